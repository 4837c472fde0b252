import type { Queryable } from '../../transaction.ts';

/** The documents at the other end of these documents' links (document_link_pk, document_link_to_ix). */
export async function linkedDocuments(client: Queryable, documentIds: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select to_document_id as id from document_link where from_document_id = any ($1::uuid[])
     union select from_document_id from document_link where to_document_id = any ($1::uuid[])`,
    [documentIds],
  );
  return rows.map(({ id }) => id);
}
