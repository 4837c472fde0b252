import type { XmlElement } from './element.ts';

/**
 * Writes an element as XML, the same for the same content: namespaces as default namespaces where they change,
 * attributes in their order, no white space between elements, the element's own text before its children.
 *
 * @param outerNamespace the default namespace at the place where the text is put.
 */
export function serialiseXml(element: XmlElement, outerNamespace = ''): string {
  const content = `${escapeText(element.text)}${serialiseAll(element.children, element.namespace)}`;
  return content === ''
    ? `${openTag(element, outerNamespace)}/>`
    : `${openTag(element, outerNamespace)}>${content}</${element.name}>`;
}

function serialiseAll(elements: readonly XmlElement[], outerNamespace: string): string {
  return elements.map((child) => serialiseXml(child, outerNamespace)).join('');
}

function openTag(element: XmlElement, outerNamespace: string): string {
  const declaration =
    element.namespace === outerNamespace ? '' : ` xmlns="${escapeAttribute(element.namespace)}"`;
  const attributes = [...element.attributes].map((attribute, place) =>
    attributeText(element, attribute, place),
  );
  return `<${element.name}${declaration}${attributes.join('')}`;
}

function attributeText(element: XmlElement, [name, value]: readonly [string, string], place: number): string {
  const namespace = element.attributeNamespaces?.get(name);
  if (namespace === undefined) return ` ${name}="${escapeAttribute(value)}"`;
  const prefix = `a${String(place)}`;
  return ` xmlns:${prefix}="${escapeAttribute(namespace)}" ${prefix}:${name}="${escapeAttribute(value)}"`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

// A carriage return, or any white space in an attribute, would otherwise come back as something else.
function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, escapeCharacter);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, escapeCharacter);
}

function escapeCharacter(char: string): string {
  return ENTITIES.get(char) ?? `&#${String(char.charCodeAt(0))};`;
}
