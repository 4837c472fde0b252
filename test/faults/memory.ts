import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, answerOf, type Command, launch, type Place } from '../cli/fourflow.ts';

export interface Measured extends Answer {
  /** The most memory that its process ever held; undefined where the system does not tell. */
  readonly peakMb: number | undefined;
  readonly tookMs: number;
}

/** Gives a command, and watches its memory until it ends. */
export async function measured(place: Place, ...argv: readonly string[]): Promise<Measured> {
  const child = await launch(place, ...argv);
  const startedAt = performance.now();
  const [answer, peakMb] = await Promise.all([answerOf(child), watchPeak(child)]);
  return { ...answer, peakMb, tookMs: performance.now() - startedAt };
}

const LOOK_EVERY_MS = 100;

async function watchPeak(child: Command): Promise<number | undefined> {
  let peak: number | undefined;
  while (child.exitCode === null && child.signalCode === null) {
    peak = (await peakOf(child.pid)) ?? peak;
    await delay(LOOK_EVERY_MS);
  }
  return peak;
}

/** The kernel keeps the peak, so that looking now and then misses none but the last moment's. */
async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
