import {
  addDecimals,
  childrenOf,
  compareDecimals,
  subtractDecimals,
  textOf,
  type AllowanceCharge,
  type Decimal,
  type DocumentLine,
  type TradeDocument,
} from '../../src/kit/index.ts';
import { withheldTax } from './contradictionsOfTaxes.ts';
import type { Totals } from './mappingTotals.ts';
import { amountAt, type UblDocument } from './records.ts';
import { differenceBeyond, minorUnitOf, sumOf, toleranceOfSum, type Differs } from './tolerance.ts';

export interface Figures {
  readonly totals: Totals;
  readonly allowanceCharges: TradeDocument['allowanceCharges'];
  readonly lines: readonly DocumentLine[];
}

/**
 * Totals against one another, only where both sides are stated (EN 16931 BR-CO-10 to BR-CO-16):
 *
 *   LineExtensionAmount  = Σ line amounts                         tolerance: half a minor unit a line and one half
 *   AllowanceTotalAmount = Σ allowances, ChargeTotalAmount = Σ charges              likewise
 *   TaxExclusiveAmount   = LineExtensionAmount − allowances + charges  tolerance: one minor unit
 *   TaxInclusiveAmount   = TaxExclusiveAmount + tax
 *   PayableAmount        = TaxInclusiveAmount − prepaid + rounding − tax withheld + paid for others
 *
 * Senders round each line, or the sum only: hence the tolerance that grows with the lines. Rounding counted in
 * TaxInclusiveAmount instead of behind it, as in OASIS's own example of UBL 2.1, is no contradiction. Tax withheld is
 * counted by some among what is prepaid, by others not at all, and by Turkey's as part of the amount with tax.
 */
export function contradictionsOfTotals(
  document: UblDocument,
  figures: Figures,
): readonly (string | undefined)[] {
  const differs = differenceBeyond(minorUnitOf(document.currency));
  const checks = isDian(document)
    ? [checkDian(figures, differs)]
    : [
        checkTaxExclusive(figures, differs),
        ...checkTaxInclusiveAndPayable(document, figures.totals, differs),
      ];
  return [checkLines(document, figures), ...checkAllowanceTotals(document, figures), ...checks];
}

function checkLines(document: UblDocument, { totals, lines }: Figures): string | undefined {
  const topmost = lines.filter(({ parentNumber }) => parentNumber === undefined);
  const amounts = topmost.map((line) => line.lineAmount).filter((amount) => amount !== undefined);
  if (totals.lineTotal === undefined || amounts.length === 0 || amounts.length < topmost.length)
    return undefined;
  const sum = addDecimals(...amounts);
  const tolerance = toleranceOfSum(minorUnitOf(document.currency), topmost.length);
  if (!differenceBeyond(tolerance)(totals.lineTotal, sum)) return undefined;
  return `LineExtensionAmount is ${totals.lineTotal}, but the ${String(topmost.length)} lines add up to ${sum}.`;
}

/** Older customisations total those of the lines, too. */
function checkAllowanceTotals(document: UblDocument, figures: Figures): (string | undefined)[] {
  const { totals, allowanceCharges: own = [], lines } = figures;
  const ofLines = lines.flatMap((line) => line.allowanceCharges ?? []);
  const tolerance = toleranceOfSum(minorUnitOf(document.currency), own.length + ofLines.length);
  const differs = differenceBeyond(tolerance);
  const check = (name: string, type: AllowanceCharge['type'], stated: Decimal | undefined) => {
    if (stated === undefined || own.length + ofLines.length === 0) return undefined;
    const sums = [own, ofLines, [...own, ...ofLines]].map((each) => sumOfType(each, type));
    if (sums.some((sum) => !differs(stated, sum))) return undefined;
    return `${name} is ${stated}, but the document's own add up to ${String(sums[0])}.`;
  };
  return [
    check('AllowanceTotalAmount', 'ALLOWANCE', totals.allowanceTotal),
    check('ChargeTotalAmount', 'CHARGE', totals.chargeTotal),
  ];
}

function sumOfType(allowanceCharges: readonly AllowanceCharge[], type: AllowanceCharge['type']): Decimal {
  return sumOf(allowanceCharges.filter((each) => each.type === type).map(({ amount }) => amount));
}

/** What is to be taken off and put on: totalled, or each by itself. */
function deductionsOf({ totals, allowanceCharges: own = [] }: Figures): { off: Decimal; on: Decimal } {
  return {
    off: totals.allowanceTotal ?? sumOfType(own, 'ALLOWANCE'),
    on: totals.chargeTotal ?? sumOfType(own, 'CHARGE'),
  };
}

function checkTaxExclusive(figures: Figures, differs: Differs): string | undefined {
  const { lineTotal, taxExclusiveAmount } = figures.totals;
  if (lineTotal === undefined || taxExclusiveAmount === undefined) return undefined;
  const { off, on } = deductionsOf(figures);
  const computed = addDecimals(subtractDecimals(lineTotal, off), on);
  if (!differs(taxExclusiveAmount, computed)) return undefined;
  return `TaxExclusiveAmount is ${taxExclusiveAmount}, but lines ${lineTotal} less allowances ${off} plus charges ${on} make ${computed}.`;
}

function checkTaxInclusiveAndPayable(
  document: UblDocument,
  totals: Totals,
  differs: Differs,
): (string | undefined)[] {
  const { taxExclusiveAmount: net, taxAmount: tax, roundingAmount = '0' } = totals;
  const gross = net === undefined || tax === undefined ? undefined : addDecimals(net, tax);
  const inclusive = totals.taxInclusiveAmount ?? gross;
  if (inclusive === undefined) return [];
  const withheld = withheldTax(document);
  const isRounded = gross === undefined || !differs(inclusive, addDecimals(gross, roundingAmount));
  const isAgreed =
    gross === undefined ||
    isRounded ||
    [gross, addDecimals(gross, withheld)].some((amount) => !differs(inclusive, amount));
  return [
    isAgreed
      ? undefined
      : `TaxInclusiveAmount is ${inclusive}, but TaxExclusiveAmount ${String(net)} plus tax ${String(tax)} make ${gross}.`,
    checkPayable(document, totals, { inclusive, withheld, isRounded, differs }),
  ];
}

function checkPayable(
  document: UblDocument,
  totals: Totals,
  context: { inclusive: Decimal; withheld: Decimal; isRounded: boolean; differs: Differs },
): string | undefined {
  const { payableAmount, prepaidAmount = '0', roundingAmount = '0' } = totals;
  if (payableAmount === undefined) return undefined;
  const { inclusive, withheld, differs } = context;
  const unpaid = subtractDecimals(inclusive, prepaidAmount);
  const computed = addDecimals(subtractDecimals(unpaid, withheld), roundingAmount);
  const roundings = context.isRounded ? [roundingAmount, '0'] : [roundingAmount];
  const accepted = [subtractDecimals('0', withheld), '0', paidForOthers(document)].flatMap((difference) =>
    roundings.map((rounding) => addDecimals(unpaid, difference, rounding)),
  );
  if (accepted.some((amount) => !differs(payableAmount, amount))) return undefined;
  return `PayableAmount is ${payableAmount}, but ${inclusive} with tax less prepaid ${prepaidAmount} less withheld ${withheld} plus rounding ${roundingAmount} make ${computed}.`;
}

/** XRechnung's extension states what the seller collects for others as PrepaidPayment. */
function paidForOthers(document: UblDocument): Decimal {
  return sumOf(
    childrenOf(document.root, 'PrepaidPayment').map((each) => amountAt(document, each, 'PaidAmount')),
  );
}

function isDian(document: UblDocument): boolean {
  return /^DIAN\b/i.test(textOf(document.root, 'ProfileID') ?? '');
}

/** Colombia's TaxExclusiveAmount is what was taxed only, and its allowances are taken off the amount with tax. */
function checkDian(figures: Figures, differs: Differs): string | undefined {
  const { payableAmount, taxInclusiveAmount, prepaidAmount = '0', roundingAmount = '0' } = figures.totals;
  if (payableAmount === undefined || taxInclusiveAmount === undefined) return undefined;
  const { off, on } = deductionsOf(figures);
  const due = addDecimals(subtractDecimals(taxInclusiveAmount, off), on, roundingAmount);
  const computed = subtractDecimals(due, prepaidAmount);
  const isAgreed = [computed, due].some((amount) => !differs(payableAmount, amount));
  if (isAgreed || compareDecimals(payableAmount, '0') === 0) return undefined;
  return `PayableAmount is ${payableAmount}, but ${taxInclusiveAmount} with tax less allowances ${off} plus charges ${on} less prepaid ${prepaidAmount} make ${computed}.`;
}
