import { Big } from 'big.js';
import { compareDecimals, type Decimal } from '../../kit/decimal.ts';
import type { TradeFacts, TradeLine } from '../../store/operations/chain/tradeFacts.ts';
import { compareTexts } from './compareVersions.ts';

/** In whose trade the note is, documents by id. */
type Trade = ReadonlyMap<string, TradeFacts>;

/**
 * By how much a credit note reduces each invoice that it names in its own currency; together never more than it credits:
 * - one invoice takes all;
 * - of several, each takes what the lines say that name it alone, with its share of what lines do not state (tax, charges);
 * - where lines do not say, the earlier invoice takes up to what it asks for, then the next; what is left is nobody's.
 */
export function creditShares(trade: Trade, note: TradeFacts): ReadonlyMap<string, Decimal> {
  const credited = note.payableAmount;
  const invoices = creditedInvoices(trade, note);
  if (credited === null || invoices.length === 0) return new Map();
  if (invoices.length === 1) return new Map(invoices.map(({ id }) => [id, credited]));
  return sharesByLines(note, { credited, invoices }) ?? sharesInTurn(credited, invoices);
}

interface Credit {
  readonly credited: Decimal;
  /** The earlier first. */
  readonly invoices: readonly TradeFacts[];
}

function creditedInvoices(trade: Trade, note: TradeFacts): TradeFacts[] {
  const named = [...note.references, ...note.lines.flatMap(({ references }) => references)];
  const ids = new Set(named.flatMap(({ type, targetId }) => (type === 'INVOICE' ? (targetId ?? []) : [])));
  return [...ids]
    .flatMap((id) => trade.get(id) ?? [])
    .filter(({ currency }) => currency !== null && currency === note.currency)
    .sort(
      (left, right) =>
        compareTexts(left.day, right.day) ||
        compareTexts(left.numberKey, right.numberKey) ||
        compareTexts(left.issuerId, right.issuerId),
    );
}

/** Undefined where lines do not say which invoice they credit by how much, or say so with different signs. */
function sharesByLines(
  note: TradeFacts,
  { credited, invoices }: Credit,
): ReadonlyMap<string, Decimal> | undefined {
  const sums = new Map(invoices.map(({ id }) => [id, Big(0)]));
  for (const line of note.lines) {
    const id = onlyInvoiceOf(line);
    const sum = sums.get(id);
    if (sum === undefined || line.lineAmount === null || Big(line.lineAmount).lt(0)) return undefined;
    sums.set(id, sum.plus(line.lineAmount));
  }
  return shareOut(credited, sums);
}

function onlyInvoiceOf({ references }: TradeLine): string {
  const named = references.flatMap(({ type, targetId }) => (type === 'INVOICE' ? (targetId ?? []) : []));
  const [id = '', ...others] = new Set(named);
  return others.length === 0 ? id : '';
}

/** Each takes its part of what is left, so that roundings never add up to more or less than the whole. */
function shareOut(
  credited: Decimal,
  sums: ReadonlyMap<string, Big>,
): ReadonlyMap<string, Decimal> | undefined {
  const scale = credited.split('.')[1]?.length ?? 0;
  let behind = [...sums.values()].reduce((all, sum) => all.plus(sum), Big(0));
  if (behind.eq(0)) return undefined;
  let left = Big(credited);
  const shares = new Map<string, Decimal>();
  for (const [id, sum] of sums) {
    const share = behind.eq(0) ? Big(0) : left.times(sum).div(behind).round(scale);
    shares.set(id, share.toFixed(scale));
    left = left.minus(share);
    behind = behind.minus(sum);
  }
  return shares;
}

function sharesInTurn(credited: Decimal, invoices: readonly TradeFacts[]): ReadonlyMap<string, Decimal> {
  let left = Big(credited);
  return new Map(
    invoices.map(({ id, payableAmount }) => {
      const asked =
        payableAmount !== null && compareDecimals(payableAmount, '0') > 0 ? Big(payableAmount) : Big(0);
      const share = left.lt(asked) ? left : asked;
      left = left.minus(share);
      return [id, share.toFixed()];
    }),
  );
}
