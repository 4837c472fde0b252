import {
  addDecimals,
  childOf,
  childrenOf,
  compareDecimals,
  negateDecimal,
  textOf,
} from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import { readDirection, readMoney, readUnsigned, stated } from './values.ts';
import type { Direction, Money } from './values.ts';

/** What one transaction moved the account by. */
export interface Share extends Money {
  readonly direction: Direction;
}

type Exchange = Pick<Payment, 'instructedAmount' | 'instructedCurrency' | 'exchangeRate'>;

/**
 * The transactions' shares of their entry, or undefined where they are not known: a transaction states no amount
 * in the entry's currency, or the amounts do not add up to the entry. Nothing is converted and nothing is spread.
 */
export function findShares(
  entry: Share,
  transactions: readonly XmlElement[],
  where: string,
): readonly Share[] | undefined {
  const shares = transactions.map((transaction, index) =>
    findShare(entry, transaction, `${where} transaction ${index}`),
  );
  const known = shares.filter((share) => share !== undefined);
  if (known.length === 0 || known.length < shares.length) return undefined;
  const sum = addDecimals(...known.map((share) => signed(share)));
  return compareDecimals(sum, signed(entry)) === 0 ? known : undefined;
}

/**
 * What was instructed where it differs from what was booked, and the rate.
 * Without InstdAmt, the amount of the transaction in its own currency is what was instructed.
 */
export function readExchange(element: XmlElement, booked: Money, where: string): Exchange {
  const details = childOf(element, 'AmtDtls');
  const rate =
    details &&
    ['InstdAmt', 'TxAmt', 'CntrValAmt']
      .map((name) => textOf(details, name, 'CcyXchg', 'XchgRate'))
      .find(Boolean);
  const instructed = findInstructed(element, booked, where);
  return stated({
    instructedAmount: instructed?.amount,
    instructedCurrency: instructed?.currency,
    exchangeRate: rate === undefined ? undefined : readUnsigned(rate, `${where}: XchgRate`),
  });
}

/** The number of transactions that the batch is said to have, listed here or not. */
export function declaredCountOf(entry: XmlElement): number {
  const batches = [
    ...childrenOf(entry, 'NtryDtls').flatMap((details) => childrenOf(details, 'Btch')),
    ...childrenOf(entry, 'Btch'),
  ];
  return batches.reduce((count, batch) => count + countOf(textOf(batch, 'NbOfTxs')), 0);
}

function findShare(entry: Share, transaction: XmlElement, where: string): Share | undefined {
  const money = amountsOf(transaction, where).find(({ currency }) => currency === entry.currency);
  if (!money) return undefined;
  const hasDirection = childOf(transaction, 'CdtDbtInd') !== undefined;
  return { ...money, direction: hasDirection ? readDirection(transaction, where) : entry.direction };
}

/** Amounts of the transaction as stated: its own (from version 4), the underlying one, the equivalent. */
function amountsOf(transaction: XmlElement, where: string): readonly Money[] {
  const elements = [['Amt'], ['AmtDtls', 'TxAmt', 'Amt'], ['AmtDtls', 'CntrValAmt', 'Amt']].map((path) => ({
    element: childOf(transaction, ...path),
    path: path.join('/'),
  }));
  return elements.flatMap(({ element, path }) => (element ? [readMoney(element, `${where}: ${path}`)] : []));
}

function findInstructed(element: XmlElement, booked: Money, where: string): Money | undefined {
  const stated = childOf(element, 'AmtDtls', 'InstdAmt', 'Amt');
  if (!stated) return transactionsOwnAmount(element, booked, where);
  const instructed = readMoney(stated, `${where}: InstdAmt`);
  const isSame =
    instructed.currency === booked.currency && compareDecimals(instructed.amount, booked.amount) === 0;
  return isSame ? undefined : instructed;
}

// A zero in another currency stands in some reports for an amount that the bank does not know.
function transactionsOwnAmount(element: XmlElement, booked: Money, where: string): Money | undefined {
  const own =
    childOf(element, 'AmtDtls', 'TxAmt', 'Amt') ??
    (element.name === 'TxDtls' ? childOf(element, 'Amt') : undefined);
  const money = own && readMoney(own, `${where}: Amt`);
  return money && money.currency !== booked.currency && compareDecimals(money.amount, '0') > 0
    ? money
    : undefined;
}

function signed({ amount, direction }: Share): string {
  return direction === 'DEBIT' ? negateDecimal(amount) : amount;
}

function countOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
