import { compareDecimals } from '../../kit/decimal.ts';

/** A field that is stated in two ways: its name, the chosen value, and the other one. */
export type Difference = readonly [field: string, chosen: string, other: string];

/** What is not stated is absent or undefined. */
type Stated<Field extends string> = Readonly<Partial<Record<Field, string | undefined>>>;

/** Where two state one of these fields differently: amounts by value, words letter by letter. */
export function* differingFields<Field extends string>(
  chosen: Stated<Field>,
  other: Stated<Field>,
  { amounts, words }: { readonly amounts: readonly Field[]; readonly words: readonly Field[] },
): Generator<Difference> {
  for (const field of [...amounts, ...words]) {
    const [a, b] = [chosen[field], other[field]];
    if (a === undefined || b === undefined || a === b) continue;
    if (!amounts.includes(field) || compareDecimals(a, b) !== 0) yield [field, a, b];
  }
}
