import { shipmentNumberOfEpc, ssccOfEpc } from '../../kit/identifiers/epc.ts';
import { isValidSscc } from '../../kit/identifiers/gs1.ts';
import { numberKeyOf } from '../../kit/numberKey.ts';
import {
  mentionedUnits,
  replaceUnits,
  type UnitMention,
} from '../../store/operations/chain/logisticUnits.ts';
import type { Queryable } from '../../store/transaction.ts';

/**
 * Records which logistic units and shipments despatches and events are about, so that each finds the other by them.
 *
 * @returns the units that a despatch or an event came to name or names no more.
 */
export async function recordLogisticUnits(
  client: Queryable,
  subjects: { readonly eventIds: readonly string[]; readonly documentIds: readonly string[] },
): Promise<string[]> {
  const mentioned = await mentionedUnits(client, subjects);
  const units = mentioned.flatMap((mention) =>
    unitsIn(mention).map((unit) => ({ subjectId: mention.subjectId, unit })),
  );
  return replaceUnits(client, [...subjects.eventIds, ...subjects.documentIds], units);
}

/** A despatch's number of its shipment may be what an event calls a shipment (GSIN), a consignment (GINC) or a bill of lading. */
function unitsIn({ role, written }: UnitMention): string[] {
  const sscc = ssccIn(written);
  const number = shipmentNumberOfEpc(written);
  if (role === 'shipment') {
    const plain = number ?? written.trim();
    return [`shipment:${plain}`, `bol:${numberKeyOf(plain)}`, ...(sscc === undefined ? [] : [sscc])];
  }
  if (role === 'bol') return [`bol:${numberKeyOf(number ?? lastPartOf(written))}`];
  if (sscc !== undefined) return [sscc];
  return number === undefined ? [] : [`shipment:${number}`];
}

/** The number at the end of a URN or an address. */
function lastPartOf(identifier: string): string {
  return /^(?:urn:|https?:\/\/)/.test(identifier)
    ? (identifier.split(/[:/]/).at(-1) ?? identifier)
    : identifier;
}

/**
 * The 18 digits of a logistic unit, however it is written: an EPC URN, a GS1 Digital Link, or digits with or without the
 * application identifier 00 and the blanks and brackets of a label. Undefined where it is none.
 */
function ssccIn(text: string): string | undefined {
  const digits = text.replace(/[\s()]/g, '');
  const sscc = digits.length === 20 && digits.startsWith('00') ? digits.slice(2) : digits;
  return isValidSscc(sscc) ? sscc : ssccOfEpc(text);
}
