import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TradeDocument } from '../../kit/records/index.ts';
import { DocumentDisagreementEntity } from '../../store/entities/documentParts.ts';
import { resolveReferences } from '../../store/operations/chain/resolveReferences.ts';
import { replaceAccess } from '../../store/operations/identity/accessEntries.ts';
import { documentHashes, writeDocuments } from '../../store/operations/identity/writeDocuments.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { composeDocument, type ComposedDocument, type DocumentObservation } from './composeDocument.ts';
import { findDisagreements } from './disagreements.ts';
import { accessOfDocument, partiesOfDocument } from './documentAccess.ts';
import { DOCUMENT_KINDS, type DocumentKey, documentKeyOf } from './documentKey.ts';
import { answerRows, contentHashOf, documentRow, lineRows, referenceRows } from './documentRows.ts';

/** Trade documents of every kind. */
export const documentFamily: SubjectFamily<TradeDocument> = {
  kinds: Object.keys(DOCUMENT_KINDS) as TradeDocument['kind'][],
  findSubjects: findDocuments,
  compose: composeDocuments,
  remove: async (client, ids) => {
    await client.query('delete from trade_document where id = any ($1::uuid[])', [ids]);
  },
};

async function findDocuments(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<TradeDocument>[],
): Promise<string[]> {
  const keys = observations.map(({ body, parties, ownerId }) => documentKeyOf(body, parties, ownerId));
  const known = await documentsByKey(client, keys);
  return keys.map((key) => {
    const text = textOf(key);
    const id = known.get(text) ?? randomUUID();
    known.set(text, id);
    return id;
  });
}

async function composeDocuments(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly DocumentObservation[]>,
): Promise<string[]> {
  const documents = [...subjects].map(([id, observations]) => composeDocument(id, observations));
  const held = await documentHashes(client, [...subjects.keys()]);
  const changed = documents.filter((document) => held.get(document.id) !== contentHashOf(document));
  // Before the documents, which are written with whom row security lets see them.
  const owners = [...subjects].map(
    ([id, observations]) => [id, new Set(observations.map(({ ownerId }) => ownerId))] as const,
  );
  const ownersOf = new Map(owners);
  await replaceAccess(
    client,
    documents.map(({ id }) => id),
    documents.flatMap((document) => accessOfDocument(document, ownersOf.get(document.id) ?? new Set())),
    documents.flatMap(partiesOfDocument),
  );
  await writeDocuments(client, {
    documents: changed.map(documentRow),
    lines: changed.flatMap(lineRows),
    references: changed.flatMap(referenceRows),
    answers: changed.flatMap(answerRows),
  });
  await replaceDisagreements(client, documents);
  // Already here, in the transaction that writes them: a reference that waits for its link would leave a version in history.
  const moved = await resolveReferences(
    client,
    changed.map(({ id }) => id),
  );
  const ends = moved.flatMap(({ documentId, oldTargetId, newTargetId }) =>
    [documentId, oldTargetId, newTargetId].filter((id) => id !== null),
  );
  // Also unchanged ones are linked again: a new observer must come to see the shipment as well.
  return [...new Set([...documents.map(({ id }) => id), ...ends])];
}

async function replaceDisagreements(
  client: pg.PoolClient,
  documents: readonly ComposedDocument[],
): Promise<void> {
  await client.query('delete from document_disagreement where document_id = any ($1::uuid[])', [
    documents.map(({ id }) => id),
  ]);
  const target = { entity: DocumentDisagreementEntity, conflict: ['documentId', 'observationId', 'field'] };
  await upsertRows(
    client,
    target,
    documents.flatMap(findDisagreements).map((found) => ({ ...found })),
  );
}

async function documentsByKey(
  client: pg.PoolClient,
  keys: readonly DocumentKey[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<DocumentKey & { id: string }>(
    `select id, kind, issuer_id as "issuerId", number_key as "numberKey", issue_date::text as "issueDate"
     from trade_document
     join unnest($1::text[], $2::uuid[], $3::text[], $4::date[]) asked (kind, issuer_id, number_key, issue_date)
       using (kind, issuer_id, number_key, issue_date)`,
    [
      keys.map(({ kind }) => kind),
      keys.map(({ issuerId }) => issuerId),
      keys.map(({ numberKey }) => numberKey),
      keys.map(({ issueDate }) => issueDate),
    ],
  );
  return new Map(rows.map((row) => [textOf(row), row.id]));
}

function textOf({ kind, issuerId, numberKey, issueDate }: DocumentKey): string {
  return [kind, issuerId, issueDate, numberKey].join('/');
}
