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
 * Follows resolved references over document_reference_position_uq and document_reference_target_ix.
 */
export async function tradeNeighbourhood(
  client: Queryable,
  documentIds: readonly string[],
): Promise<Neighbourhood> {
  const { rows } = await client.query<{ id: string; isRoot: boolean }>(NEIGHBOURHOOD, [
    documentIds,
    [...COMMENTS],
  ]);
  return {
    documentIds: rows.filter(({ isRoot }) => !isRoot).map(({ id }) => id),
    rootIds: new Set(rows.filter(({ isRoot }) => isRoot).map(({ id }) => id)),
  };
}

/** `offset 0` keeps each step a look-up by index: nothing tells the planner how few there are. */
const NEIGHBOURHOOD = `
  with recursive root (id) as (
    select unnest($1::uuid[])
    union
    select r.id from root cross join lateral (
      select distinct target_document_id as id from document_reference
      where document_id = root.id and target_document_id is not null and type <> all ($2::text[]) offset 0) r),
  member (id) as (
    select id from root
    union
    select r.id from member cross join lateral (
      select distinct document_id as id from document_reference where target_document_id = member.id offset 0) r
    cross join lateral (select from trade_document where id = r.id and kind <> all ($2::text[]) offset 0) d),
  context (id) as (
    select id from member
    union
    select r.id from context cross join lateral (
      select distinct target_document_id as id from document_reference
      where document_id = context.id and target_document_id is not null and type <> all ($2::text[]) offset 0) r),
  change (id) as (
    select r.id from context cross join lateral (
      select distinct document_id as id from document_reference where target_document_id = context.id offset 0) r
    cross join lateral (select from trade_document where id = r.id and kind = 'ORDER_CHANGE' offset 0) d)
  select id, false as "isRoot" from context union select id, false from change
  union all select id, true from root`;
