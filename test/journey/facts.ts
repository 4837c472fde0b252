/** A fact as text, such as `line 2 quantity=10`: what a document says, and what the graph answers, in the same words. */
export type Fact = string;

/** Adds `label=value` for what is there. */
export class Facts {
  readonly list: Fact[] = [];

  add(label: string, ...values: readonly (string | number | boolean | null | undefined)[]): void {
    const stated = values.filter((value) => value !== undefined && value !== null && value !== '');
    if (stated.length === values.length) this.list.push(`${label}=${stated.join(' ')}`);
  }

  addAll(label: string, values: readonly (string | null | undefined)[]): void {
    for (const value of values) this.add(label, value);
  }
}

/** A decimal as it counts: `+007.50` is `7.50`; its scale is kept, for it is a fact. */
export function number(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const [, sign = '', integer = '', fraction] = /^\s*([+-]?)0*(\d*)(?:\.(\d*))?\s*$/.exec(text) ?? [];
  const digits = `${integer || '0'}${fraction ? `.${fraction}` : ''}`;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

export function missingOf(stated: readonly Fact[], answered: readonly Fact[]): Fact[] {
  const left = new Map<Fact, number>();
  for (const fact of answered) left.set(fact, (left.get(fact) ?? 0) + 1);
  return stated.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}

/** What no answer gives: of the answer that gives most. */
export function leastMissing(stated: readonly Fact[], candidates: readonly (readonly Fact[])[]): Fact[] {
  const found = candidates.map((answered) => missingOf(stated, answered));
  return found.sort((left, right) => left.length - right.length)[0] ?? ['answered=nowhere'];
}
