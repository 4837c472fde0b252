import { textOf, type Decimal, type DocumentLine, type TradeDocument } from '../../src/kit/index.ts';
import { contradictionsOfLines } from './contradictionsOfLines.ts';
import { contradictionsOfTaxes } from './contradictionsOfTaxes.ts';
import { contradictionsOfTotals, type Figures } from './contradictionsOfTotals.ts';
import { contradictionsOfPrices } from './mappingPrice.ts';
import { findOmissions } from './omissions.ts';
import type { UblDocument } from './records.ts';
import { differenceBeyond, minorUnitOf, sumOf, toleranceOfSum } from './tolerance.ts';

/** The canonical record holds as many. */
const MAX_CONTRADICTIONS = 100;

/** Where the document's own statements do not agree with one another, a sentence each; never mended. */
export function findContradictions(
  document: UblDocument,
  figures: Figures & Pick<TradeDocument, 'periodStart' | 'periodEnd'>,
): string[] {
  return [
    ...contradictionsOfTotals(document, figures),
    ...contradictionsOfTaxes(document),
    ...checkAccount(document, figures),
    checkTypeCode(document),
    checkPeriod(figures),
    ...contradictionsOfPrices(document),
    ...findOmissions(document),
    ...contradictionsOfLines(document, figures.lines),
  ]
    .filter((sentence) => sentence !== undefined)
    .slice(0, MAX_CONTRADICTIONS);
}

/** UNTDID 1001: 381 is a credit note, which UBL writes as a document of its own with amounts of the other sign. */
function checkTypeCode(document: UblDocument): string | undefined {
  const code = textOf(document.root, document.type.typeCode);
  if (document.type.kind === 'invoice' && code === '381')
    return 'InvoiceTypeCode 381 says credit note, but the document is an Invoice.';
  if (document.type.kind === 'creditNote' && code === '380')
    return `${document.type.typeCode} 380 says invoice, but the document is a credit note.`;
  return undefined;
}

function checkPeriod({
  periodStart,
  periodEnd,
}: Pick<TradeDocument, 'periodStart' | 'periodEnd'>): string | undefined {
  if (periodStart === undefined || periodEnd === undefined || periodStart <= periodEnd) return undefined;
  return `The period begins on ${periodStart}, but ends on ${periodEnd}.`;
}

/** The sums of a remittance advice or a statement of account against its lines. */
function checkAccount(document: UblDocument, { totals, lines }: Figures): (string | undefined)[] {
  return [
    checkSum(document, ['TotalDebitAmount', totals.debitTotal], lines.map(debitOf)),
    checkSum(document, ['TotalCreditAmount', totals.creditTotal], lines.map(creditOf)),
  ];
}

function debitOf(line: DocumentLine): Decimal | undefined {
  return line.debitAmount ?? (line.creditAmount === undefined ? undefined : '0');
}

function creditOf(line: DocumentLine): Decimal | undefined {
  return line.creditAmount ?? (line.debitAmount === undefined ? undefined : '0');
}

function checkSum(
  document: UblDocument,
  [name, stated]: [string, Decimal | undefined],
  parts: readonly (Decimal | undefined)[],
): string | undefined {
  if (stated === undefined || parts.length === 0 || parts.includes(undefined)) return undefined;
  const sum = sumOf(parts);
  const tolerance = toleranceOfSum(minorUnitOf(document.currency), parts.length);
  if (!differenceBeyond(tolerance)(stated, sum)) return undefined;
  return `${name} is ${stated}, but the ${String(parts.length)} lines add up to ${sum}.`;
}
