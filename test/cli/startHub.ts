import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Command, launch, type Place } from './fourflow.ts';

const PATIENCE_MS = 10_000;

export interface RunningHub {
  readonly url: string;
  /** Of the demonstration alone. */
  readonly key: string | undefined;
  readonly pid: number | undefined;
  /** Tells it to end with SIGTERM. */
  stop(): Promise<{ readonly code: number | null; readonly isPrompt: boolean }>;
}

/** `fourflow start`, once it has announced where it serves. */
export async function startHub(place: Place, ...argv: readonly string[]): Promise<RunningHub> {
  const child = await launch(place, 'start', ...argv, '--json');
  const { url, key } = await announcement(child);
  return { url, key, pid: child.pid, stop: () => stop(child) };
}

async function announcement(child: Command): Promise<{ url: string; key: string | undefined }> {
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => {
      throw new Error(`fourflow start ended: ${complaints}`);
    }),
  ])) as [string];
  // Whoever does not read what it logs would stop it.
  lines.on('line', () => undefined);
  return JSON.parse(line) as { url: string; key: string | undefined };
}

async function stop(child: Command): Promise<{ code: number | null; isPrompt: boolean }> {
  const toldAt = performance.now();
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { code: child.exitCode, isPrompt: performance.now() - toldAt <= PATIENCE_MS };
}
