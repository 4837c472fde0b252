import { DocumentAnswerEntity, DocumentReferenceEntity } from '../../entities/documentParts.ts';
import { DocumentLineEntity, TradeDocumentEntity } from '../../entities/documents.ts';
import type { Row } from '../../entities/columns.ts';
import type { Queryable } from '../../transaction.ts';
import { upsertRows, type UpsertTarget } from '../../upsertRows.ts';

// What the link stage and later documents add stays when a document is composed again.
const DOCUMENTS: UpsertTarget = {
  entity: TradeDocumentEntity,
  conflict: ['id'],
  untouched: [
    'isDisputed',
    'isFinanced',
    'isCancelled',
    'approvedAt',
    'allLinesMatch',
    'answer',
    'answerDocumentId',
    'isAmended',
    'replacedById',
  ],
};
const LINES: UpsertTarget = {
  entity: DocumentLineEntity,
  conflict: ['documentId', 'position'],
  untouched: ['matchStatus', 'matchBasis', 'receivedQuantity', 'inForceOrderId', 'inForcePosition'],
};
const REFERENCES: UpsertTarget = {
  entity: DocumentReferenceEntity,
  conflict: ['documentId', 'position'],
  untouched: ['targetDocumentId', 'targetLinePosition'],
};

const ANSWERS: UpsertTarget = { entity: DocumentAnswerEntity, conflict: ['documentId', 'position'] };

export interface DocumentRows {
  readonly documents: readonly Row[];
  readonly lines: readonly Row[];
  readonly references: readonly Row[];
  readonly answers: readonly Row[];
}

/** Writes golden documents with exactly these lines, references and answers. */
export async function writeDocuments(client: Queryable, rows: DocumentRows): Promise<void> {
  const ids = rows.documents.map(({ id }) => id);
  await upsertRows(client, DOCUMENTS, rows.documents);
  await replaceParts(client, LINES, { ids, parts: rows.lines });
  await replaceParts(client, REFERENCES, { ids, parts: rows.references });
  await replaceParts(client, ANSWERS, { ids, parts: rows.answers });
}

/** Parts of a document stand at positions from 0: those behind the last one go. */
async function replaceParts(
  client: Queryable,
  target: UpsertTarget,
  { ids, parts }: { readonly ids: readonly unknown[]; readonly parts: readonly Row[] },
): Promise<void> {
  const table = target.entity.options.tableName ?? '';
  // OFFSET 0 keeps the look-up one of the index: of new documents nothing is there yet, which the planner does not know.
  await client.query(
    `delete from ${table} p using (
       select behind.document_id, behind.position from unnest($1::uuid[], $2::int[]) kept (document_id, count)
       cross join lateral (
         select document_id, position from ${table}
         where document_id = kept.document_id and position >= kept.count offset 0) behind) surplus
     where p.document_id = surplus.document_id and p.position = surplus.position`,
    [ids, countBy(parts, ids)],
  );
  await upsertRows(client, target, parts);
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
