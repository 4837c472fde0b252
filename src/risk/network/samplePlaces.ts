import { Random } from '../../kit/random.ts';
import { intAt, places } from './cells.ts';

/**
 * So many of the first `count` places, ascending, each as likely as any other and always the same: an estimate that is
 * asked for again does not differ. With ids in order it does not depend on how the graph was read either.
 */
export function samplePlaces(count: number, sampleSize: number): Int32Array {
  const all = places(count);
  const random = new Random(`sample of ${count}`);
  const size = Math.min(count, sampleSize);
  for (let place = 0; place < size; place += 1) {
    const other = random.int(place, count - 1);
    [all[place], all[other]] = [intAt(all, other), intAt(all, place)];
  }
  return all.slice(0, size).sort();
}
