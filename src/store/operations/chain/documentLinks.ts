import type { Queryable } from '../../transaction.ts';

export interface LinkRow {
  readonly fromDocumentId: string;
  readonly toDocumentId: string;
  readonly fromKind: string;
  readonly toKind: string;
  readonly method: 'REFERENCE' | 'ORDER_LINE';
  /** Of a credit note with an invoice that it names: by how much it reduces that one. */
  readonly amount: string | null;
}

/** The links that begin or end at these documents, each once (document_link_pk, document_link_to_ix). */
export async function readLinks(client: Queryable, documentIds: readonly string[]): Promise<LinkRow[]> {
  const { rows } = await client.query<LinkRow>(READ, [documentIds]);
  return rows;
}

/** Takes links away and writes others, new ones or such that changed (document_link_pk). */
export async function writeLinks(
  client: Queryable,
  { gone, come }: { readonly gone: readonly LinkRow[]; readonly come: readonly LinkRow[] },
): Promise<void> {
  await client.query(DELETE, [
    gone.map(({ fromDocumentId }) => fromDocumentId),
    gone.map(({ toDocumentId }) => toDocumentId),
  ]);
  await client.query(WRITE, [
    come.map(({ fromDocumentId }) => fromDocumentId),
    come.map(({ toDocumentId }) => toDocumentId),
    come.map(({ fromKind }) => fromKind),
    come.map(({ toKind }) => toKind),
    come.map(({ method }) => method),
    come.map(({ amount }) => amount),
  ]);
}

const READ = `
  select l.from_document_id as "fromDocumentId", l.to_document_id as "toDocumentId", l.from_kind as "fromKind",
    l.to_kind as "toKind", l.method, l.amount
  from unnest($1::uuid[]) asked (id) cross join lateral (
    select * from document_link where from_document_id = asked.id offset 0) l
  union
  select l.from_document_id, l.to_document_id, l.from_kind, l.to_kind, l.method, l.amount
  from unnest($1::uuid[]) asked (id) cross join lateral (
    select * from document_link where to_document_id = asked.id offset 0) l`;

const DELETE = `
  delete from document_link l using unnest($1::uuid[], $2::uuid[]) gone (from_id, to_id)
  where l.from_document_id = gone.from_id and l.to_document_id = gone.to_id`;

const WRITE = `
  insert into document_link (from_document_id, to_document_id, from_kind, to_kind, method, amount)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::numeric[])
  on conflict (from_document_id, to_document_id) do update set method = excluded.method, amount = excluded.amount`;
