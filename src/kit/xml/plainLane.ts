import type { OpenElement } from './builder.ts';
import type { XmlLimits } from './limits.ts';
import type { OpenNamespaces } from './namespaces.ts';
import { PlainReader } from './plainElement.ts';
import { mayBeginElement } from './plainMarkup.ts';

export interface PassedElement {
  readonly element: OpenElement;
  /** White space before it, which is its parent's. */
  readonly space: string;
  readonly end: number;
}

/** Elements that can be read past the parser: what comes next behind a tag, as far as it is plain. */
export class PlainLane {
  readonly #reader: PlainReader;
  /** Where the parser has to come to first: what stopped the reader once would stop it again. */
  #from = 0;

  constructor(limits: XmlLimits, omitTextOf: ReadonlySet<string>) {
    this.#reader = new PlainReader(limits, omitTextOf);
  }

  get from(): number {
    return this.#from;
  }

  /** Another text begins. */
  reset(): void {
    this.#from = 0;
  }

  next(
    text: string,
    at: number,
    place: { line: number; namespaces: OpenNamespaces },
  ): PassedElement | undefined {
    const tag = text.indexOf('<', at);
    if (tag < this.#from || !mayBeginElement(text, tag)) return undefined;
    const space = text.slice(at, tag).replaceAll('\r\n', '\n');
    if (/[^ \t\n]/.test(space)) return undefined;
    const line = place.line + space.split('\n').length - 1;
    const plain = this.#reader.read(text, { at: tag, line, namespaces: place.namespaces });
    if (plain) return { element: plain.element, space, end: plain.end };
    if (this.#reader.stoppedAt < text.length) this.#from = this.#reader.stoppedAt;
    return undefined;
  }
}
