import type { RawRow } from '../../../src/kit/connector.ts';
import type { Party } from '../../../src/kit/records/index.ts';
import type { WorldFacts } from './facts.ts';
import { canary, glnOf, leiOf, partyOf } from './names.ts';
import type { DocumentKind, WorldPlan } from './plan.ts';

/** What the sources of a world say, and what is so by that. */
export interface LaidWorld {
  readonly facts: WorldFacts;
  /** By connection. The later rows arrive when the earlier ones are identified and linked. */
  readonly rows: Map<string, { readonly earlier: RawRow[]; readonly later: RawRow[] }>;
}

/** A world while it is laid out: indexes of the plan become somebody, every paper gets its number. */
export interface Laying extends LaidWorld {
  /** The enterprise that an index of the plan means. */
  enterprise(index: number): number;
  /** The connections that indexes of the plan mean, each once. */
  connectionsOf(indexes: readonly number[]): string[];
  ownerOf(connection: string): number;
  /** The next number of things marked by this letter. */
  next(letter: string): number;
  say(connection: string, row: RawRow): void;
  /** How papers name an enterprise: those of two identities now by one, now by the other. */
  named(enterprise: number, paper: number): Party;
}

/** The parties of a trade; nobody trades with itself. */
export interface TradeParties {
  readonly seller: number;
  readonly buyer: number;
  readonly payee: number | null;
  readonly carrier: number | null;
}

export type TradeNumbers = ReadonlyMap<DocumentKind, string>;

export function nameOf(connection: number): string {
  return canary('C', connection).toLowerCase();
}

export function beginLaying(plan: WorldPlan): Laying {
  const enterprise = (index: number): number => index % plan.enterprises;
  const connections = new Map(
    plan.connections.map(({ owner }, index) => [nameOf(index), { owner: enterprise(owner) }]),
  );
  const rows: LaidWorld['rows'] = new Map(
    [...connections.keys()].map((name) => [name, { earlier: [], later: [] }]),
  );
  const merged = new Set(plan.merged.map(enterprise));
  const counters = new Map<string, number>();
  return {
    rows,
    facts: {
      enterprises: plan.enterprises,
      connections,
      documents: new Map(),
      accounts: new Map(),
      payments: new Map(),
      events: new Map(),
    },
    enterprise,
    connectionsOf: (indexes) => [...new Set(indexes.map((index) => nameOf(index % plan.connections.length)))],
    ownerOf: (connection) => connections.get(connection)!.owner,
    next: (letter) => {
      const next = (counters.get(letter) ?? 0) + 1;
      counters.set(letter, next);
      return next;
    },
    say: (connection, row) => rows.get(connection)!.earlier.push(row),
    named: (index, paper) =>
      partyOf(index, [merged.has(index) && paper % 2 === 1 ? leiOf(index) : glnOf(index)]),
  };
}
