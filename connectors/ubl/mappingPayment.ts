import type { TradeDocument } from '../../src/kit/index.ts';
import { dateAt, elementsAt, textsAt, type UblDocument } from './records.ts';

const MAX_REFERENCES = 100;

/**
 * References that payers are asked to quote (in a remittance advice, the payment order's own), and the accounts to
 * pay to, each once and as written; a statement of account states them with its lines, too.
 */
export function mapPayment({
  root,
  type,
}: UblDocument): Pick<TradeDocument, 'paymentReferences' | 'payeeAccounts'> {
  const means = [
    ...elementsAt(root, 'PaymentMeans'),
    ...(type.line === '' ? [] : elementsAt(root, type.line, 'PaymentMeans')),
  ];
  const references = means.flatMap((each) => textsAt(each, 'PaymentID'));
  const accounts = means.flatMap((each) => textsAt(each, 'PayeeFinancialAccount', 'ID'));
  return {
    paymentReferences: distinct([...references, ...textsAt(root, 'PaymentOrderReference')]),
    payeeAccounts: distinct(accounts),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].slice(0, MAX_REFERENCES);
}

/**
 * The day by which the whole amount is due: DueDate, else the last PaymentDueDate of the payment means, else of
 * the payment terms (several are instalments).
 */
export function mapDueDate(document: UblDocument): string | undefined {
  return (
    dateAt(document, document.root, 'DueDate') ??
    lastPaymentDueDate(document, 'PaymentMeans') ??
    lastPaymentDueDate(document, 'PaymentTerms')
  );
}

function lastPaymentDueDate(document: UblDocument, name: string): string | undefined {
  const days = elementsAt(document.root, name).map((each) => dateAt(document, each, 'PaymentDueDate'));
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
