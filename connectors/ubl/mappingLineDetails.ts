import { childOf, childrenOf, type LineDetails, type XmlElement } from '../../src/kit/index.ts';
import { taxCategoryOf } from './mappingDetails.ts';
import { countryOf } from './mappingIdentifier.ts';
import { elementsAt, withoutUndefined, type UblDocument } from './records.ts';
import {
  filled,
  notesAt,
  statedAmountAt,
  statedDateAt,
  statedDecimalAt,
  statedNumber,
  termAt,
  textAt,
  unlessEmpty,
} from './statedValues.ts';

const MANY = 100;

type PriceAllowance = NonNullable<NonNullable<LineDetails['price']>['allowanceCharges']>[number];

/** What a line states beyond what it is matched by, as written. */
export function mapLineDetails(document: UblDocument, line: XmlElement): LineDetails | undefined {
  const item = childOf(line, 'Item');
  return unlessEmpty({
    notes: notesAt(line, MANY, 'Note'),
    price: priceOf(document, childOf(line, 'Price')),
    statedQuantity:
      document.type.kind === 'receipt' ? statedDecimalAt(line, document.type.quantity) : undefined,
    taxAmount: statedAmountAt(document, line, 'TaxTotal', 'TaxAmount')?.amount,
    accountingCost: termAt(line, 'AccountingCost') ?? termAt(line, 'AccountingCostCode'),
    periodStart: statedDateAt(line, 'InvoicePeriod', 'StartDate'),
    periodEnd: statedDateAt(line, 'InvoicePeriod', 'EndDate'),
    ...(item && itemDetails(line, item)),
  });
}

function itemDetails(line: XmlElement, item: XmlElement): LineDetails {
  const categories = [
    ...childrenOf(item, 'ClassifiedTaxCategory'),
    ...elementsAt(line, 'TaxTotal', 'TaxSubtotal', 'TaxCategory'),
  ];
  const classifications = elementsAt(item, 'CommodityClassification', 'ItemClassificationCode');
  return {
    description: textAt(item, 'Description'),
    taxes: filled(distinct(categories.map((each) => unlessEmpty(taxCategoryOf(each)))), 20),
    originCountry: countryOf(childOf(item, 'OriginCountry', 'IdentificationCode')?.text),
    classifications: filled(
      classifications.map((code) => statedNumber(code, 'listID')),
      MANY,
    ),
    properties: filled(childrenOf(item, 'AdditionalItemProperty').map(propertyOf), MANY),
  };
}

function priceOf(document: UblDocument, price: XmlElement | undefined): LineDetails['price'] {
  const amount = price && statedAmountAt(document, price, 'PriceAmount');
  const base = price && childOf(price, 'BaseQuantity');
  return (
    amount &&
    withoutUndefined({
      ...amount,
      baseQuantity: base && statedDecimalAt(base),
      baseUnitCode: base?.attributes.get('unitCode')?.trim().slice(0, 500) || undefined,
      allowanceCharges: filled(
        childrenOf(price, 'AllowanceCharge').map((each) => allowanceOf(document, each)),
        MANY,
      ),
    })
  );
}

/** What the price was before it: the price itself has it already. */
function allowanceOf(document: UblDocument, element: XmlElement): PriceAllowance | undefined {
  const stated = statedAmountAt(document, element, 'Amount');
  const isCharge = INDICATED.get(textAt(element, 'ChargeIndicator')?.toLowerCase() ?? '');
  if (!stated || isCharge === undefined) return undefined;
  return withoutUndefined({
    type: isCharge,
    ...stated,
    baseAmount: statedDecimalAt(element, 'BaseAmount'),
    reasonCode: termAt(element, 'AllowanceChargeReasonCode'),
    reason: textAt(element, 'AllowanceChargeReason'),
  });
}

const INDICATED: ReadonlyMap<string, PriceAllowance['type']> = new Map([
  ['true', 'CHARGE'],
  ['1', 'CHARGE'],
  ['false', 'ALLOWANCE'],
  ['0', 'ALLOWANCE'],
]);

function propertyOf(property: XmlElement): { name: string; value: string } | undefined {
  const [name, value] = [textAt(property, 'Name'), textAt(property, 'Value')];
  return name === undefined || value === undefined ? undefined : { name, value };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
