import type { Queryable } from '../../transaction.ts';

export interface LinkRow {
  readonly fromDocumentId: string;
  readonly toDocumentId: string;
  readonly fromKind: string;
  readonly toKind: string;
  readonly method: 'REFERENCE' | 'ORDER_LINE';
}

/**
 * Makes `links` the whole of the links that begin or end at these documents (document_link_pk, document_link_to_ix);
 * those that stay are not written.
 *
 * @returns the documents at either end of a link that came, went or changed.
 */
export async function writeLinks(
  client: Queryable,
  documentIds: readonly string[],
  links: readonly LinkRow[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(WRITE, [
    documentIds,
    links.map(({ fromDocumentId }) => fromDocumentId),
    links.map(({ toDocumentId }) => toDocumentId),
    links.map(({ fromKind }) => fromKind),
    links.map(({ toKind }) => toKind),
    links.map(({ method }) => method),
  ]);
  return rows.map(({ id }) => id);
}

const WRITE = `
  with wanted as (
    select * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[])
      w (from_document_id, to_document_id, from_kind, to_kind, method)),
  gone as (
    delete from document_link l
    where (l.from_document_id = any ($1::uuid[]) or l.to_document_id = any ($1::uuid[])) and not exists (
      select from wanted w
      where w.from_document_id = l.from_document_id and w.to_document_id = l.to_document_id)
    returning l.from_document_id, l.to_document_id),
  come as (
    insert into document_link as l (from_document_id, to_document_id, from_kind, to_kind, method)
    select * from wanted
    on conflict (from_document_id, to_document_id) do update set method = excluded.method
      where l.method <> excluded.method
    returning l.from_document_id, l.to_document_id),
  moved as (select * from gone union all select * from come)
  select from_document_id as id from moved union select to_document_id from moved`;
