import { type Decimal, type DocumentLine, type TradeDocument, type XmlElement } from '../../src/kit/index.ts';
import { amountAt, dateAt, elementsAt, type UblDocument } from './records.ts';

export type AccountTotals = Pick<
  TradeDocument,
  'debitTotal' | 'creditTotal' | 'balanceAmount' | 'payableAmount'
>;

/** What a remittance advice or a statement of account adds up to; no other type has these elements. */
export function mapAccountTotals(document: UblDocument): AccountTotals {
  const total = (name: string): Decimal | undefined => amountAt(document, document.root, name);
  const paid = total('TotalPaymentAmount');
  return {
    debitTotal: total('TotalDebitAmount'),
    creditTotal: total('TotalCreditAmount'),
    balanceAmount: total('TotalBalanceAmount'),
    ...(paid !== undefined && { payableAmount: paid }),
  };
}

/** What a line of a remittance advice, a reminder or a statement adds, takes off and leaves open. */
export function mapAccountAmounts(
  document: UblDocument,
  line: XmlElement,
): Pick<DocumentLine, 'debitAmount' | 'creditAmount' | 'balanceAmount'> {
  return {
    debitAmount: amountAt(document, line, 'DebitLineAmount'),
    creditAmount: amountAt(document, line, 'CreditLineAmount'),
    balanceAmount: amountAt(document, line, 'BalanceAmount'),
  };
}

/** The span that the document is about, from the first beginning to the last end of its periods. */
export function mapPeriod(document: UblDocument): Pick<TradeDocument, 'periodStart' | 'periodEnd'> {
  const periods = ['InvoicePeriod', 'StatementPeriod'].flatMap((name) => elementsAt(document.root, name));
  const starts = periods.map((period) => dateAt(document, period, 'StartDate'));
  const ends = periods.map((period) => dateAt(document, period, 'EndDate'));
  return { periodStart: ordered(starts).at(0), periodEnd: ordered(ends).at(-1) };
}

function ordered(days: readonly (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined).sort();
}
