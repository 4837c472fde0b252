import {
  addDecimals,
  childOf,
  childrenOf,
  compareDecimals,
  negateDecimal,
  subtractDecimals,
  textOf,
} from '../../src/kit/index.ts';
import type { Payment, ReportedTransaction, XmlElement } from '../../src/kit/index.ts';
import { readCount, readCurrency, readDirection, readMoney, readUnsigned, stated } from './values.ts';
import type { Direction, Money } from './values.ts';

/** What one transaction moved the account by. */
export interface Share extends Money {
  readonly direction: Direction;
}

type Exchange = Pick<
  Payment,
  | 'instructedAmount'
  | 'instructedCurrency'
  | 'exchangeRate'
  | 'exchange'
  | 'counterValueAmount'
  | 'counterValueCurrency'
>;

/** The transactions' shares of their entry where they are known, else why they are not. */
export interface Shares {
  readonly shares?: readonly Share[];
  readonly contradiction?: string;
}

/**
 * The transactions' shares of their entry: not known where a transaction states no amount in the entry's currency, or
 * where the amounts do not add up to the entry. Nothing is converted and nothing is spread.
 */
export function findShares(entry: Share, transactions: readonly XmlElement[], where: string): Shares {
  const shares = transactions.map((transaction, index) =>
    findShare(entry, transaction, `${where} transaction ${index}`),
  );
  const known = shares.filter((share) => share !== undefined);
  if (known.length === 0 || known.length < shares.length) return {};
  const sum = addDecimals(...known.map((share) => signed(share)));
  if (compareDecimals(sum, signed(entry)) === 0) return { shares: known };
  const difference = subtractDecimals(signed(entry), sum);
  return {
    contradiction: `the transactions add up to ${sum} ${entry.currency}, the entry states ${signed(entry)}; the difference is ${difference}`,
  };
}

/**
 * What was instructed where it differs from what was booked, and the rate.
 * Without InstdAmt, the amount of the transaction in its own currency is what was instructed.
 */
export function readExchange(element: XmlElement, booked: Money, where: string): Exchange {
  const details = childOf(element, 'AmtDtls');
  if (!details && element.name !== 'TxDtls') return {};
  const instructed = findInstructed(element, booked, where);
  return stated({
    instructedAmount: instructed?.amount,
    instructedCurrency: instructed?.currency,
    ...(details && readRate(details, where)),
    ...(details && readCounterValue(details, where)),
  });
}

/** What the entry or the transaction itself states, whatever became of it. */
export function statedExchangeOf(
  element: XmlElement,
  where: string,
): Pick<ReportedTransaction, 'instructed' | 'counterValue' | 'exchangeRate' | 'exchange'> {
  const details = childOf(element, 'AmtDtls');
  if (!details) return {};
  const money = (name: string): Money | undefined => {
    const amount = childOf(details, name, 'Amt');
    return amount && readMoney(amount, `${where}: ${name}`);
  };
  const { exchangeRate, exchange } = readRate(details, where);
  const [instructed, counterValue] = [money('InstdAmt'), money('CntrValAmt')];
  return stated({ instructed, counterValue, exchangeRate, exchange });
}

function readRate(details: XmlElement, where: string): Exchange {
  const exchange = exchangeOf(details);
  if (!exchange) return {};
  const rate = textOf(exchange, 'XchgRate');
  return {
    exchangeRate: rate === undefined ? undefined : readUnsigned(rate, `${where}: XchgRate`),
    exchange: exchangeTermsOf(exchange, `${where}: CcyXchg`),
  };
}

function readCounterValue(details: XmlElement, where: string): Exchange {
  const amount = childOf(details, 'CntrValAmt', 'Amt');
  if (!amount) return {};
  const value = readMoney(amount, `${where}: CntrValAmt`);
  return { counterValueAmount: value.amount, counterValueCurrency: value.currency };
}

function exchangeOf(details: XmlElement): XmlElement | undefined {
  return ['InstdAmt', 'TxAmt', 'CntrValAmt', 'AnncdPstngAmt']
    .map((name) => childOf(details, name, 'CcyXchg'))
    .find(Boolean);
}

function exchangeTermsOf(exchange: XmlElement, where: string): Payment['exchange'] {
  const currency = (name: string): string | undefined => {
    const text = textOf(exchange, name);
    return text === undefined ? undefined : readCurrency(text, `${where}/${name}`);
  };
  const terms = stated({
    sourceCurrency: currency('SrcCcy'),
    targetCurrency: currency('TrgtCcy'),
    unitCurrency: currency('UnitCcy'),
    contractId: textOf(exchange, 'CtrctId'),
  });
  return Object.keys(terms).length === 0 ? undefined : terms;
}

/** The number of transactions that the batch is said to have, listed here or not. */
export function declaredCountOf(entry: XmlElement): number | undefined {
  const batches = [
    ...childrenOf(entry, 'NtryDtls').flatMap((details) => childrenOf(details, 'Btch')),
    ...childrenOf(entry, 'Btch'),
  ];
  const counts = batches.flatMap((batch) => readCount(textOf(batch, 'NbOfTxs')) ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
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

/** The first amount that the transaction states, in its own currency. */
export function statedAmountOf(transaction: XmlElement, where: string): Partial<Money> {
  const [own] = amountsOf(transaction, where);
  const instructed = childOf(transaction, 'AmtDtls', 'InstdAmt', 'Amt');
  return own ?? (instructed && readMoney(instructed, `${where}: InstdAmt`)) ?? {};
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
