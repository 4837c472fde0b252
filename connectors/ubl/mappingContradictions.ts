import {
  absoluteDecimal,
  addDecimals,
  childrenOf,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  textOf,
  type Decimal,
  type DocumentLine,
} from '../../src/kit/index.ts';
import type { Totals } from './mappingTotals.ts';
import { amountAt, type UblDocument } from './records.ts';

/** ISO 4217 currencies without and with three minor digits; all others have two. */
const WITHOUT_MINOR_UNIT = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
);
const WITH_THREE_DIGITS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** More sentences than this help nobody, and the canonical record holds a hundred. */
const MAX_REPEATED_LINES = 20;

/**
 * Where the document's figures do not agree with one another, a sentence each; only where both sides are stated.
 *
 *   LineExtensionAmount = Σ line amounts                          tolerance: half a minor unit a line and one half
 *   TaxExclusiveAmount  = LineExtensionAmount − allowances + charges   tolerance: one minor unit
 *   TaxInclusiveAmount  = TaxExclusiveAmount + tax                     (EN 16931 BR-CO-10 to BR-CO-16)
 *   PayableAmount       = TaxInclusiveAmount − prepaid + rounding − tax withheld
 *
 * Senders round each line, or the sum only: hence the tolerance that grows with the lines. Rounding counted in
 * TaxInclusiveAmount instead of behind it, as in OASIS's own example of UBL 2.1, is no contradiction.
 */
export function findContradictions(
  document: UblDocument,
  totals: Totals,
  lines: readonly DocumentLine[],
): string[] {
  const minorUnit = minorUnitOf(document.currency);
  const differs = differenceBeyond(minorUnit);
  return [
    checkLines(totals, lines, differenceBeyond(toleranceOf(minorUnit, lines.length))),
    checkTaxExclusive(document, totals, differs),
    ...checkTaxInclusiveAndPayable(document, totals, differs),
    checkTypeCode(document),
    ...repeatedNumbers(lines),
  ].filter((sentence) => sentence !== undefined);
}

type Differs = (stated: Decimal, computed: Decimal) => boolean;

function checkLines(totals: Totals, lines: readonly DocumentLine[], differs: Differs): string | undefined {
  const amounts = lines.map((line) => line.lineAmount).filter((amount) => amount !== undefined);
  if (totals.lineTotal === undefined || amounts.length === 0 || amounts.length < lines.length)
    return undefined;
  const sum = addDecimals(...amounts);
  if (!differs(totals.lineTotal, sum)) return undefined;
  return `LineExtensionAmount is ${totals.lineTotal}, but the ${String(lines.length)} lines add up to ${sum}.`;
}

function checkTaxExclusive(document: UblDocument, totals: Totals, differs: Differs): string | undefined {
  const { lineTotal, taxExclusiveAmount } = totals;
  if (lineTotal === undefined || taxExclusiveAmount === undefined) return undefined;
  const allowance = totals.allowanceTotal ?? allowanceCharges(document, 'false');
  const charge = totals.chargeTotal ?? allowanceCharges(document, 'true');
  const computed = addDecimals(subtractDecimals(lineTotal, allowance), charge);
  if (!differs(taxExclusiveAmount, computed)) return undefined;
  return `TaxExclusiveAmount is ${taxExclusiveAmount}, but lines ${lineTotal} less allowances ${allowance} plus charges ${charge} make ${computed}.`;
}

/** Document-level allowances (`false`) or charges (`true`), for documents that do not total them. */
function allowanceCharges(document: UblDocument, indicator: 'true' | 'false'): Decimal {
  const own = childrenOf(document.root, 'AllowanceCharge').filter(
    (each) => textOf(each, 'ChargeIndicator') === indicator,
  );
  return addDecimals('0', ...own.map((each) => amountAt(document, each, 'Amount') ?? '0'));
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
  const isRounded = gross !== undefined && !differs(inclusive, addDecimals(gross, roundingAmount));
  const isAgreed = gross === undefined || isRounded || !differs(inclusive, gross);
  return [
    isAgreed
      ? undefined
      : `TaxInclusiveAmount is ${inclusive}, but TaxExclusiveAmount ${String(net)} plus tax ${String(tax)} make ${gross}.`,
    checkPayable(document, totals, { inclusive, isRounded, differs }),
  ];
}

function checkPayable(
  document: UblDocument,
  totals: Totals,
  context: { inclusive: Decimal; isRounded: boolean; differs: Differs },
): string | undefined {
  const { payableAmount, prepaidAmount = '0', roundingAmount = '0' } = totals;
  if (payableAmount === undefined) return undefined;
  const withheld = withheldTax(document);
  const unrounded = subtractDecimals(subtractDecimals(context.inclusive, prepaidAmount), withheld);
  const computed = addDecimals(unrounded, roundingAmount);
  const accepted = context.isRounded ? [computed, unrounded] : [computed];
  if (accepted.some((amount) => !context.differs(payableAmount, amount))) return undefined;
  return `PayableAmount is ${payableAmount}, but ${context.inclusive} with tax less prepaid ${prepaidAmount} less withheld ${withheld} plus rounding ${roundingAmount} make ${computed}.`;
}

function withheldTax(document: UblDocument): Decimal {
  const taxes = childrenOf(document.root, 'WithholdingTaxTotal');
  return addDecimals('0', ...taxes.map((each) => amountAt(document, each, 'TaxAmount') ?? '0'));
}

/** UNTDID 1001: 381 is a credit note, which UBL writes as a document of its own with amounts of the other sign. */
function checkTypeCode(document: UblDocument): string | undefined {
  const code = textOf(document.root, document.type.typeCode);
  if (document.type.kind !== 'invoice' || code !== '381') return undefined;
  return 'InvoiceTypeCode 381 says credit note, but the document is an Invoice.';
}

function repeatedNumbers(lines: readonly DocumentLine[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.number, (counts.get(line.number) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1).slice(0, MAX_REPEATED_LINES);
  return repeated.map(
    ([number, count]) => `Line number ${number.slice(0, 100)} is given to ${String(count)} lines.`,
  );
}

function differenceBeyond(tolerance: Decimal): Differs {
  return (stated, computed) =>
    compareDecimals(absoluteDecimal(subtractDecimals(stated, computed)), tolerance) > 0;
}

function toleranceOf(minorUnit: Decimal, lines: number): Decimal {
  return multiplyDecimals(multiplyDecimals(minorUnit, '0.5'), String(lines + 1));
}

function minorUnitOf(currency: string | undefined): Decimal {
  if (currency !== undefined && WITHOUT_MINOR_UNIT.has(currency)) return '1';
  return currency !== undefined && WITH_THREE_DIGITS.has(currency) ? '0.001' : '0.01';
}
