import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createInterface } from 'node:readline';
import { type Command, launch, type Place } from '../cli/fourflow.ts';

/** `fourflow start` or `fourflow worker`, once it works. */
export interface Running {
  readonly child: Command;
  readonly url: string;
  readonly log: () => string;
  status(probe: 'live' | 'ready'): Promise<number>;
  /** Tells it to end. @returns its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export async function startProcess(place: Place, ...argv: readonly string[]): Promise<Running> {
  const child = await launch(place, ...argv, '--port', '0', '--json');
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`fourflow ${argv.join(' ')} ended: ${log}`);
  });
  ended.catch(() => undefined);
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  lines.on('line', () => undefined);
  const { url } = JSON.parse(line) as { url: string };
  return {
    child,
    url,
    log: () => log,
    status: async (probe) => (await fetch(`${url}/health/${probe}`)).status,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}

/** Looks until it holds; for what other processes do, which tell nobody. */
export async function eventually(holds: () => Promise<boolean>, withinMs: number): Promise<number> {
  const startedAt = performance.now();
  while (!(await holds())) {
    if (performance.now() - startedAt > withinMs) throw new Error(`not within ${String(withinMs)} ms`);
    await delay(50);
  }
  return performance.now() - startedAt;
}
