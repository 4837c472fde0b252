import type { TradeDocument, XmlElement } from '../../src/kit/index.ts';
import { dateAt, elementsAt, textsAt, type UblDocument } from './records.ts';

/** References that payers are asked to quote, and the accounts to pay to, each once and as written. */
export function mapPayment(root: XmlElement): Pick<TradeDocument, 'paymentReferences' | 'payeeAccounts'> {
  return {
    paymentReferences: [...new Set(textsAt(root, 'PaymentMeans', 'PaymentID'))],
    payeeAccounts: [...new Set(textsAt(root, 'PaymentMeans', 'PayeeFinancialAccount', 'ID'))],
  };
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
