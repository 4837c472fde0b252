import { SaxesParser } from 'saxes';

/** An element without its prefix. Not the reader of the connectors: what is compared must not share their faults. */
export interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Plain[];
  text: string;
}

export function parsePlain(xml: string): Plain {
  const parser = new SaxesParser({ xmlns: false });
  const top: Plain = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Plain = {
      name: local(name),
      attributes: attributes,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const append = (text: string): void => {
    open.at(-1)!.text += text;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const closed = open.pop()!;
    closed.text = closed.text.trim();
  });
  parser.write(xml).close();
  return top.children[0]!;
}

/** All elements that the path leads to, such as `PartyTaxScheme/CompanyID`. */
export function all(element: Plain, path: string): Plain[] {
  return path
    .split('/')
    .reduce(
      (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
      [element],
    );
}

/** Every element of that name, the element itself included, however deep. */
export function within(element: Plain, name: string): Plain[] {
  const found = element.children.flatMap((child) => within(child, name));
  return element.name === name ? [element, ...found] : found;
}

/** The filled texts that the path leads to. */
export function texts(element: Plain, path: string): string[] {
  return all(element, path)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

export function text(element: Plain, path: string): string | undefined {
  return texts(element, path)[0];
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
