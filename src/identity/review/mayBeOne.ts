import type { Decision } from '../parties/evidence.ts';
import { exclusiveKindOf, isIdentifierRef } from '../parties/evidence.ts';

/** Whether nothing speaks against two enterprises being one: neither identifiers of which a firm has one, nor a decision. */
export function mayBeOne(
  one: readonly string[],
  other: readonly string[],
  decisions: readonly Decision[],
): boolean {
  const kinds = new Set(exclusiveKindsIn(one));
  return !exclusiveKindsIn(other).some((kind) => kinds.has(kind)) && !areDecidedApart(one, other, decisions);
}

function exclusiveKindsIn(refs: readonly string[]): string[] {
  return refs.filter(isIdentifierRef).flatMap((ref) => {
    const [scheme = '', country = ''] = ref.split(':');
    return exclusiveKindOf({ scheme, country, value: '' }) ?? [];
  });
}

function areDecidedApart(
  one: readonly string[],
  other: readonly string[],
  decisions: readonly Decision[],
): boolean {
  const [ones, others] = [new Set(one), new Set(other)];
  const names = (side: readonly string[], refs: ReadonlySet<string>): boolean =>
    side.some((ref) => refs.has(ref));
  return decisions.some(
    ({ kind, left, right }) =>
      kind === 'APART' &&
      ((names(left, ones) && names(right, others)) || (names(left, others) && names(right, ones))),
  );
}
