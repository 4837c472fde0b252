import { compareDecimals } from '../../kit/decimal.ts';
import type { CommentedDocument, DocumentComment } from '../../store/operations/chain/documentComments.ts';
import type { DocumentState } from '../../store/operations/chain/documentStates.ts';
import { compareOptionalNumbers, compareTexts } from './compareVersions.ts';

/**
 * What later documents make of an order or an invoice:
 * - a cancellation by the order's issuer cancels it; the latest answer of its seller that decides is its answer;
 * - the latest answer of the invoice's buyer that decides disputes it or approves it, on the day that it takes effect; that
 *   it is PAID announces a payment and approves it, and never pays it;
 * - a corrected invoice (UNTDID 1001: 384) by its seller that asks for money replaces it.
 *
 * What anybody else says is shown and decides nothing, and so is what leaves a matter open, as IN_PROCESS does.
 */
export function deriveState(
  document: CommentedDocument,
  comments: readonly DocumentComment[],
): DocumentState {
  return document.kind === 'ORDER' ? stateOfOrder(document, comments) : stateOfInvoice(document, comments);
}

function stateOfOrder(order: CommentedDocument, comments: readonly DocumentComment[]): DocumentState {
  const isCancelled = comments.some((comment) => cancels(order, comment));
  const answer = latest(comments.filter((comment) => decidesOrder(order, comment)));
  return { ...UNTOUCHED, ...saidBy(answer), id: order.id, isCancelled };
}

function stateOfInvoice(invoice: CommentedDocument, comments: readonly DocumentComment[]): DocumentState {
  const answer = latest(comments.filter((comment) => decidesInvoice(invoice, comment)));
  const replacement = latest(comments.filter((comment) => replaces(invoice, comment)));
  return {
    ...saidBy(answer),
    id: invoice.id,
    isCancelled: replacement !== undefined,
    isDisputed: DISPUTING.has(answer?.status ?? ''),
    approvedAt: answer && APPROVING.has(answer.status ?? '') ? instantOf(answer) : null,
    replacedById: replacement?.documentId ?? null,
  };
}

const UNTOUCHED = { isDisputed: false, approvedAt: null, replacedById: null };

function saidBy(answer: DocumentComment | undefined): Pick<DocumentState, 'answer' | 'answerDocumentId'> {
  return { answer: answer?.status ?? null, answerDocumentId: answer?.documentId ?? null };
}

const DISPUTING: ReadonlySet<string> = new Set(['REJECTED', 'UNDER_QUERY']);
const APPROVING: ReadonlySet<string> = new Set(['ACCEPTED', 'CONDITIONALLY_ACCEPTED', 'PAID']);
const SETTLING_AN_ORDER: ReadonlySet<string> = new Set([
  'ACCEPTED',
  'CONDITIONALLY_ACCEPTED',
  'AMENDED',
  'REJECTED',
]);

function cancels(order: CommentedDocument, { kind, issuerId }: DocumentComment): boolean {
  return kind === 'ORDER_CANCELLATION' && issuerId === order.issuerId;
}

function decidesOrder(order: CommentedDocument, { kind, status, answererId }: DocumentComment): boolean {
  return kind === 'ORDER_RESPONSE' && SETTLING_AN_ORDER.has(status ?? '') && answererId === order.sellerId;
}

function decidesInvoice(invoice: CommentedDocument, { kind, status, answererId }: DocumentComment): boolean {
  const isDecision = DISPUTING.has(status ?? '') || APPROVING.has(status ?? '');
  return kind === 'APPLICATION_RESPONSE' && isDecision && answererId === invoice.buyerId;
}

/** Two that name each other replace neither; one that asks for nothing, or for money back, corrects by its own amount. */
function replaces(invoice: CommentedDocument, comment: DocumentComment): boolean {
  const { kind, typeCode, issuerId, payableAmount, documentId } = comment;
  return (
    kind === 'INVOICE' &&
    typeCode === '384' &&
    issuerId === invoice.issuerId &&
    compareDecimals(payableAmount ?? '0', '0') > 0 &&
    !invoice.namedIds.includes(documentId)
  );
}

function latest(comments: readonly DocumentComment[]): DocumentComment | undefined {
  return comments.reduce<DocumentComment | undefined>(
    (last, comment) => (last === undefined || compareComments(last, comment) < 0 ? comment : last),
    undefined,
  );
}

/** Numbers are unique among the documents of one issuer, kind and day, so that no two are alike. */
function compareComments(left: DocumentComment, right: DocumentComment): number {
  return (
    compareTexts(left.issueDate, right.issueDate) ||
    compareTexts(left.versionTime, right.versionTime) ||
    compareOptionalNumbers(left.versionSequence, right.versionSequence) ||
    compareTexts(left.numberKey, right.numberKey) ||
    left.position - right.position
  );
}

/** The day on which it takes effect, else that of issue, as an instant: its beginning in UTC. */
function instantOf({ effectiveDate, issueDate }: DocumentComment): string {
  return `${effectiveDate ?? issueDate}T00:00:00Z`;
}
