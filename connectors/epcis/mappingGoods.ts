import { excerpt, isMalformedEpcUrn, type TrackingEvent } from '../../src/kit/index.ts';
import { refuse, textField, textList, type Fields } from './fields.ts';
import { given } from './given.ts';
import { quantitiesOf } from './mappingQuantities.ts';

type Goods = Pick<
  TrackingEvent,
  'epcs' | 'parentId' | 'childEpcs' | 'inputEpcs' | 'outputEpcs' | 'quantities' | 'transformationId'
>;

/** A scheme and something behind it: what is no URI names goods in one system only, and nothing elsewhere. */
const ABSOLUTE_URI = /^[A-Za-z][\w+.-]*:\S+$/;

/**
 * What the event is about: single things, classes of goods with their quantities, and what they are in.
 *
 * @throws SkippableRecordError EPCIS_FIELD_INVALID for an identifier that is no URI (EPCIS 2.0 7.3.3), or an EPC URN that
 * its own scheme does not know.
 */
export function goodsOf(event: Fields): Goods {
  const parentId = textField(event, 'parentID');
  const quantities = quantitiesOf(event);
  if (parentId !== undefined) requireUri(parentId, `${event.where} parentID`);
  for (const { epcClass } of quantities) requireUri(epcClass, `${event.where} epcClass`);
  return {
    epcs: uris(event, 'epcList'),
    ...given('parentId', parentId),
    childEpcs: uris(event, 'childEPCs'),
    inputEpcs: uris(event, 'inputEPCList'),
    outputEpcs: uris(event, 'outputEPCList'),
    quantities,
    ...given('transformationId', textField(event, 'transformationID')),
  };
}

function uris(event: Fields, list: string): string[] {
  const identifiers = textList(event, list);
  for (const [index, identifier] of identifiers.entries())
    requireUri(identifier, `${event.where} ${list} ${String(index + 1)}`);
  return identifiers;
}

function requireUri(identifier: string, where: string): void {
  if (!ABSOLUTE_URI.test(identifier)) {
    const expected = 'must be a URI such as urn:epc:id:sscc:4012345.0000000018';
    refuse('EPCIS_FIELD_INVALID', where, `${expected}, but got ${excerpt(identifier)}`);
  }
  if (isMalformedEpcUrn(identifier)) {
    const expected = 'must be an EPC as its scheme writes it (GS1 Tag Data Standard, 6)';
    refuse('EPCIS_FIELD_INVALID', where, `${expected}, but got ${excerpt(identifier)}`);
  }
}
