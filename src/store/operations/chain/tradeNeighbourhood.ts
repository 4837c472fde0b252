import type { Queryable } from '../../transaction.ts';
import { COMMENTS } from './documentKinds.ts';

export interface Neighbourhood {
  /** All documents to read. */
  readonly documentIds: string[];
  /** Documents of which every document that refers to them, however indirectly, is among `documentIds`. */
  readonly rootIds: ReadonlySet<string>;
}

/**
 * The documents that have a say in the trades of these: what they refer to (the roots), whatever refers to a root, and what
 * that in turn refers to, so that it can be told which lines belong to a root and which to another trade; and the
 * changes of all orders among these. Documents that only speak about others lead nowhere.
 *
 * A round of look-ups for each step of a trade, of which there are few: one recursive statement would be planned for
 * the worst case, and its tables cost more than all look-ups together.
 */
export async function tradeNeighbourhood(
  client: Queryable,
  documentIds: readonly string[],
): Promise<Neighbourhood> {
  const rootIds = await closure(client, TARGETS, documentIds);
  const members = await closure(client, REFERRING, [...rootIds]);
  const context = await closure(client, TARGETS, [...members], rootIds);
  const { rows: changes } = await client.query<{ id: string }>(CHANGES, [[...context]]);
  return { documentIds: [...new Set([...context, ...changes.map(({ id }) => id)])], rootIds };
}

/**
 * These documents and all that a step leads to from them, however indirectly.
 *
 * @param closed documents among them whose steps all lead to documents that are among them as well.
 */
async function closure(
  client: Queryable,
  step: string,
  from: readonly string[],
  closed: ReadonlySet<string> = new Set(),
): Promise<Set<string>> {
  const reached = new Set(from);
  let fresh = [...reached].filter((id) => !closed.has(id));
  while (fresh.length > 0) {
    const { rows } = await client.query<{ id: string }>(step, [fresh, [...COMMENTS]]);
    fresh = rows.map(({ id }) => id).filter((id) => !reached.has(id));
    for (const id of fresh) reached.add(id);
  }
  return reached;
}

/**
 * `offset 0` keeps each step a look-up by index (document_reference_position_uq, document_reference_target_ix). Further
 * conditions stand outside of it: to statistics of the time before anything was linked, no target at all would be the
 * more telling one.
 */
const TARGETS = `
  select distinct r.id from unnest($1::uuid[]) asked (id) cross join lateral (
    select target_document_id as id, type from document_reference where document_id = asked.id offset 0) r
  where r.id is not null and r.type <> all ($2::text[])`;

const NAMING = `
  unnest($1::uuid[]) asked (id)
  cross join lateral (
    select document_id as id from document_reference where target_document_id = asked.id offset 0) r
  cross join lateral (select kind from trade_document where id = r.id offset 0) d`;

const REFERRING = `select distinct r.id from ${NAMING} where d.kind <> all ($2::text[])`;

const CHANGES = `select distinct r.id from ${NAMING} where d.kind = 'ORDER_CHANGE'`;
