/** A name as it stands in a tag, and what it consists of. */
export interface PlainName {
  readonly raw: string;
  readonly prefix: string;
  readonly local: string;
}

/** The tag's name in ASCII with at most one prefix; other names are read by the full parser. */
const NAME = /([A-Za-z_][A-Za-z0-9._-]*)(?::([A-Za-z_][A-Za-z0-9._-]*))?/y;

/** An attribute on one line whose value needs neither unescaping nor normalising. */
const ATTRIBUTE =
  / +(?:([A-Za-z_][A-Za-z0-9._-]*):)?([A-Za-z_][A-Za-z0-9._-]*) *= *(?:"([^"<&\t\n\r]*)"|'([^'<&\t\n\r]*)')/y;

/** Characters that XML 1.0 forbids, those beyond the basic plane, CDATA's end, a carriage return that stands alone. */
const NOT_PLAIN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]|\]\]>|\r(?!\n)/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);
/** What begins as a reference; whether it is one of the five names is looked up. */
const REFERENCE = /&[^;]{0,5};?/g;
const MAX_NAMES = 5_000;

/** The name at `at`, or undefined. Names repeat, so that each is made once. */
export class PlainNames {
  readonly #known = new Map<string, PlainName>();

  read(text: string, at: number): PlainName | undefined {
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (!match) return undefined;
    const known = this.#known.get(match[0]);
    if (known) return known;
    const [raw, first = '', second] = match;
    const name =
      second === undefined ? { raw, prefix: '', local: first } : { raw, prefix: first, local: second };
    if (this.#known.size < MAX_NAMES) this.#known.set(raw, name);
    return name;
  }
}

export interface PlainAttribute {
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
  readonly end: number;
}

export function readPlainAttribute(text: string, at: number): PlainAttribute | undefined {
  ATTRIBUTE.lastIndex = at;
  const match = ATTRIBUTE.exec(text);
  if (!match) return undefined;
  const [, prefix = '', local = '', double, single = ''] = match;
  return { prefix, local, value: double ?? single, end: ATTRIBUTE.lastIndex };
}

export interface PlainAttributes {
  readonly attributes: ReadonlyMap<string, string>;
  /** The default namespace that the tag declares, which is no attribute of the element. */
  readonly xmlns: string | undefined;
}

const NONE_STATED: PlainAttributes = { attributes: new Map(), xmlns: undefined };

export function gatherAttributes(stated: Map<string, string> | undefined): PlainAttributes {
  if (!stated) return NONE_STATED;
  const xmlns = stated.get('xmlns');
  stated.delete('xmlns');
  return { attributes: stated, xmlns };
}

export function isPlain(markup: string): boolean {
  return !NOT_PLAIN.test(markup);
}

/** The text that this character data stands for, or undefined where it holds another reference than the five names. */
export function plainText(data: string): string | undefined {
  const text = data.includes('\r') ? data.replaceAll('\r\n', '\n') : data;
  if (!text.includes('&')) return text;
  if (text.match(REFERENCE)?.every((reference) => ENTITIES.has(reference)) !== true) return undefined;
  return text.replace(REFERENCE, (reference) => ENTITIES.get(reference) ?? '');
}

/** Whether an element may begin here; what follows is a comment, an instruction, CDATA or an end tag otherwise. */
export function mayBeginElement(text: string, at: number): boolean {
  if (text[at] !== '<') return false;
  const next = text.charCodeAt(at + 1);
  return (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a) || next === 0x5f;
}
