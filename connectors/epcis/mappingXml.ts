import { excerpt, type XmlElement } from '../../src/kit/index.ts';
import { refuse } from './fields.ts';
import { extensionName, LIST_MEMBERS, type Content, type ContentMap } from './records.ts';

/** Elements whose text is the value beside their attributes, named as JSON names it. */
const VALUES_WITH_TYPE = new Set(['bizTransaction', 'source', 'destination']);

/** Where EPCIS 1.0 to 1.2 keep what came with later versions; 2.0 has it directly in the event. */
const EXTENSION_POINTS = new Set(['extension', 'baseExtension']);

/** Of xsi:type and xsi:nil, which say nothing about the event. */
const SCHEMA_TYPE = /^xsd?:\w+$/;

/**
 * The content of an event element of EPCIS 1.x or 2.0, the same as that of its JSON twin.
 *
 * @throws SkippableRecordError EPCIS_FIELD_INVALID when a list has members that do not belong in it.
 */
export function fieldsFromXml(event: XmlElement): ContentMap {
  const fields = collect(childrenOf(event));
  fields.set('type', nameOf(event));
  return fields;
}

function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    isStandard(child) && EXTENSION_POINTS.has(child.name) ? childrenOf(child) : [child],
  );
}

/** Elements of the same name become a list. */
function collect(elements: readonly XmlElement[]): Map<string, Content> {
  const fields = new Map<string, Content>();
  for (const [name, same] of groupByName(elements)) {
    const contents = same.filter((element) => element.attributes.get('nil') !== 'true').map(contentOf);
    const [first] = contents;
    if (first !== undefined) fields.set(name, contents.length === 1 ? first : contents);
  }
  return fields;
}

function groupByName(elements: readonly XmlElement[]): Map<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const name = nameOf(element);
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  return groups;
}

function contentOf(element: XmlElement): Content {
  const member = isStandard(element) ? LIST_MEMBERS.get(element.name) : undefined;
  if (member !== undefined) return membersOf(element, member);
  const attributes = attributesOf(element);
  const hasValueName = isStandard(element) && VALUES_WITH_TYPE.has(element.name);
  if (attributes.length === 0 && element.children.length === 0 && !hasValueName) return element.text;
  const fields = new Map<string, Content>([...attributes, ...collect(childrenOf(element))]);
  if (element.text !== '') fields.set(isStandard(element) ? element.name : '#text', element.text);
  return fields;
}

function attributesOf({ attributes, attributeNamespaces }: XmlElement): [string, string][] {
  return [...attributes]
    .filter(([name, value]) => !isSchemaNote(name, value))
    .map(([name, value]) => {
      const namespace = attributeNamespaces?.get(name);
      return [namespace === undefined ? name : extensionName(namespace, name), value];
    });
}

function membersOf(list: XmlElement, member: string): Content[] {
  const members = childrenOf(list).filter(isStandard);
  const foreign = members.find(({ name }) => name !== member);
  if (foreign) {
    const place = `epcis/event line ${String(foreign.line)}`;
    refuse(
      'EPCIS_FIELD_INVALID',
      place,
      `${list.name} must hold ${member} elements, but got ${excerpt(foreign.name)}`,
    );
  }
  return members.map(contentOf);
}

function isSchemaNote(name: string, value: string): boolean {
  return name === 'nil' || (name === 'type' && SCHEMA_TYPE.test(value));
}

/** Standard elements stand in no namespace, or in EPCIS's own where a producer declared it as the default. */
function isStandard(element: XmlElement): boolean {
  return element.namespace === '' || element.namespace.startsWith('urn:epcglobal:epcis');
}

function nameOf(element: XmlElement): string {
  return isStandard(element) ? element.name : extensionName(element.namespace, element.name);
}
