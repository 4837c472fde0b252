import { intAt, places } from './cells.ts';

/**
 * So many of the first `count` places, ascending, each as likely as any other and always the same: an estimate that is
 * asked for again does not differ. With ids in order it does not depend on how the graph was read either.
 */
export function samplePlaces(count: number, sampleSize: number): Int32Array {
  const all = places(count);
  const random = mulberry32(count);
  const size = Math.min(count, sampleSize);
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(random() * (count - place));
    [all[place], all[other]] = [intAt(all, other), intAt(all, place)];
  }
  return all.slice(0, size).sort();
}

/** Tommy Ettinger's generator of 32 bits: numbers from 0 to below 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
