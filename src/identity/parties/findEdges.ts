import type { Identifier } from '../../kit/records/index.ts';
import { type Claim, PLATFORM, strengthOf } from './evidence.ts';
import { identifierKey } from './identifierKey.ts';
import { companyNamesAgree } from './namesAgree.ts';
import { type CompanyName, normaliseCompanyName } from './names/normaliseCompanyName.ts';

/** Two identifiers that claims bear together. */
export interface Edge {
  readonly left: string;
  readonly right: string;
  /** The claims that bear both. */
  readonly claims: readonly string[];
  /** Ranks of both schemes, the more telling first; less is stronger. */
  readonly level: number;
  /** How many owners' sources say it under a name that both identifiers go by; 0: the names speak against it. */
  readonly support: number;
}

/**
 * The edges of the graph of identifiers. A claim supports one where its name agrees with what most owners call both
 * identifiers: one sender's document must not hand one firm's identity, and sight, to another that it names so.
 */
export function findEdges(claims: readonly Claim[]): Edge[] {
  const names = new NamesOfIdentifiers(claims);
  const supporters = new Map<string, { edge: Omit<Edge, 'support'>; claims: Claim[] }>();
  for (const claim of claims) {
    for (const [left, right] of pairsOf(claim.identifiers)) {
      const edge = edgeBetween(left, right);
      const key = `${edge.left} ${edge.right}`;
      const found = supporters.get(key) ?? { edge, claims: [] };
      found.claims.push(claim);
      supporters.set(key, found);
    }
  }
  return [...supporters.values()].map(({ edge, claims: bearing }) => {
    const agreeing = bearing.filter(({ name }) => names.agree(edge.left, edge.right, name));
    const owners = new Set(agreeing.flatMap((claim) => claim.owners));
    return { ...edge, claims: bearing.map(({ ref }) => ref).sort(), support: owners.size };
  });
}

function edgeBetween(one: Identifier, other: Identifier): Omit<Edge, 'support'> {
  const [left = '', right = ''] = [identifierKey(one), identifierKey(other)].sort();
  const [stronger = 0, weaker = 0] = [strengthOf(one), strengthOf(other)].sort((a, b) => a - b);
  return { left, right, claims: [], level: stronger * 100 + weaker };
}

function pairsOf<Value>(values: readonly Value[]): [Value, Value][] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other): [Value, Value] => [one, other]));
}

/** Under which names identifiers go, and how many owners call them so. */
class NamesOfIdentifiers {
  readonly #owners = new Map<string, Map<string, Set<string>>>();
  readonly #taken = new Map<string, CompanyName>();

  constructor(claims: readonly Claim[]) {
    for (const { name, identifiers, owners } of claims) {
      if (name === undefined) continue;
      for (const ref of identifiers.map(identifierKey)) {
        const names = this.#owners.get(ref) ?? new Map<string, Set<string>>();
        names.set(name, new Set([...(names.get(name) ?? []), ...owners]));
        this.#owners.set(ref, names);
      }
    }
  }

  /** Whether a claim of this name may join both. Without a name, both must go by names that mostly agree. */
  agree(left: string, right: string, name: string | undefined): boolean {
    if (name !== undefined) return this.#isCalled(left, name) && this.#isCalled(right, name);
    return [...this.#namesOf(left).keys()].every((other) => this.#isCalled(right, other));
  }

  /** Nobody calls it otherwise, or strictly more owners call it so; the operator is believed alone. */
  #isCalled(ref: string, name: string): boolean {
    const [agreeing, otherwise] = [new Set<string>(), new Set<string>()];
    for (const [other, owners] of this.#namesOf(ref)) {
      const callers = companyNamesAgree(this.#take(name), this.#take(other)) ? agreeing : otherwise;
      for (const owner of owners) callers.add(owner);
    }
    if (otherwise.has(PLATFORM)) return false;
    return agreeing.has(PLATFORM) || otherwise.size === 0 || agreeing.size > otherwise.size;
  }

  #namesOf(ref: string): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#owners.get(ref) ?? new Map<string, ReadonlySet<string>>();
  }

  #take(name: string): CompanyName {
    const taken = this.#taken.get(name) ?? normaliseCompanyName(name);
    this.#taken.set(name, taken);
    return taken;
  }
}
