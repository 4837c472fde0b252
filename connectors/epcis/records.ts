import type { Prefixes } from './prefixes.ts';

/**
 * One event as its document says it, before any judgement: JSON and XML give the same content for the same event,
 * in the names of EPCIS 2.0's JSON binding. Extension fields stand under `{namespace}name`.
 */
export type Content = string | Literal | readonly Content[] | ContentMap;
export type ContentMap = ReadonlyMap<string, Content>;

/** A JSON number, boolean or null: told apart from text, because an identifier must never have been a number. */
export interface Literal {
  readonly literal: string;
}

/** An event with what its document's header knows about the places in it. */
export interface EventContent {
  readonly fields: ContentMap;
  /** Names from the header's master data, by the URI of the place or party. */
  readonly names: ReadonlyMap<string, string>;
  /** What the prefixes of compact names stand for. */
  readonly prefixes: Prefixes;
}

export const EVENT_TYPES = {
  ObjectEvent: 'OBJECT',
  AggregationEvent: 'AGGREGATION',
  TransactionEvent: 'TRANSACTION',
  TransformationEvent: 'TRANSFORMATION',
  AssociationEvent: 'ASSOCIATION',
} as const;

/** The lists that EPCIS 2.0 (7.3, 7.4) defines, with the XML element that holds one member of each. */
export const LIST_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['epcList', 'epc'],
  ['childEPCs', 'epc'],
  ['inputEPCList', 'epc'],
  ['outputEPCList', 'epc'],
  ['quantityList', 'quantityElement'],
  ['childQuantityList', 'quantityElement'],
  ['inputQuantityList', 'quantityElement'],
  ['outputQuantityList', 'quantityElement'],
  ['bizTransactionList', 'bizTransaction'],
  ['sourceList', 'source'],
  ['destinationList', 'destination'],
  ['sensorElementList', 'sensorElement'],
  ['correctiveEventIDs', 'correctiveEventID'],
]);

export function isLiteral(content: Content | undefined): content is Literal {
  return typeof content === 'object' && 'literal' in content;
}

export function isMap(content: Content | undefined): content is ContentMap {
  return content instanceof Map;
}

export function isList(content: Content | undefined): content is readonly Content[] {
  return Array.isArray(content);
}

/** The name of a field that is not the standard's: its namespace in braces, then its own name, as in the event hash. */
export function extensionName(namespace: string, name: string): string {
  return `{${namespace}}${name}`;
}
