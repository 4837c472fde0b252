import {
  DocumentLineEntity,
  DocumentReferenceEntity,
  TradeDocumentEntity,
} from '../../entities/documents.ts';
import type { Row } from '../../entities/columns.ts';
import type { Queryable } from '../../transaction.ts';
import { upsertRows, type UpsertTarget } from '../../upsertRows.ts';

// What the link stage and later documents add stays when a document is composed again.
const DOCUMENTS: UpsertTarget = {
  entity: TradeDocumentEntity,
  conflict: ['id'],
  untouched: ['isDisputed', 'isFinanced', 'isCancelled', 'approvedAt', 'allLinesMatch'],
};
const LINES: UpsertTarget = {
  entity: DocumentLineEntity,
  conflict: ['documentId', 'position'],
  untouched: ['matchStatus', 'receivedQuantity'],
};
const REFERENCES: UpsertTarget = {
  entity: DocumentReferenceEntity,
  conflict: ['documentId', 'position'],
  untouched: ['targetDocumentId', 'targetLinePosition'],
};

export interface DocumentRows {
  readonly documents: readonly Row[];
  readonly lines: readonly Row[];
  readonly references: readonly Row[];
}

/** Writes golden documents with exactly these lines and references. */
export async function writeDocuments(client: Queryable, rows: DocumentRows): Promise<void> {
  const ids = rows.documents.map(({ id }) => id);
  await upsertRows(client, DOCUMENTS, rows.documents);
  await client.query(DROP_LINES, [ids, countBy(rows.lines, ids)]);
  await upsertRows(client, LINES, rows.lines);
  await client.query(DROP_REFERENCES, [ids, countBy(rows.references, ids)]);
  await upsertRows(client, REFERENCES, rows.references);
}

function countBy(parts: readonly Row[], documentIds: readonly unknown[]): number[] {
  const counts = new Map<unknown, number>();
  for (const { documentId } of parts) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  return documentIds.map((id) => counts.get(id) ?? 0);
}

/** The content hashes that the golden documents hold. */
export async function documentHashes(
  client: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; hash: string }>(
    'select id, content_hash as hash from trade_document where id = any ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

const DROP_LINES = `
  delete from document_line l using unnest($1::uuid[], $2::int[]) kept (document_id, lines)
  where l.document_id = kept.document_id and l.position >= kept.lines`;

const DROP_REFERENCES = `
  delete from document_reference r using unnest($1::uuid[], $2::int[]) kept (document_id, count)
  where r.document_id = kept.document_id and r.position >= kept.count`;
