import type { DocumentFacts, EventFacts, PaymentFacts, WorldFacts } from '../world/facts.ts';
import type { Rows, StoredRow } from '../world/dump.ts';

/** Whether a reader may see a row of a table, said from the specification and never from the policies. */
export type Specification = (row: StoredRow) => boolean;

/** Finds what a stored row is in the world, by the marks that it bears. */
export interface WorldIndex {
  /** The enterprise that a row's id means; what was merged means its survivor. Undefined: none of the world. */
  enterprise(id: unknown): number | undefined;
  document(id: unknown): DocumentFacts | undefined;
  payment(id: unknown): PaymentFacts | undefined;
  event(id: unknown): EventFacts | undefined;
  account(id: unknown): { readonly owner: number } | undefined;
  connectionOwner(connectionId: unknown): number | undefined;
  row(table: string, id: unknown): StoredRow | undefined;
  all(table: string): readonly StoredRow[];
}

export function indexWorld(facts: WorldFacts, rows: Rows): WorldIndex {
  const row = (table: string, id: unknown): StoredRow | undefined => rows.get(table)?.get(String(id));
  const marked = <Facts>(map: ReadonlyMap<string, Facts>, mark: unknown): Facts | undefined =>
    map.get(String(mark));
  return {
    row,
    all: (table) => [...(rows.get(table)?.values() ?? [])],
    enterprise: (id) => {
      const named = /^CNRYE(\d+)Z/.exec(String(row('enterprise', id)?.['name']))?.[1];
      return named === undefined ? undefined : Number(named);
    },
    document: (id) => marked(facts.documents, row('trade_document', id)?.['number']),
    payment: (id) => marked(facts.payments, row('payment', id)?.['end_to_end_id']),
    event: (id) => marked(facts.events, row('tracking_event', id)?.['event_id']),
    account: (id) => marked(facts.accounts, row('account', id)?.['account_key']),
    connectionOwner: (id) => marked(facts.connections, row('source_connection', id)?.['name'])?.owner,
  };
}
