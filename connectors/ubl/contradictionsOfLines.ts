import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  type Decimal,
  type DocumentLine,
  type TradeDocument,
} from '../../src/kit/index.ts';
import type { UblDocument } from './records.ts';
import { differenceBeyond, minorUnitOf, sumOf, toleranceOfSum } from './tolerance.ts';

/** More sentences than this help nobody, and the canonical record holds a hundred. */
const MAX_SENTENCES = 20;
const MAX_NUMBER_LENGTH = 100;

/**
 * Lines that contradict themselves or one another: a number given twice, an amount that is not quantity times price
 * less allowances plus charges (Peppol's R120), sub-lines that do not add up (XRechnung's BR-DEX-02).
 */
export function contradictionsOfLines(document: UblDocument, lines: readonly DocumentLine[]): string[] {
  const children = new Map<string, DocumentLine[]>();
  for (const line of lines) {
    if (line.parentNumber !== undefined) put(children, line.parentNumber, line);
  }
  return [
    ...repeatedNumbers(lines).slice(0, MAX_SENTENCES),
    ...first(lines, (line) => (children.has(line.number) ? undefined : checkPrice(document, line))),
    ...first(lines, (line) => checkSubLines(document, line, children.get(line.number) ?? [])),
  ];
}

/** The first sentences: a document of 100,000 lines that are all wrong is not looked at in full. */
function first(lines: readonly DocumentLine[], check: (line: DocumentLine) => string | undefined): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const sentence = found.length < MAX_SENTENCES ? check(line) : undefined;
    if (sentence !== undefined) found.push(sentence);
  }
  return found;
}

function put(children: Map<string, DocumentLine[]>, parent: string, line: DocumentLine): void {
  const siblings = children.get(parent);
  if (siblings) siblings.push(line);
  else children.set(parent, [line]);
}

/** Of lines beside one another: a sub-line may count from one again. */
function repeatedNumbers(lines: readonly DocumentLine[]): string[] {
  const counts = new Map<string, number>();
  for (const { number, parentNumber = '' } of lines) {
    const key = JSON.stringify([parentNumber, number]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1);
  return repeated.map(([key, count]) => {
    const [, number = ''] = JSON.parse(key) as string[];
    return `Line number ${shown(number)} is given to ${String(count)} lines.`;
  });
}

/**
 * Tolerance: two minor units, as Peppol has it, and what the rounding of the price to its digits (two at least) makes
 * of the quantity. A credit may be stated with either sign.
 */
function checkPrice(document: UblDocument, line: DocumentLine): string | undefined {
  const { quantity, unitPrice, lineAmount } = line;
  if (quantity === undefined || unitPrice === undefined || lineAmount === undefined) return undefined;
  const deducted = sumOf((line.allowanceCharges ?? []).map(signedAmount));
  const computed = addDecimals(multiplyDecimals(quantity, unitPrice), deducted);
  const minorUnit = minorUnitOf(document.currency);
  const tolerance = addDecimals(
    multiplyDecimals(minorUnit, '2'),
    absoluteDecimal(multiplyDecimals(quantity, halfDigitOf(unitPrice))),
  );
  const differs = differenceBeyond(tolerance);
  if (!differs(lineAmount, computed) || !differs(negateDecimal(lineAmount), computed)) return undefined;
  return `Line ${shown(line.number)} is ${lineAmount}, but ${quantity} at ${unitPrice} with its allowances and charges make ${computed}.`;
}

function signedAmount({ type, amount }: NonNullable<TradeDocument['allowanceCharges']>[number]): Decimal {
  return type === 'CHARGE' ? amount : negateDecimal(amount);
}

function halfDigitOf(price: Decimal): Decimal {
  const digits = Math.max(price.split('.')[1]?.length ?? 0, 2);
  return `0.${'0'.repeat(digits)}5`;
}

function checkSubLines(
  document: UblDocument,
  { number, lineAmount }: DocumentLine,
  subLines: readonly DocumentLine[],
): string | undefined {
  const amounts = subLines.map((line) => line.lineAmount);
  if (lineAmount === undefined || amounts.length === 0 || amounts.includes(undefined)) return undefined;
  const sum = sumOf(amounts);
  const tolerance = toleranceOfSum(minorUnitOf(document.currency), amounts.length);
  if (compareDecimals(absoluteDecimal(subtractDecimals(lineAmount, sum)), tolerance) <= 0) return undefined;
  return `Line ${shown(number)} is ${lineAmount}, but its ${String(amounts.length)} sub-lines add up to ${sum}.`;
}

function shown(number: string): string {
  return number.slice(0, MAX_NUMBER_LENGTH);
}
