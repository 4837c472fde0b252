import { performance } from 'node:perf_hooks';
import type { Took } from './sides.ts';

/** Does the work and tells the parent process how long it took; the work returns how many records it was. */
export async function tellHow(work: () => Promise<number>): Promise<void> {
  const startedAt = performance.now();
  const records = await work();
  const ms = performance.now() - startedAt;
  const took: Took = { records, ms, peakBytes: process.resourceUsage().maxRSS * 1_024 };
  await new Promise((resolve) => process.send?.(took, resolve));
  process.disconnect();
}
