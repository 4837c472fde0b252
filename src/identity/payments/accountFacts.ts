import type { Account } from '../../kit/records/index.ts';

/** What is known of an account beside its number and its owner. */
export interface AccountFacts {
  readonly identifiers: Account['identifiers'];
  readonly currency: string | null;
  readonly servicerBic: string | null;
}

export function factsOf({ identifiers, currency, servicerBic }: Account): AccountFacts {
  return { identifiers, currency: currency ?? null, servicerBic: servicerBic ?? null };
}

/**
 * What two reports of an account say together. Where both state something, what tells more stands: more numbers, a bank's
 * code with its branch; of two that tell as much, the first by its text. So any number of reports, in any order and
 * repeated, say the same.
 */
export function mergeFacts(left: AccountFacts, right: AccountFacts): AccountFacts {
  return {
    identifiers: tellingMore(left.identifiers, right.identifiers),
    currency: tellingMore(left.currency, right.currency),
    servicerBic: tellingMore(left.servicerBic, right.servicerBic),
  };
}

export function isEqual(left: AccountFacts, right: AccountFacts): boolean {
  return (['identifiers', 'currency', 'servicerBic'] as const).every(
    (field) => textOf(left[field]) === textOf(right[field]),
  );
}

function tellingMore<Value extends AccountFacts[keyof AccountFacts]>(left: Value, right: Value): Value {
  const [one, other] = [left?.length ?? 0, right?.length ?? 0];
  if (one !== other) return one > other ? left : right;
  return textOf(left) <= textOf(right) ? left : right;
}

/** The database gives an object's fields back in an order of its own. */
function textOf(value: AccountFacts[keyof AccountFacts]): string {
  return Array.isArray(value)
    ? JSON.stringify(value.map(({ scheme, value: number }) => [scheme, number]))
    : (value ?? '');
}
