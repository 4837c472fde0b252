import type { SaxesTagNS } from 'saxes';
import type { XmlElement } from './element.ts';

/** An element while it is being read. */
export interface OpenElement extends XmlElement {
  attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const COST_OF_ELEMENT = 32;

export function openElement(tag: SaxesTagNS, line: number): OpenElement {
  const attributeNamespaces = namespacesOf(tag);
  return {
    name: tag.local,
    namespace: tag.uri,
    attributes: attributesOf(tag),
    ...(attributeNamespaces && { attributeNamespaces }),
    children: [],
    text: '',
    line,
  };
}

/** Ends the element: its text is trimmed, and `omitted` stands for a text that is not kept. */
export function closeElement(element: OpenElement, omitted: ReadonlyMap<string, string> | undefined): void {
  element.text = element.text.trim();
  if (omitted) element.attributes = new Map([...element.attributes, ...omitted]);
}

/** What the element itself asks of memory, in the measure of `XmlLimits.recordLength`. */
export function costOf(element: XmlElement): number {
  let cost = COST_OF_ELEMENT + element.name.length + element.text.length;
  for (const [name, value] of element.attributes) cost += name.length + value.length;
  return cost;
}

/** What the element and all within it ask of memory. */
export function costOfTree(element: XmlElement): number {
  return element.children.reduce((cost, child) => cost + costOfTree(child), costOf(element));
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  // Most elements have none: this loop then allocates nothing. The parser's objects have no prototype.
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (!attribute || name === 'xmlns' || attribute.prefix === 'xmlns') continue;
    attributes ??= new Map();
    // Where a prefixed and a plain attribute share a name, the plain one is the element's own.
    if (attribute.prefix === '' || !attributes.has(attribute.local))
      attributes.set(attribute.local, attribute.value);
  }
  return attributes ?? NO_ATTRIBUTES;
}

/** Of `xml:lang` and `xsi:type`, which belong to every vocabulary, nothing is kept but the local name. */
const COMMON_NAMESPACES: ReadonlySet<string> = new Set([
  '',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

function namespacesOf(tag: SaxesTagNS): ReadonlyMap<string, string> | undefined {
  let namespaces: Map<string, string> | undefined;
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (!attribute || attribute.uri === tag.uri || COMMON_NAMESPACES.has(attribute.uri)) continue;
    if (tag.attributes[attribute.local]) continue;
    namespaces ??= new Map();
    if (!namespaces.has(attribute.local)) namespaces.set(attribute.local, attribute.uri);
  }
  return namespaces;
}
