import type { Delivery } from '../../trade/deal.ts';
import type { Item } from '../../world/catalogue.ts';
import type { Enterprise } from '../../world/enterprise.ts';

/** GS1 keys as EPC URIs (EPC Tag Data Standard): the company prefix has nine digits here. */

/** The firm's loading gate: GLN extension 0 of its site 001. */
export function siteUrn({ gs1Prefix }: Enterprise): string {
  return `urn:epc:id:sgln:${gs1Prefix}.001.0`;
}

export function partyUrn({ gs1Prefix }: Enterprise): string {
  return `urn:epc:id:pgln:${gs1Prefix}.000`;
}

/** The extension digit moves behind the prefix, the check digit goes. */
export function ssccUrn(sscc: string): string {
  return `urn:epc:id:sscc:${sscc.slice(1, 10)}.${sscc.slice(0, 1)}${sscc.slice(10, 17)}`;
}

/** The units of a delivery, and its vehicles by VIN as serial number. */
export function epcsOf({ ssccs, lines }: Delivery): string[] {
  const vehicles = lines.flatMap(({ orderLine }) => {
    return orderLine.vin === undefined
      ? []
      : [`urn:epc:id:sgtin:${gtinBody(orderLine.item)}.${orderLine.vin}`];
  });
  return [...ssccs.map(ssccUrn), ...vehicles];
}

export function classOf(item: Item, quantity: number): { epcClass: string; quantity: number; uom?: string } {
  // EPCIS counts pieces without a unit; other quantities name theirs.
  const uom = item.unitCode === 'H87' ? {} : { uom: item.unitCode };
  return { epcClass: `urn:epc:idpat:sgtin:${gtinBody(item)}.*`, quantity, ...uom };
}

export function businessTransaction(issuer: Enterprise, number: string): string {
  return `urn:epcglobal:cbv:bt:${issuer.gln}:${number}`;
}

function gtinBody({ gtin }: Item): string {
  return `${gtin.slice(0, 9)}.0${gtin.slice(9, 12)}`;
}
