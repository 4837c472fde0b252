import { formatMinor } from '../../amounts.ts';
import type { Minor } from '../../amounts.ts';
import { clockTime, plainDate, zoneOffset } from '../../calendar.ts';
import type { DayNumber } from '../../calendar.ts';
import type { Moment } from '../../trade/deal.ts';
import type { Item } from '../../world/catalogue.ts';
import type { Enterprise } from '../../world/enterprise.ts';
import { xml } from '../xml.ts';
import type { XmlContent, XmlChild, XmlNode } from '../xml.ts';

/** Elements that all of our UBL 2.1 documents are made of; their order is the schema's. */

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

export type UblDocument = 'Order' | 'DespatchAdvice' | 'ReceiptAdvice' | 'Invoice' | 'CreditNote';

export function cbc(name: string, text: string, attributes?: Readonly<Record<string, string>>): XmlNode {
  return xml(`cbc:${name}`, text, attributes);
}

export function cac(name: string, content: XmlContent): XmlNode {
  return xml(`cac:${name}`, content);
}

export function ublDocument(name: UblDocument, children: readonly XmlChild[]): XmlNode {
  return xml(name, [cbc('UBLVersionID', '2.1'), ...children], {
    xmlns: `${UBL}:${name}-2`,
    'xmlns:cac': `${UBL}:CommonAggregateComponents-2`,
    'xmlns:cbc': `${UBL}:CommonBasicComponents-2`,
  });
}

export function date(name: string, day: DayNumber): XmlNode {
  return cbc(name, plainDate(day));
}

/** IssueDate and IssueTime with the offset of the issuer's clocks. */
export function issued({ day, minute }: Moment, issuer: Enterprise): XmlNode[] {
  return [date('IssueDate', day), cbc('IssueTime', `${clockTime(minute)}${zoneOffset(issuer.country, day)}`)];
}

export function amount(name: string, value: Minor, currencyID: string): XmlNode {
  return cbc(name, formatMinor(value), { currencyID });
}

export function quantity(name: string, value: number, unitCode: string): XmlNode {
  return cbc(name, String(value), { unitCode });
}

/** A reference to another document, or, inside a line, to one of its lines. */
export function reference(name: string, number: string, day?: DayNumber): XmlNode {
  return cac(name, [cbc('ID', number), day !== undefined && date('IssueDate', day)]);
}

export function item({ name, sellerItemId, gtin }: Item, vin?: string): XmlNode {
  return cac('Item', [
    cbc('Name', name),
    cac('SellersItemIdentification', [cbc('ID', sellerItemId)]),
    cac('StandardItemIdentification', [cbc('ID', gtin, { schemeID: '0160' })]),
    vin !== undefined && cac('ItemInstance', [cbc('SerialID', vin)]),
  ]);
}

export function lineCount(lines: readonly unknown[]): XmlNode {
  return cbc('LineCountNumeric', String(lines.length));
}
