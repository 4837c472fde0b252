/**
 * A seeded source of choices (sfc32): the same seed gives the same choices on every machine. Forks by label are
 * independent of one another, so that a choice added in one place changes nothing elsewhere.
 */
export class Random {
  readonly #seed: string;
  readonly #state: Uint32Array;

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = hashToState(seed);
    for (let round = 0; round < 12; round += 1) this.#next();
  }

  fork(label: string | number): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor((this.#next() / 2 ** 32) * (high - low + 1));
  }

  chance(perCent: number): boolean {
    return this.#next() < (perCent / 100) * 2 ** 32;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new RangeError('There is nothing to pick from.');
    return value;
  }

  digits(count: number): string {
    return this.text('0123456789', count);
  }

  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(this.int(0, alphabet.length - 1))).join('');
  }

  /** A UUID of version 4 (RFC 9562), from the seed. */
  uuid(): string {
    const hex = this.text('0123456789abcdef', 32);
    const variant = this.text('89ab', 1);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  #next(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.#state;
    const sum = (a + b + counter) >>> 0;
    this.#state[3] = counter + 1;
    this.#state[0] = b ^ (b >>> 9);
    this.#state[1] = c + (c << 3);
    this.#state[2] = ((c << 21) | (c >>> 11)) + sum;
    return sum;
  }
}

/** FNV-1a over the text, four times from different bases. */
function hashToState(text: string): Uint32Array {
  const state = Uint32Array.of(0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35);
  for (let index = 0; index < text.length; index += 1) {
    for (let word = 0; word < state.length; word += 1) {
      state[word] = Math.imul((state[word] ?? 0) ^ (text.charCodeAt(index) + word), 0x01000193);
    }
  }
  return state;
}
