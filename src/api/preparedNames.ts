/** A prepared statement lives as long as its connection, so there must not be more than this of them. */
const MAX_NAMES = 200;
const MAX_CANDIDATES = 2_000;

/** Decides which statements are prepared under a name: those that come a second time, until there are enough. */
export class PreparedNames {
  readonly #names = new Set<string>();
  readonly #candidates = new Set<string>();

  isPrepared(name: string): boolean {
    if (this.#names.has(name)) return true;
    if (this.#names.size >= MAX_NAMES) return false;
    if (!this.#candidates.has(name)) {
      if (this.#candidates.size >= MAX_CANDIDATES) this.#candidates.clear();
      this.#candidates.add(name);
      return false;
    }
    this.#candidates.delete(name);
    this.#names.add(name);
    return true;
  }
}
