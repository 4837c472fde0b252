/** Turns drawn numbers into choices; when they run out, it is the first choice each time. */
export class Draw {
  readonly #numbers: number[];

  constructor(numbers: readonly number[]) {
    this.#numbers = [...numbers];
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return (this.#numbers.shift() ?? 0) % end;
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)]!;
  }
}
