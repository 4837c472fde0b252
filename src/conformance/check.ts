import type { StreamDefinition } from '../kit/connector.ts';
import { messageOf } from '../kit/errors.ts';
import type { Subject } from './subject.ts';

/** One promise of the connector contract, and how it is put to the test. */
export interface Check {
  /** What a connector does that keeps the promise, in the present tense. */
  readonly name: string;
  /** @throws NonConformance when the connector breaks the promise; whatever else the connector throws breaks it, too. */
  run(subject: Subject): Promise<void>;
}

/** The connector is not as the contract wants it; the message says what came and what to do. */
export class NonConformance extends Error {
  override readonly name = 'NonConformance';
}

/** @throws NonConformance with the message unless the condition holds. */
export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new NonConformance(message);
}

/** A check of each stream by itself; the message of a breach begins with the stream's name. */
export function checkStreams(
  name: string,
  run: (subject: Subject, stream: StreamDefinition<never>) => Promise<void>,
): Check {
  return {
    name,
    async run(subject) {
      for (const stream of subject.connector.streams) {
        await run(subject, stream).catch((error: unknown) => {
          throw new NonConformance(`stream ${stream.name}: ${messageOf(error)}`, { cause: error });
        });
      }
    },
  };
}
