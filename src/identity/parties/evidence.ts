import type { Identifier } from '../../kit/records/index.ts';

/**
 * What says who is who. Everything is named by a reference: `LEI::5493…` an identifier (`identifierKey`), `claim:…` what
 * parties say that bear the same identifiers and name, `party:…` a party of one owner that bears none.
 */
export interface Claim {
  readonly ref: string;
  readonly name: string | undefined;
  /** Validated and canonical; none for a party that is known by its name alone. */
  readonly identifiers: readonly Identifier[];
  /** Whose sources say it. */
  readonly owners: readonly string[];
}

/** What a person decided: that these are one enterprise, or that none on the left is one with any on the right. */
export interface Decision {
  readonly kind: 'SAME' | 'APART';
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface Evidence {
  readonly claims: readonly Claim[];
  /** The latest first: it prevails over earlier ones. */
  readonly decisions: readonly Decision[];
  /** References of which each stands for a tenant: no two of them are joined but by a person. */
  readonly tenants: ReadonlySet<string>;
}

/** Two identifiers that claims bear together, held apart all the same. */
export interface HeldApart {
  readonly left: string;
  readonly right: string;
  readonly reason: 'IDENTIFIERS' | 'NAMES' | 'TENANTS';
  /** The claims that bear both. */
  readonly claims: readonly string[];
}

export interface Partition {
  /** Of every reference, one that stands for its group; equal ones are one enterprise. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly held: readonly HeldApart[];
}

/** The owner of what the operator declares: who owns a connection, holds a key, consents. */
export const PLATFORM = '00000000-0000-0000-0000-000000000000';

/** From the most to the least telling: whose party it is when its identifiers are held apart. */
const STRENGTH = ['LEI', 'USCC', 'GLN', 'DUNS', 'VAT', 'REGISTRATION'];
/** A legal entity has one of these, the last two in each country; locations bear GLNs, so it has many. */
const EXCLUSIVE = new Set(['LEI', 'USCC', 'DUNS', 'VAT', 'REGISTRATION']);

export function strengthOf({ scheme }: Pick<Identifier, 'scheme'>): number {
  const rank = STRENGTH.indexOf(scheme);
  return rank === -1 ? STRENGTH.length : rank;
}

/** Whether a reference is an identifier, not what somebody says. */
export function isIdentifierRef(ref: string): boolean {
  return !/^(?:claim|party):/.test(ref);
}

/** The most telling of references: identifiers by strength, then what is said; equals in their order. */
export function leadingRef(refs: readonly string[]): string | undefined {
  const rankOf = (ref: string): number =>
    isIdentifierRef(ref) ? strengthOf({ scheme: ref.slice(0, ref.indexOf(':')) }) : STRENGTH.length + 1;
  return [...refs].sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))[0];
}

/** What a legal entity has only one of: two with the same, and they are two. Undefined where it may have many. */
export function exclusiveKindOf({ scheme, country }: Identifier): string | undefined {
  return EXCLUSIVE.has(scheme) ? `${scheme}:${country ?? ''}` : undefined;
}
