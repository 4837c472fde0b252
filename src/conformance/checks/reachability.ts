import { join } from 'node:path';
import type { CheckResult } from '../../kit/connector.ts';
import { messageOf, RetriableError } from '../../kit/errors.ts';
import { type Check, checkStreams, demand } from '../check.ts';
import { createInbox, sourceAt } from '../inbox.ts';
import { readPages } from '../reading.ts';
import type { Subject } from '../subject.ts';

/** Whether a source is there shows in words; that it is away for a while is no reason to lose anything. */
export const reachabilityChecks: readonly Check[] = [
  { name: 'finds a source healthy that is there', run: checkReachable },
  { name: 'says that a source is unreachable, without throwing', run: checkUnreachable },
  checkStreams('fails in a way to try again where the source is away', async (subject, stream) => {
    const context = { ...sourceAt(subject, missingPath(subject)), cursor: null };
    const reason: unknown = await readPages(stream, context).then(
      () => undefined,
      (error: unknown) => error,
    );
    demand(
      reason instanceof RetriableError,
      `reading a source that is away must end in a RetriableError, but ${reason === undefined ? 'ended as if it were empty' : `threw ${messageOf(reason)}`}; an absent source is not an empty one.`,
    );
  }),
];

async function checkReachable(subject: Subject): Promise<void> {
  const { source } = await createInbox(subject, subject.fixtures);
  const result = await subject.connector.check(source);
  demand(result.state === 'HEALTHY', `the source is there, but check said ${tell(result)}.`);
  demand(result.message.trim() !== '', 'check must say in a sentence what it found.');
}

async function checkUnreachable(subject: Subject): Promise<void> {
  const path = missingPath(subject);
  const result = await subject.connector.check(sourceAt(subject, path));
  demand(result.state === 'UNREACHABLE', `nothing is at ${path}, but check said ${tell(result)}.`);
  demand(
    result.message.includes(path),
    `the message must name what cannot be reached, with the remedy, but is ${JSON.stringify(result.message)}.`,
  );
}

function missingPath({ scratchDir }: Subject): string {
  return join(scratchDir, 'nobody-put-it-here');
}

function tell({ state, message }: CheckResult): string {
  return `${state}: ${message}`;
}
