/** An element with its text or its children; names are written as given, so prefixes are the caller's. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlNode[];
}

export type XmlChild = XmlNode | undefined | false;
export type XmlContent = string | readonly XmlChild[];

/** Children that are undefined or false are left out, so that an optional element is one expression. */
export function xml(
  name: string,
  content: XmlContent,
  attributes: Readonly<Record<string, string>> = {},
): XmlNode {
  if (typeof content === 'string') return { name, attributes, content };
  return {
    name,
    attributes,
    content: content.filter((child): child is XmlNode => typeof child === 'object'),
  };
}

/**
 * Writes a document in UTF-8 with its declaration; every text and attribute value is escaped.
 *
 * @throws RangeError for characters that XML 1.0 cannot carry.
 */
export function writeXml(root: XmlNode): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeNode(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeNode(node: XmlNode, indent: string, lines: string[]): void {
  const { name, content } = node;
  const start = `${indent}<${name}${writeAttributes(node)}`;
  if (typeof content === 'string') {
    lines.push(`${start}>${escape(content)}</${name}>`);
    return;
  }
  if (content.length === 0) {
    lines.push(`${start}/>`);
    return;
  }
  lines.push(`${start}>`);
  for (const child of content) writeNode(child, `${indent}  `, lines);
  lines.push(`${indent}</${name}>`);
}

function writeAttributes({ attributes }: XmlNode): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) {
    throw new RangeError('An XML document cannot carry control characters; leave them out of the text.');
  }
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
