import { excerpt, isDecimal, parsePlainDate, type XmlElement } from '../../src/kit/index.ts';
import type { UblDocument } from './records.ts';
import { MAX_TERM, MAX_TEXT } from './statedValues.ts';

/** What is kept as written and computed with by nobody: a document is not refused for its spelling. */
const DECIMALS: ReadonlySet<string> = new Set(['Percent', 'TaxableAmount', 'TaxAmount', 'BaseQuantity']);
const DATES: ReadonlySet<string> = new Set([
  'TaxPointDate',
  'ActualDeliveryDate',
  'LatestDeliveryDate',
  'StartDate',
  'EndDate',
]);

/** How many of a kind are kept beside one another. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['AdditionalItemProperty', 100],
  ['CommodityClassification', 100],
  ['Delivery', 100],
  ['Note', 100],
  ['PartyIdentification', 50],
  ['PartyLegalEntity', 50],
  ['PartyTaxScheme', 50],
  ['PaymentMeans', 100],
  ['PaymentTerms', 100],
  ['TaxSubtotal', 1_000],
  ['TaxTotal', 100],
]);
const FEWEST = Math.min(...LIMITS.values());

/** Names whose texts are short: they are found and compared by them. */
const SHORT = /(?:ID|Code|Cost|Reference|IssueTime|PostalZone)$/;

const MOST_SENTENCES = 20;

/** What the document states and the record does not hold, a sentence each, so that nothing is left out silently. */
export function findOmissions({ root }: Pick<UblDocument, 'root'>): string[] {
  const sentences: string[] = [];
  const waiting: XmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    sentences.push(...omissionsAt(element));
    if (sentences.length >= MOST_SENTENCES) break;
    // Extensions are somebody's own, and so are signatures.
    const read = element.children.filter(({ name }) => name !== 'UBLExtensions' && name !== 'Signature');
    waiting.push(...read.reverse());
  }
  return sentences.slice(0, MOST_SENTENCES);
}

function omissionsAt(element: XmlElement): string[] {
  if (element.children.length > 0)
    return [...cutListsOf(element), ...taxWithoutAmount(element), ...allowanceWithout(element)];
  const { name, text, line } = element;
  if (text === '') return [];
  const place = `in line ${String(line)}`;
  if (DECIMALS.has(name) && !isDecimal(text))
    return [`${name} ${excerpt(text)} ${place} is no number and is not kept.`];
  if (DATES.has(name) && !isDay(text))
    return [`${name} ${excerpt(text)} ${place} is no day such as 2026-01-31 and is not kept.`];
  const limit = SHORT.test(name) ? MAX_TERM : MAX_TEXT;
  if (text.length <= limit) return [];
  return [`${name} ${place} has ${String(text.length)} characters, of which ${String(limit)} are kept.`];
}

function cutListsOf({ children, line }: XmlElement): string[] {
  if (children.length <= FEWEST) return [];
  return [...LIMITS].flatMap(([name, limit]) => {
    const count = children.filter((child) => child.name === name).length;
    if (count <= limit) return [];
    return [`Of ${String(count)} ${name} from line ${String(line)} on the first ${String(limit)} are kept.`];
  });
}

/** UBL demands the amount; without it the header's record of the tax has no place for the rest. */
function taxWithoutAmount({ name, children, line }: XmlElement): string[] {
  const isPart = name === 'TaxSubtotal';
  if (!isPart && !(name === 'TaxTotal' && children.some((child) => child.name === 'TaxSubtotal'))) return [];
  if (children.some((child) => child.name === 'TaxAmount' && child.text !== '')) return [];
  return [`The ${name} in line ${String(line)} states no TaxAmount.`];
}

/** Without both it takes nothing off and adds nothing. */
function allowanceWithout({ name, children, line }: XmlElement): string[] {
  if (name !== 'AllowanceCharge') return [];
  const missing = ['ChargeIndicator', 'Amount'].filter(
    (part) => !children.some((child) => child.name === part && child.text !== ''),
  );
  if (missing.length === 0) return [];
  return [
    `The AllowanceCharge in line ${String(line)} states no ${missing.join(' and no ')} and is not kept.`,
  ];
}

function isDay(text: string): boolean {
  try {
    return parsePlainDate(text, '') !== '';
  } catch {
    return false;
  }
}
