import { childOf, serialiseXml, textOf, type XmlCut, type XmlElement } from '../../src/kit/index.ts';
import { fieldsFromXml } from './mappingXml.ts';
import { isNameAttribute, knownOf, masterDataOf, placesIn, type MasterData } from './masterData.ts';
import { STANDARD_PREFIXES } from './prefixes.ts';
import { EVENT_TYPES, type ContentMap, type EventContent } from './records.ts';

const EVENT_LIST = 'EventList';
const VOCABULARIES = ['EPCISHeader', 'extension', 'EPCISMasterData', 'VocabularyList'] as const;
const ELEMENT_LIST = 'VocabularyElementList';

/** An event stands alone or in an EventList, and those of later versions than the list's one or more extensions deeper. */
export function isEvent(path: readonly string[]): boolean {
  if (path.length === 1 && Object.hasOwn(EVENT_TYPES, path[0] ?? '')) return true;
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
export function eventDocument(
  cut: XmlCut,
  event: ContentMap,
  masterData: MasterData<XmlElement>,
): Uint8Array {
  const { root } = cut;
  const list = wrap(['EPCISBody', EVENT_LIST], eventOfCut(cut));
  const document: XmlElement = {
    ...root,
    name: 'EPCISDocument',
    namespace: root.namespace.replace('epcis-query', 'epcis'),
    attributes: new Map([...root.attributes].filter(([name]) => name === 'schemaVersion')),
    text: '',
    children: [...headerFor(masterData, placesIn(event)), list],
  };
  return Buffer.from(serialiseXml(document));
}

/** Reads the header of each cut's document; it is the same one for all events of a file. */
export function masterDataReader(): (cut: XmlCut) => MasterData<XmlElement> {
  let read: XmlElement | undefined;
  let masterData = masterDataIn(undefined);
  return ({ root }) => {
    const vocabularies = childOf(root, ...VOCABULARIES);
    if (vocabularies !== read) masterData = masterDataIn(vocabularies);
    read = vocabularies;
    return masterData;
  };
}

/** The event of a document that `eventDocument` made. */
export function eventOfDocument(root: XmlElement): EventContent | undefined {
  const event = eventElement(root);
  return (
    event && {
      fields: fieldsFromXml(event),
      names: namesIn(masterDataIn(childOf(root, ...VOCABULARIES))),
      prefixes: STANDARD_PREFIXES,
    }
  );
}

/** The last element of a small document's branch: a record is always the last child of its parent. */
export function eventOfCut(cut: XmlCut): XmlElement {
  let event = cut.root;
  for (let depth = 1; depth < cut.path.length; depth += 1) event = event.children.at(-1) ?? event;
  return event;
}

function headerFor(masterData: MasterData<XmlElement>, places: ReadonlySet<string>): XmlElement[] {
  const vocabularies = knownOf(masterData, places).map(([vocabulary, elements]) => ({
    ...vocabulary,
    children: [wrap([ELEMENT_LIST], ...elements)],
  }));
  return vocabularies.length === 0 ? [] : [wrap(VOCABULARIES, ...vocabularies)];
}

function masterDataIn(vocabularies: XmlElement | undefined): MasterData<XmlElement> {
  const elements = vocabularies?.children.flatMap((vocabulary) =>
    (childOf(vocabulary, ELEMENT_LIST)?.children ?? []).map((element) => ({
      uri: element.attributes.get('id')?.trim() ?? '',
      vocabulary,
      element,
    })),
  );
  return masterDataOf(elements ?? []);
}

/** The elements within plain ones, one in another, named by the path. */
function wrap(path: readonly string[], ...innermost: readonly XmlElement[]): XmlElement {
  const [name = '', ...rest] = path;
  const children = rest.length === 0 ? innermost : [wrap(rest, ...innermost)];
  return { name, namespace: '', attributes: new Map(), children, text: '', line: 1 };
}

function eventElement(element: XmlElement, path: readonly string[] = [element.name]): XmlElement | undefined {
  if (isEvent(path)) return element;
  const child = element.children.at(-1);
  return child && eventElement(child, [...path, child.name]);
}

function namesIn(masterData: MasterData<XmlElement>): ReadonlyMap<string, string> {
  const names = [...masterData.values()].flat().map(({ uri, element }) => {
    const attribute = element.children.find((child) => isNameAttribute(child.attributes.get('id')));
    return [uri, attribute && textOf(attribute)] as const;
  });
  return new Map(names.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
