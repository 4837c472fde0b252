import type { Queryable } from '../../transaction.ts';

export interface Neighbourhood {
  /** All documents to read. */
  readonly documentIds: string[];
  /** Documents of which every document that refers to them, however indirectly, is among `documentIds`. */
  readonly rootIds: ReadonlySet<string>;
}

/**
 * The documents that have a say in the trades of these: what they refer to (the roots), whatever refers to a root, and what
 * that in turn refers to, so that it can be told which lines belong to a root and which to another trade.
 * Follows resolved references over document_reference_position_uq and document_reference_target_ix.
 */
export async function tradeNeighbourhood(
  client: Queryable,
  documentIds: readonly string[],
): Promise<Neighbourhood> {
  const { rows } = await client.query<{ id: string; isRoot: boolean }>(NEIGHBOURHOOD, [documentIds]);
  return {
    documentIds: rows.map(({ id }) => id),
    rootIds: new Set(rows.filter(({ isRoot }) => isRoot).map(({ id }) => id)),
  };
}

const NEIGHBOURHOOD = `
  with recursive root (id) as (
    select unnest($1::uuid[])
    union
    select r.target_document_id from root join document_reference r on r.document_id = root.id
    where r.target_document_id is not null),
  member (id) as (
    select id from root
    union
    select r.document_id from member join document_reference r on r.target_document_id = member.id),
  context (id) as (
    select id from member
    union
    select r.target_document_id from context join document_reference r on r.document_id = context.id
    where r.target_document_id is not null)
  select id, exists (select from root where root.id = context.id) as "isRoot" from context`;
