/** An element as the mappings see it: names without prefix, text without surrounding space. */
export interface XmlElement {
  /** Local name; the prefix is dropped. */
  readonly name: string;
  /** Namespace URI, empty where there is none. */
  readonly namespace: string;
  /** By local name; namespace declarations are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The namespaces of attributes that a document of another vocabulary added, by their local name. */
  readonly attributeNamespaces?: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own text, without that of its children, trimmed. */
  readonly text: string;
  /** Line of the opening tag in the file, from 1. */
  readonly line: number;
}

/** The first child of that name, then the first child of it of the next name, and so on. */
export function childOf(element: XmlElement, ...path: string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text found along the path (see `childOf`), or undefined where it is absent or empty. */
export function textOf(element: XmlElement, ...path: string[]): string | undefined {
  const text = childOf(element, ...path)?.text;
  return text === '' ? undefined : text;
}
