import { writeXml, xml } from '../xml.ts';
import type { XmlChild, XmlNode } from '../xml.ts';
import type { Event } from './events.ts';

const CBV = 'urn:epcglobal:cbv';

/** The same events as an EPCIS 2.0 XML document; only the root is in the EPCIS namespace. */
export function writeEpcisXml(events: readonly Event[], createdAt: string): string {
  const root = xml('epcis:EPCISDocument', [xml('EPCISBody', [xml('EventList', events.map(eventToXml))])], {
    'xmlns:epcis': 'urn:epcglobal:epcis:xsd:2',
    schemaVersion: '2.0',
    creationDate: createdAt,
  });
  return writeXml(root);
}

function eventToXml(event: Event): XmlNode {
  return event.epcs === undefined ? aggregationEvent(event) : objectEvent(event, event.epcs);
}

function objectEvent(event: Event, epcs: readonly string[]): XmlNode {
  return xml('ObjectEvent', [
    ...whenAndId(event),
    xml(
      'epcList',
      epcs.map((epc) => xml('epc', epc)),
    ),
    ...actionToTransactions(event),
    ...parties(event),
  ]);
}

function aggregationEvent(event: Event): XmlNode {
  const elements = event.contents?.map(({ epcClass, quantity, uom }) =>
    xml('quantityElement', [
      xml('epcClass', epcClass),
      xml('quantity', String(quantity)),
      uom !== undefined && xml('uom', uom),
    ]),
  );
  return xml('AggregationEvent', [
    ...whenAndId(event),
    xml('parentID', event.parentId ?? ''),
    xml('childEPCs', []),
    ...actionToTransactions(event),
    xml('childQuantityList', elements ?? []),
    ...parties(event),
  ]);
}

function whenAndId({ eventTime, recordTime, offset, eventId, error }: Event): XmlChild[] {
  return [
    xml('eventTime', eventTime),
    xml('recordTime', recordTime),
    xml('eventTimeZoneOffset', offset),
    xml('eventID', eventId),
    error &&
      xml('errorDeclaration', [
        xml('declarationTime', error.declaredAt),
        xml('reason', `${CBV}:er:incorrect_data`),
        xml('correctiveEventIDs', [xml('correctiveEventID', error.correctiveId)]),
      ]),
  ];
}

function actionToTransactions({ action, bizStep, disposition, readPoint, transactions }: Event): XmlChild[] {
  return [
    xml('action', action),
    xml('bizStep', `${CBV}:bizstep:${bizStep}`),
    xml('disposition', `${CBV}:disp:${disposition}`),
    xml('readPoint', [xml('id', readPoint)]),
    xml(
      'bizTransactionList',
      transactions.map(({ type, id }) => xml('bizTransaction', id, { type: `${CBV}:btt:${type}` })),
    ),
  ];
}

function parties({ source, destination }: Event): XmlChild[] {
  const type = `${CBV}:sdt:owning_party`;
  return [
    xml('sourceList', [xml('source', source, { type })]),
    xml('destinationList', [xml('destination', destination, { type })]),
  ];
}
