/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access, complexity -- answers are walked by what they were asked for, fact by fact */
import { Facts, number, type Fact } from './facts.ts';
import type { Json } from './journey.ts';
import { answeredSensors, SENSORS, statedSensors, statedSensorsOfXml } from './sensorFacts.ts';
import { all, text, texts, type Plain } from './plainXml.ts';

/** An event in the words of EPCIS's JSON, whichever syntax it came in; vocabulary by its last part. */
export function eventsIn(name: string, content: string, parse: (xml: string) => Plain): Fact[][] {
  if (name.endsWith('.xml')) {
    const lists = listsIn(parse(content));
    return lists.flatMap(({ children }) => children.flatMap(eventsWithin)).map(statedByXml);
  }
  const document = JSON.parse(content) as Json;
  const body = document['epcisBody'] as Json | undefined;
  const listed = body?.['eventList'] ?? body?.['queryResults']?.resultsBody?.eventList ?? body?.['event'];
  return [listed ?? []].flat().map((event) => statedByJson(event as Json));
}

function listsIn(element: Plain): Plain[] {
  return element.name === 'EventList' ? [element] : element.children.flatMap(listsIn);
}

/** The newer types stand within extensions. */
function eventsWithin(element: Plain): Plain[] {
  // EPCIS 2.0 has no QuantityEvent any more; it is refused by name.
  if (element.name === 'QuantityEvent') return [];
  return element.name.endsWith('Event') ? [element] : element.children.flatMap(eventsWithin);
}

const short = (uri: string | undefined): string | undefined =>
  uri
    ?.split(/[:/#]/)
    .at(-1)
    ?.replace(/^BizStep-|^Disp-|^BTT-/, '');

function instant(time: string | undefined): string | undefined {
  return time === undefined ? undefined : String(Date.parse(time));
}

function statedByJson(event: Json): Fact[] {
  const facts = new Facts();
  facts.add('type', kindOf(event['type'] as string));
  facts.add('time', instant(event['eventTime'] as string));
  facts.add('zone', event['eventTimeZoneOffset']);
  facts.add('action', event['action']);
  facts.add('id', event['eventID']);
  facts.add('bizStep', short(event['bizStep'] as string | undefined));
  facts.add('disposition', short(event['disposition'] as string | undefined));
  facts.add('readPoint', event['readPoint']?.id);
  facts.add('bizLocation', event['bizLocation']?.id);
  facts.add('parent', event['parentID']);
  facts.add('transformation', event['transformationID']);
  for (const [member, label] of LISTS) facts.addAll(label, (event[member] ?? []) as string[]);
  for (const member of ['quantityList', 'childQuantityList', 'inputQuantityList', 'outputQuantityList'])
    for (const one of (event[member] ?? []) as Json[]) facts.add('quantity', one['epcClass'], valueOf(decimalOf(one['quantity'])), one['uom'] ?? '-'); // prettier-ignore
  for (const one of (event['bizTransactionList'] ?? []) as Json[])
    facts.add('transaction', one['bizTransaction']);
  for (const one of (event['sourceList'] ?? []) as Json[]) facts.add('source', one['source']);
  for (const one of (event['destinationList'] ?? []) as Json[]) facts.add('destination', one['destination']);
  facts.add('error', event['errorDeclaration'] ? 'declared' : undefined);
  statedSensors(facts, (event['sensorElementList'] ?? []) as Json[]);
  return facts.list;
}

/** Numbers of JSON by their value: their digits are not what is compared here. */
function decimalOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : undefined;
}

function valueOf(text: string | null | undefined): string | undefined {
  const exact = number(text);
  return exact?.includes('.') ? exact.replace(/\.?0+$/, '') : exact;
}

const LISTS = [
  ['epcList', 'epc'],
  ['childEPCs', 'child'],
  ['inputEPCList', 'input'],
  ['outputEPCList', 'output'],
] as const;

function kindOf(type: string): string {
  return type.replace(/Event$/, '').toUpperCase();
}

function statedByXml(event: Plain): Fact[] {
  const facts = new Facts();
  const within = (path: string): string[] => [...texts(event, path), ...texts(event, `extension/${path}`)];
  const [id] = [...within('baseExtension/eventID'), ...texts(event, 'eventID')];
  facts.add('type', kindOf(event.name));
  facts.add('time', instant(text(event, 'eventTime')));
  facts.add('zone', text(event, 'eventTimeZoneOffset'));
  facts.add('action', text(event, 'action'));
  facts.add('id', id);
  facts.add('bizStep', short(text(event, 'bizStep')));
  facts.add('disposition', short(text(event, 'disposition')));
  facts.add('readPoint', text(event, 'readPoint/id'));
  facts.add('bizLocation', text(event, 'bizLocation/id'));
  facts.add('parent', text(event, 'parentID'));
  facts.addAll('epc', texts(event, 'epcList/epc'));
  facts.addAll('child', texts(event, 'childEPCs/epc'));
  facts.addAll('input', texts(event, 'inputEPCList/epc'));
  facts.addAll('output', texts(event, 'outputEPCList/epc'));
  facts.addAll('transaction', texts(event, 'bizTransactionList/bizTransaction'));
  facts.addAll('source', within('sourceList/source'));
  facts.addAll('destination', within('destinationList/destination'));
  for (const list of ['quantityList', 'childQuantityList', 'inputQuantityList', 'outputQuantityList'])
    for (const one of [
      ...all(event, `${list}/quantityElement`),
      ...all(event, `extension/${list}/quantityElement`),
    ])
      facts.add('quantity', text(one, 'epcClass'), valueOf(text(one, 'quantity')), text(one, 'uom') ?? '-');
  const isError =
    [...all(event, 'baseExtension/errorDeclaration'), ...all(event, 'errorDeclaration')].length > 0;
  facts.add('error', isError ? 'declared' : undefined);
  statedSensorsOfXml(facts, event);
  return facts.list;
}

const PLACE = '{ identifiers { value } }';
const PAGE = '(first: 50) { edges { node } }';

export const EVENTS = `type eventTime eventTimeZoneOffset action eventId bizStep disposition parentId transformationId
  readPoint ${PLACE} bizLocation ${PLACE} epcs${PAGE} childEpcs${PAGE} inputEpcs${PAGE} outputEpcs${PAGE}
  quantities { epcClass quantity unitCode } documentReferences { identifier } sources { identifier }
  destinations { identifier } errorDeclaration { declarationTime } ${SENSORS}`;

export function answeredEvent(node: Json): Fact[] {
  const facts = new Facts();
  facts.add('type', node['type']);
  facts.add('time', instant(node['eventTime'] as string));
  facts.add('zone', node['eventTimeZoneOffset']);
  facts.add('action', node['action']);
  facts.add('id', node['eventId']);
  facts.add('bizStep', short(node['bizStep'] as string | undefined));
  facts.add('disposition', short(node['disposition'] as string | undefined));
  for (const place of ['readPoint', 'bizLocation'])
    facts.addAll(
      place,
      ((node[place]?.identifiers ?? []) as Json[]).map((id) => id['value'] as string),
    );
  facts.add('parent', node['parentId']);
  facts.add('transformation', node['transformationId']);
  for (const [field, label] of [
    ['epcs', 'epc'],
    ['childEpcs', 'child'],
    ['inputEpcs', 'input'],
    ['outputEpcs', 'output'],
  ])
    // prettier-ignore
    facts.addAll(label!, (node[field!].edges as Json[]).map((edge) => edge['node'] as string));
  for (const one of node['quantities'] as Json[])
    facts.add('quantity', one['epcClass'], valueOf(one['quantity'] as string | null), one['unitCode'] ?? '-');
  facts.addAll(
    'transaction',
    (node['documentReferences'] as Json[]).map((one) => one['identifier'] as string),
  );
  facts.addAll(
    'source',
    (node['sources'] as Json[]).map((one) => one['identifier'] as string),
  );
  facts.addAll(
    'destination',
    (node['destinations'] as Json[]).map((one) => one['identifier'] as string),
  );
  facts.add('error', node['errorDeclaration'] ? 'declared' : undefined);
  answeredSensors(facts, node);
  return facts.list;
}
