import {
  SkippableRecordError,
  childOf,
  childrenOf,
  excerpt,
  parseDecimal,
  parsePlainDate,
  textOf,
  type Decimal,
  type PlainDate,
  type XmlElement,
} from '../../src/kit/index.ts';
import type { DocumentType } from './documentTypeTable.ts';

/** A UBL document on its way to a canonical record: what its parts need to be read and named in messages. */
export interface UblDocument {
  readonly type: DocumentType;
  readonly root: XmlElement;
  /** The element with the document's totals, where there is one. */
  readonly totals: XmlElement | undefined;
  /** `ubl/Invoice INV-17`, for messages. */
  readonly label: string;
  /** Undefined where the document names no currency anywhere. */
  readonly currency: string | undefined;
  /** Of the prices, where the document declares another one for them. Looked up once: a root has many children. */
  readonly pricingCurrency: string | undefined;
}

/** Where something stands, for messages: `ubl/Invoice INV-17, line 120: PriceAmount`. */
export function placeOf(
  document: Pick<UblDocument, 'label'>,
  element: XmlElement,
  name = element.name,
): string {
  return `${document.label}, line ${String(element.line)}: ${name}`;
}

/** @throws SkippableRecordError DATE_INVALID */
export function dateAt(document: UblDocument, parent: XmlElement, ...path: string[]): PlainDate | undefined {
  const element = filledChild(parent, path);
  return element && parsePlainDate(element.text, placeOf(document, element));
}

/** @throws SkippableRecordError DECIMAL_INVALID */
export function decimalAt(document: UblDocument, parent: XmlElement, ...path: string[]): Decimal | undefined {
  const element = filledChild(parent, path);
  return element && parseDecimal(element.text, placeOf(document, element));
}

/**
 * An amount in the document's currency. An amount without currencyID (UBL demands one) is taken as being in it.
 *
 * @throws SkippableRecordError DECIMAL_INVALID, UBL_CURRENCY_MISMATCH, UBL_CURRENCY_MISSING
 */
export function amountAt(document: UblDocument, parent: XmlElement, ...path: string[]): Decimal | undefined {
  const element = filledChild(parent, path);
  if (!element) return undefined;
  requireDocumentCurrency(document, element);
  return parseDecimal(element.text, placeOf(document, element));
}

/** The currency an amount states, or undefined. */
export function currencyIdOf(amount: XmlElement): string | undefined {
  return amount.attributes.get('currencyID')?.trim().toUpperCase() || undefined;
}

/**
 * An xsd:boolean, in capitals as well.
 *
 * @throws SkippableRecordError UBL_INDICATOR_INVALID for anything else.
 */
export function indicatorAt(
  document: UblDocument,
  parent: XmlElement,
  name: string,
): 'true' | 'false' | undefined {
  const element = filledChild(parent, [name]);
  if (!element) return undefined;
  const indicator = INDICATORS.get(element.text.toLowerCase());
  if (indicator !== undefined) return indicator;
  throw new SkippableRecordError(
    'UBL_INDICATOR_INVALID',
    `${placeOf(document, element)} must be true or false, but is ${excerpt(element.text)}; ask the sender for a corrected document.`,
  );
}

const INDICATORS: ReadonlyMap<string, 'true' | 'false'> = new Map([
  ['true', 'true'],
  ['1', 'true'],
  ['false', 'false'],
  ['0', 'false'],
]);

/** All filled texts of that name below the parent's children of the path, in their order. */
export function textsAt(parent: XmlElement, ...path: readonly string[]): readonly string[] {
  return elementsAt(parent, ...path)
    .map((element) => element.text)
    .filter((text) => text !== '');
}

/** Every element that the path leads to, where `childOf` follows the first only. */
export function elementsAt(parent: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  const [name, ...rest] = path;
  if (name === undefined) return [parent];
  return childrenOf(parent, name).flatMap((child) => elementsAt(child, ...rest));
}

/**
 * A text that says nothing: Peppol has senders write `NA` where a mandatory number does not exist.
 * https://docs.peppol.eu/poacc/billing/3.0/syntax/ubl-invoice/cac-OrderReference/cbc-ID/
 */
export function isPlaceholder(text: string): boolean {
  return /^(?:n\.?\/?a\.?|none|-+)$/i.test(text);
}

/** A number somebody gave, or undefined where it is absent, empty or a placeholder. */
export function numberAt(parent: XmlElement, ...path: string[]): string | undefined {
  const text = textOf(parent, ...path);
  return text === undefined || isPlaceholder(text) ? undefined : text;
}

/** Removes the keys that hold undefined, so that equal records are equal as JSON and as values. */
export function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

function filledChild(parent: XmlElement, path: readonly string[]): XmlElement | undefined {
  const element = childOf(parent, ...path);
  return element?.text === '' ? undefined : element;
}

function requireDocumentCurrency(document: UblDocument, amount: XmlElement): void {
  const stated = currencyIdOf(amount);
  if (document.currency === undefined) {
    throw new SkippableRecordError(
      'UBL_CURRENCY_MISSING',
      `${placeOf(document, amount)} is an amount without currency; state DocumentCurrencyCode or currencyID.`,
    );
  }
  if (stated === undefined || stated === document.currency) return;
  throw new SkippableRecordError(
    'UBL_CURRENCY_MISMATCH',
    `${placeOf(document, amount)} must be in the document's currency ${document.currency}, but is in ${excerpt(stated)}; ` +
      'ask the sender for a document whose amounts are in one currency.',
  );
}
