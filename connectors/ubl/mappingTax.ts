import {
  addDecimals,
  childOf,
  childrenOf,
  textOf,
  type Decimal,
  type TradeDocument,
  type XmlElement,
} from '../../src/kit/index.ts';
import { amountAt, currencyIdOf, type UblDocument } from './records.ts';

/**
 * The tax in the document's currency, and once more in the tax currency. Several totals in one currency are different
 * taxes and are added.
 *
 * @throws SkippableRecordError UBL_CURRENCY_MISMATCH where no total is in either currency, DECIMAL_INVALID
 */
export function mapTaxes(document: UblDocument): Pick<TradeDocument, 'taxAmount' | 'taxCurrencyAmount'> {
  const { own, foreign } = divideTaxTotals(document);
  return {
    taxAmount: sumOf(own.map((taxTotal) => amountAt(document, taxTotal, 'TaxAmount'))),
    taxCurrencyAmount: sumOf(
      foreign.map((taxTotal) =>
        amountAt({ ...document, currency: taxCurrencyOf(document) }, taxTotal, 'TaxAmount'),
      ),
    ),
  };
}

/** The TaxTotals of a document, by what they state. */
export interface DividedTaxTotals {
  /** The tax in the document's currency. */
  readonly own: readonly XmlElement[];
  /** The same once more for the tax office. */
  readonly foreign: readonly XmlElement[];
  /** In a currency that the document does not declare, beside others in its own. */
  readonly undeclared: readonly XmlElement[];
}

export function divideTaxTotals(document: UblDocument): DividedTaxTotals {
  const taxTotals = childrenOf(document.root, 'TaxTotal');
  const taxCurrency = taxCurrencyOf(document);
  const own = taxTotals.filter((each) => [undefined, document.currency].includes(statedCurrency(each)));
  const others = taxTotals.filter((each) => !own.includes(each));
  const foreign = others.filter((each) => statedCurrency(each) === taxCurrency);
  const undeclared = others.filter((each) => !foreign.includes(each));
  // All in a currency that nobody declared: read them all the same, which refuses the first by name and line.
  if (own.length === 0) return { own: undeclared, foreign, undeclared: [] };
  return { ...(taxCurrency === document.currency ? withoutRepetition(own) : { own, foreign }), undeclared };
}

/**
 * Saudi Arabia and the Emirates demand the total in the tax currency once more, without its parts, also where that is
 * the document's currency: added, the tax would count twice.
 */
function withoutRepetition(taxTotals: readonly XmlElement[]): Omit<DividedTaxTotals, 'undeclared'> {
  const detailed = taxTotals.filter((taxTotal) => childOf(taxTotal, 'TaxSubtotal'));
  if (detailed.length === 0 || detailed.length === taxTotals.length) return { own: taxTotals, foreign: [] };
  return { own: detailed, foreign: taxTotals.filter((taxTotal) => !detailed.includes(taxTotal)) };
}

function taxCurrencyOf(document: UblDocument): string | undefined {
  return textOf(document.root, 'TaxCurrencyCode')?.toUpperCase();
}

export function statedCurrency(taxTotal: XmlElement): string | undefined {
  const amount = childOf(taxTotal, 'TaxAmount');
  return amount && currencyIdOf(amount);
}

function sumOf(amounts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const stated = amounts.filter((amount) => amount !== undefined);
  return stated.length === 0 ? undefined : addDecimals(...stated);
}
