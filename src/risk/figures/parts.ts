import type { Decimal } from '../../kit/decimal.ts';
import { quotient } from './exact.ts';
import type { Evidence, EvidenceKind, FigurePart } from './figure.ts';

/** A component that is a plain sum or count. */
export function sumPart(name: string, value: Decimal): FigurePart {
  return { name, value, numerator: null, denominator: null };
}

/** A component that is a share; null, with both its parts, where there is nothing to divide by. */
export function sharePart(name: string, numerator: Decimal, denominator: Decimal): FigurePart {
  return { name, value: quotient(numerator, denominator), numerator, denominator };
}

/** What each of these is, as evidence of one kind. */
export function evidenceOf(kind: EvidenceKind, items: readonly { readonly id: string }[]): Evidence[] {
  return items.map(({ id }) => ({ kind, id }));
}
