import { closeElement, costOf, costOfTree, type OpenElement } from './builder.ts';
import type { XmlElement } from './element.ts';
import { WHOLE_DOCUMENT, type XmlLimits, type XmlOptions } from './limits.ts';
import { XmlScanner } from './scanner.ts';
import type { XmlEvents } from './xmlEvents.ts';

const CHUNK_BYTES = 65_536;

/**
 * Reads a whole small document.
 *
 * @throws SkippableRecordError XML_MALFORMED, XML_DOCTYPE, XML_ENTITY, XML_LIMIT or XML_ENCODING, naming line
 *   and column.
 */
export function parseXml(payload: Uint8Array, options: XmlOptions = {}): XmlElement {
  const { omitTextOf = [], ...limits } = options;
  const tree = new Tree({ ...WHOLE_DOCUMENT, ...limits });
  const scanner = new XmlScanner(tree, {
    limits: tree.limits,
    omitTextOf: new Set(omitTextOf),
    sliceLength: CHUNK_BYTES,
  });
  // In chunks, so that a large payload does not stand in memory a second time as text.
  for (let start = 0; start <= payload.length; start += CHUNK_BYTES) {
    const end = start + CHUNK_BYTES;
    const slices = scanner.write(payload.subarray(start, end), end > payload.length);
    while (slices.next().done !== true);
  }
  // The scanner refuses a document without root.
  return tree.root ?? scanner.fail('XML_MALFORMED', 'a document without root element');
}

class Tree implements XmlEvents {
  readonly limits: XmlLimits;
  root: XmlElement | undefined;
  excess: string | undefined;
  #cost = 0;
  readonly #open: OpenElement[] = [];

  constructor(limits: XmlLimits) {
    this.limits = limits;
  }

  open(element: OpenElement): void {
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
    this.#open.push(element);
    this.#count(costOf(element));
  }

  take(element: OpenElement): void {
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
    this.#count(costOfTree(element));
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    element.text += text;
    this.#count(text.length);
  }

  close(omitted: ReadonlyMap<string, string> | undefined): void {
    const element = this.#open.pop();
    if (element) closeElement(element, omitted);
  }

  #count(cost: number): void {
    this.#cost += cost;
    const { recordLength } = this.limits;
    if (this.#cost > recordLength) {
      this.excess = `the document holds more than ${String(recordLength)} characters; split it`;
    }
  }
}
