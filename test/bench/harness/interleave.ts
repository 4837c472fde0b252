import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What is sent to one side, round and round. */
export interface Side {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Bodies, sent as JSON. */
  readonly requests: readonly unknown[];
  /** The processor time that it has taken so far, where that is known. */
  readonly processorMs?: (() => Promise<number | undefined>) | undefined;
}

export interface Figures {
  readonly requests: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly meanBytes: number;
  /** Of each request, where it is known. */
  readonly processorMs?: number | undefined;
}

export interface Rounds {
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
  readonly connections: number;
}

/** The load generator, a process of its own. */
export class LoadGenerator {
  readonly #child: ChildProcess;

  constructor(node: string) {
    this.#child = fork(join(import.meta.dirname, 'sendLoad.mjs'), { execPath: node, execArgv: [] });
  }

  async send(side: Side, durationMs: number, connections: number): Promise<Figures> {
    const answer = new Promise<{ figures?: Figures; error?: string }>((resolve) => {
      this.#child.once('message', resolve);
    });
    this.#child.send({ ...side, durationMs, connections });
    const { figures, error } = await answer;
    if (!figures) throw new Error(`${side.name} could not be measured: ${error ?? 'no figures'}`);
    return figures;
  }

  stop(): void {
    this.#child.kill();
  }
}

/**
 * Measures the sides in turn, round after round (ABC, CBA, ABC ...), so that what else the machine does befalls them
 * alike; the figures of each side in the order of the rounds.
 */
export async function interleave(
  load: LoadGenerator,
  sides: readonly Side[],
  { rounds, roundMs, warmUpMs, connections }: Rounds,
): Promise<ReadonlyMap<string, readonly Figures[]>> {
  for (const side of sides) await load.send(side, warmUpMs, connections);
  const figures = new Map<string, Figures[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? sides : [...sides].reverse();
    for (const side of order)
      figures.get(side.name)?.push(await sendCounting(load, side, { roundMs, connections }));
  }
  return figures;
}

async function sendCounting(
  load: LoadGenerator,
  side: Side,
  { roundMs, connections }: Pick<Rounds, 'roundMs' | 'connections'>,
): Promise<Figures> {
  const before = await side.processorMs?.();
  const figures = await load.send(side, roundMs, connections);
  const after = await side.processorMs?.();
  const isKnown = before !== undefined && after !== undefined && figures.requests > 0;
  return { ...figures, ...(isKnown && { processorMs: (after - before) / figures.requests }) };
}
