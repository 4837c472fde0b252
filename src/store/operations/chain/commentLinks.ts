import type { Queryable } from '../../transaction.ts';
import type { LinkRow } from './documentLinks.ts';

/** What these documents name and is known, once each (document_reference_position_uq, trade_document_pk). */
export async function readCommentLinks(
  client: Queryable,
  documentIds: readonly string[],
): Promise<LinkRow[]> {
  const { rows } = await client.query<LinkRow>(READ, [documentIds]);
  return rows;
}

const READ = `
  select distinct s.id as "fromDocumentId", t.id as "toDocumentId", s.kind as "fromKind", t.kind as "toKind",
    'REFERENCE' as method, null::numeric as amount
  from unnest($1::uuid[]) asked (id)
  cross join lateral (select id, kind from trade_document where id = asked.id offset 0) s
  cross join lateral (
    select target_document_id as id from document_reference
    where document_id = s.id and target_document_id is not null offset 0) r
  cross join lateral (select id, kind from trade_document where id = r.id offset 0) t`;
