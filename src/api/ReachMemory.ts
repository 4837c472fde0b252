import { MINUTE } from '../kit/time.ts';
import type { Principal } from '../store/principalTransaction.ts';
import type { Reach } from './plan/planRequest.ts';

/** Whoever was found to see more is asked about again after this; until then its lists are merely read the other way. */
const REMEMBERED_MS = 1 * MINUTE;
const MAX_REMEMBERED = 1_000;

/**
 * For one operation, how far the sight of a principal is taken to go: to the little that is its own, until a statement finds that it holds a
 * grant or owns much. It may be wrong, for a statement that is written for OWN proves it in its own snapshot, and gives
 * no data where it does not hold.
 */
export class ReachMemory {
  readonly #now: () => number;
  readonly #farSighted = new Map<string, number>();

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  of({ id, enterpriseId }: Principal): Reach {
    if (enterpriseId === null) return 'ANY';
    const until = this.#farSighted.get(id);
    return until !== undefined && this.#now() < until ? 'ANY' : 'OWN';
  }

  seesFar({ id }: Principal): void {
    if (this.#farSighted.size >= MAX_REMEMBERED) this.#farSighted.clear();
    this.#farSighted.set(id, this.#now() + REMEMBERED_MS);
  }
}
