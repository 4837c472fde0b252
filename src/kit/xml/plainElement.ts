import type { OpenElement } from './builder.ts';
import type { XmlLimits } from './limits.ts';
import { OpenNamespaces } from './namespaces.ts';
import {
  gatherAttributes,
  isPlain,
  type PlainAttribute,
  type PlainAttributes,
  type PlainName,
  PlainNames,
  plainText,
  readPlainAttribute,
} from './plainMarkup.ts';

/** A complete element that was written plainly. */
export interface PlainElement {
  readonly element: OpenElement;
  /** Behind its end tag. */
  readonly end: number;
  /** The line there. */
  readonly line: number;
}

export interface PlainPlace {
  readonly at: number;
  readonly line: number;
  /** Of the elements that are open around it. */
  readonly namespaces: OpenNamespaces;
}

interface Frame {
  readonly element: OpenElement;
  readonly name: PlainName;
  readonly defaultNamespace: string;
}

const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER_THAN = 0x3e;

/**
 * Reads complete elements that are written plainly: without comments, CDATA, instructions, declarations of prefixes,
 * references by number, names outside ASCII. Nearly all of a large file is, and this takes a tenth of the time of the
 * full parser. Whatever else stands there, and whatever is wrong, is not taken, so that the full parser reads it or
 * says what is wrong with it: this reader never refuses, and never takes what the full parser would refuse.
 */
export class PlainReader {
  readonly #limits: XmlLimits;
  readonly #omitTextOf: ReadonlySet<string>;
  readonly #names = new PlainNames();
  #text = '';
  #at = 0;
  #line = 1;
  #frames: Frame[] = [];
  #place: PlainPlace = { at: 0, line: 1, namespaces: new OpenNamespaces() };

  constructor(limits: XmlLimits, omitTextOf: ReadonlySet<string>) {
    this.#limits = limits;
    this.#omitTextOf = omitTextOf;
  }

  /** How far the last element was looked at: what stopped it stands there, or the text ended. */
  get stoppedAt(): number {
    return this.#at;
  }

  /** The element whose start tag is at `place.at`, or undefined where it does not end in this text or is not plain. */
  read(text: string, place: PlainPlace): PlainElement | undefined {
    this.#text = text;
    this.#place = place;
    this.#at = place.at;
    this.#line = place.line;
    this.#frames = [];
    const element = this.#open();
    if (!element || !this.#readContent()) return undefined;
    if (!isPlain(text.slice(place.at, this.#at))) return undefined;
    return { element, end: this.#at, line: this.#line };
  }

  #readContent(): boolean {
    while (this.#frames.length > 0) {
      const tag = this.#text.indexOf('<', this.#at);
      if (tag < 0) {
        this.#at = this.#text.length;
        return false;
      }
      if (tag > this.#at && !this.#takeText(tag)) return false;
      const isEnd = this.#text.charCodeAt(tag + 1) === SLASH;
      if (isEnd ? !this.#close() : this.#open() === undefined) return false;
    }
    return true;
  }

  #takeText(end: number): boolean {
    const frame = this.#frames.at(-1);
    const length = end - this.#at;
    if (!frame || length > this.#limits.textLength) return false;
    const data = this.#text.slice(this.#at, end);
    this.#line += linesIn(data);
    this.#at = end;
    // White space before and between children; at the ends it would be trimmed all the same.
    if (frame.element.text === '' && data.trim() === '') return true;
    const text = plainText(data);
    if (text === undefined) return false;
    frame.element.text += text;
    return true;
  }

  #open(): OpenElement | undefined {
    const parent = this.#frames.at(-1);
    const name = this.#names.read(this.#text, this.#at + 1);
    if (!name || this.#omitTextOf.has(name.local)) return undefined;
    this.#at += 1 + name.raw.length;
    const tag = this.#isTooDeep() ? undefined : this.#readAttributes();
    if (!tag) return undefined;
    const defaultNamespace = tag.xmlns ?? this.#defaultAround(parent);
    const namespace = this.#namespaceOf(name, defaultNamespace);
    if (namespace === undefined) return undefined;
    const { attributes } = tag;
    const element: OpenElement = {
      name: name.local,
      namespace,
      attributes,
      children: [],
      text: '',
      line: this.#line,
    };
    if (!this.#endTag({ element, name, defaultNamespace })) return undefined;
    parent?.element.children.push(element);
    return element;
  }

  #isTooDeep(): boolean {
    return this.#place.namespaces.depth + this.#frames.length >= this.#limits.depth;
  }

  /** What elements without prefix belong to beneath the parent, or where the outermost one stands. */
  #defaultAround(parent: Frame | undefined): string {
    return parent?.defaultNamespace ?? this.#place.namespaces.resolve('') ?? '';
  }

  /** Undefined for a prefix without namespace, and for the one that no element may have. */
  #namespaceOf({ prefix }: PlainName, defaultNamespace: string): string | undefined {
    if (prefix === '') return defaultNamespace;
    const namespace = prefix === 'xmlns' ? '' : this.#place.namespaces.resolve(prefix);
    return namespace === '' ? undefined : namespace;
  }

  /** The end of a start tag: an empty element is complete with it. */
  #endTag(frame: Frame): boolean {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at += 1;
    const isEmpty = this.#text.charCodeAt(this.#at) === SLASH;
    const end = isEmpty ? this.#at + 1 : this.#at;
    if (this.#text.charCodeAt(end) !== GREATER_THAN) return false;
    this.#at = end + 1;
    if (!isEmpty) this.#frames.push(frame);
    return true;
  }

  #readAttributes(): PlainAttributes | undefined {
    let stated: Map<string, string> | undefined;
    for (let count = 1; this.#text.charCodeAt(this.#at) === SPACE; count += 1) {
      const attribute = readPlainAttribute(this.#text, this.#at);
      if (!attribute) break;
      if (count > this.#limits.attributes || !this.#isSimple(attribute)) return undefined;
      stated ??= new Map();
      if (stated.has(attribute.local)) return undefined;
      stated.set(attribute.local, attribute.value);
      this.#at = attribute.end;
    }
    return gatherAttributes(stated);
  }

  /** Prefixed attributes and declarations of prefixes are rare, and not simple; nor are XML's own namespaces. */
  #isSimple({ prefix, local, value }: PlainAttribute): boolean {
    if (prefix !== '' || value.length > this.#limits.textLength) return false;
    return local !== 'xmlns' || !value.includes('www.w3.org');
  }

  #close(): boolean {
    const frame = this.#frames.at(-1);
    if (!frame || !this.#text.startsWith(frame.name.raw, this.#at + 2)) return false;
    let end = this.#at + 2 + frame.name.raw.length;
    while (this.#text.charCodeAt(end) === SPACE) end += 1;
    if (this.#text.charCodeAt(end) !== GREATER_THAN) return false;
    frame.element.text = frame.element.text.trim();
    this.#frames.pop();
    this.#at = end + 1;
    return true;
  }
}

function linesIn(data: string): number {
  let lines = 0;
  for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
