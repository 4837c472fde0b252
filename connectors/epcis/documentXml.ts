import { childOf, serialiseXml, textOf, type XmlCut, type XmlElement } from '../../src/kit/index.ts';
import { fieldsFromXml } from './mappingXml.ts';
import { isNameAttribute, placesIn } from './masterData.ts';
import type { ContentMap, EventContent } from './records.ts';

const EVENT_LIST = 'EventList';
const VOCABULARIES = ['EPCISHeader', 'extension', 'EPCISMasterData', 'VocabularyList'] as const;

/** Events stand in an EventList, and those of later versions than the list's one or more extensions deeper. */
export function isEvent(path: readonly string[]): boolean {
  const list = path.indexOf(EVENT_LIST);
  const [name, ...extensions] = path.slice(list + 1).reverse();
  return (
    list >= 0 &&
    name !== undefined &&
    name !== 'extension' &&
    extensions.every((step) => step === 'extension')
  );
}

/**
 * The row of one event: a document of it alone, with the master data of the places it names. What belongs to the
 * delivery (creation date, query, other master data) is left out, so that an event sent again is the same row.
 */
export function eventDocument(cut: XmlCut, event: ContentMap): Uint8Array {
  const { root } = cut;
  const list = wrap(['EPCISBody', EVENT_LIST], eventOfCut(cut));
  const document: XmlElement = {
    ...root,
    name: 'EPCISDocument',
    namespace: root.namespace.replace('epcis-query', 'epcis'),
    attributes: new Map([...root.attributes].filter(([name]) => name === 'schemaVersion')),
    text: '',
    children: [...headerFor(root, placesIn(event)), list],
  };
  return Buffer.from(serialiseXml(document));
}

/** The event of a document that `eventDocument` made. */
export function eventOfDocument(root: XmlElement): EventContent | undefined {
  const event = eventElement(root);
  return event && { fields: fieldsFromXml(event), names: namesIn(root) };
}

/** The last element of a small document's branch: a record is always the last child of its parent. */
export function eventOfCut(cut: XmlCut): XmlElement {
  let event = cut.root;
  for (let depth = 1; depth < cut.path.length; depth += 1) event = event.children.at(-1) ?? event;
  return event;
}

function headerFor(root: XmlElement, places: ReadonlySet<string>): XmlElement[] {
  const vocabularies = childOf(root, ...VOCABULARIES);
  if (!vocabularies) return [];
  const children = vocabularies.children
    .map((vocabulary) => withElementsOf(vocabulary, places))
    .filter((vocabulary) => vocabulary.children.length > 0);
  return children.length === 0 ? [] : [wrap(VOCABULARIES.slice(0, -1), { ...vocabularies, children })];
}

function withElementsOf(vocabulary: XmlElement, places: ReadonlySet<string>): XmlElement {
  const list = childOf(vocabulary, 'VocabularyElementList');
  const children = list?.children.filter((element) => places.has(element.attributes.get('id') ?? '')) ?? [];
  return { ...vocabulary, children: list && children.length > 0 ? [{ ...list, children }] : [] };
}

function wrap(path: readonly string[], innermost: XmlElement): XmlElement {
  const frame = { namespace: '', attributes: new Map<string, string>(), text: '', line: innermost.line };
  return path.reduceRight<XmlElement>((child, name) => ({ ...frame, name, children: [child] }), innermost);
}

function eventElement(element: XmlElement, path: readonly string[] = [element.name]): XmlElement | undefined {
  if (isEvent(path)) return element;
  const child = element.children.at(-1);
  return child && eventElement(child, [...path, child.name]);
}

function namesIn(root: XmlElement): ReadonlyMap<string, string> {
  const vocabularies = childOf(root, ...VOCABULARIES)?.children ?? [];
  const elements = vocabularies.flatMap(
    (vocabulary) => childOf(vocabulary, 'VocabularyElementList')?.children ?? [],
  );
  return new Map(
    elements.flatMap((element) => {
      const id = element.attributes.get('id');
      const attribute = element.children.find((child) => isNameAttribute(child.attributes.get('id')));
      const name = attribute && textOf(attribute);
      return id !== undefined && name !== undefined ? [[id, name] as const] : [];
    }),
  );
}
