import type { Queryable } from '../../transaction.ts';
import { COMMENTS } from './documentKinds.ts';

/** One thing that a document says of another as a whole. */
export interface DocumentComment {
  /** The order or the invoice that it is about. */
  readonly targetId: string;
  readonly documentId: string;
  readonly kind: string;
  readonly typeCode: string | null;
  readonly numberKey: string;
  readonly issueDate: string;
  /** UTC, as sortable text. */
  readonly versionTime: string | null;
  readonly versionSequence: string | null;
  readonly payableAmount: string | null;
  readonly issuerId: string;
  /** Whoever answers: the sender, or, where none is named, the issuer. */
  readonly answererId: string;
  /** Null: it names the target and answers nothing of its own. */
  readonly status: string | null;
  readonly effectiveDate: string | null;
  readonly position: number;
}

/** An order or an invoice of which others speak. */
export interface CommentedDocument {
  readonly id: string;
  readonly kind: 'ORDER' | 'INVOICE';
  readonly issuerId: string;
  readonly sellerId: string | null;
  readonly buyerId: string | null;
  /** Documents that it names itself. */
  readonly namedIds: readonly string[];
}

/** Those of the documents that only speak about others (trade_document_pk). */
export async function commentsAmong(client: Queryable, documentIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select d.id from unnest($1::uuid[]) asked (id)
     cross join lateral (select id, kind from trade_document where id = asked.id offset 0) d
     where d.kind = any ($2::text[])`,
    [documentIds, [...COMMENTS]],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of the documents that are orders or invoices (trade_document_pk, document_reference_position_uq). */
export async function readCommentedDocuments(
  client: Queryable,
  documentIds: readonly string[],
): Promise<CommentedDocument[]> {
  const { rows } = await client.query<CommentedDocument>(TARGETS, [documentIds]);
  return rows;
}

/**
 * What is said of these documents: one row for each answer that a document gives of a target as a whole, and one for each
 * document that names the target in its header without an answer of its own for it. An answer that names nothing is about
 * what its document names (document_reference_target_ix, document_answer_position_uq).
 */
export async function readDocumentComments(
  client: Queryable,
  documentIds: readonly string[],
): Promise<DocumentComment[]> {
  const { rows } = await client.query<DocumentComment>(COMMENTS_OF, [documentIds]);
  return rows;
}

const TARGETS = `
  select d.* from unnest($1::uuid[]) asked (id) cross join lateral (
    select id, kind, issuer_id as "issuerId", seller_id as "sellerId", buyer_id as "buyerId",
      array(select distinct r.target_document_id from document_reference r
        where r.document_id = asked.id and r.target_document_id is not null) as "namedIds"
    from trade_document where id = asked.id offset 0) d
  where d.kind in ('ORDER', 'INVOICE')`;

const COMMENTS_OF = `
  select r.target_id as "targetId", d.id as "documentId", d.kind, d.type_code as "typeCode",
    d.number_key as "numberKey", d.issue_date::text as "issueDate",
    (d.version_time at time zone 'UTC')::text as "versionTime", d.version_sequence as "versionSequence",
    d.payable_amount as "payableAmount", d.issuer_id as "issuerId", coalesce(d.sender_id, d.issuer_id) as "answererId",
    a.status, a.effective_date::text as "effectiveDate", coalesce(a.position, 0) as position
  from unnest($1::uuid[]) asked (id)
  cross join lateral (
    select asked.id as target_id, document_id, array_agg(position) as positions from document_reference
    where target_document_id = asked.id and line_position is null and line_number is null
    group by document_id offset 0) r
  cross join lateral (select * from trade_document where id = r.document_id offset 0) d
  left join lateral (
    select status, effective_date, position from document_answer
    where document_id = d.id and (reference_position is null or reference_position = any (r.positions)) offset 0) a on true
  where d.kind in ('ORDER_CANCELLATION', 'ORDER_RESPONSE', 'APPLICATION_RESPONSE', 'INVOICE')`;
