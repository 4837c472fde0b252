import type { SaxesTagNS } from 'saxes';
import { closeElement, costOf, openElement, type OpenElement } from './builder.ts';
import type { XmlElement } from './element.ts';
import type { XmlLimits } from './limits.ts';
import type { XmlEvents } from './scanner.ts';
import { serialiseOpen, serialiseXml } from './serialiseXml.ts';

export interface XmlCutRules {
  /** @param path local names from the root to the element in question. */
  isRecord(path: readonly string[]): boolean;
  /**
   * Elements that hold records. Where it is left out these are known by the records found in them, so that one
   * without any gets no `head`.
   */
  isHolder?(path: readonly string[]): boolean;
}

export interface XmlCut {
  /** `head`: an element that holds records, without them, once all of it has been read. */
  readonly kind: 'record' | 'head';
  /** Local names from the root to the record, or to the holder. */
  readonly path: readonly string[];
  /** The small document: the root with the one branch that leads to the record. */
  readonly root: XmlElement;
  /** The small document as UTF-8, self-contained, the same for the same content. */
  readonly payload: Uint8Array;
  /** Line of the record's opening tag in the file, from 1. */
  readonly line: number;
  /** Of the record among the records of its parent, of the head among the heads, from 0. */
  readonly index: number;
}

interface Ancestor {
  readonly element: OpenElement;
  /** What is held of the element and the children kept with it, in the measure of the limits. */
  cost: number;
  holdsRecords: boolean;
  isHolder: boolean;
  records: number;
  heads: number;
}

/** Keeps the branch from the root to the element being read, and cuts off each record as it closes. */
export class RecordCutter implements XmlEvents {
  readonly limits: XmlLimits;
  /** Set once a limit is passed, with what was too much. */
  excess: string | undefined;
  readonly #rules: XmlCutRules;
  readonly #path: string[] = [];
  readonly #ancestors: Ancestor[] = [];
  readonly #record: OpenElement[] = [];
  #recordCost = 0;
  #headCost = 0;
  #frame: { start: string; end: string } | undefined;
  #cuts: XmlCut[] = [];

  constructor(rules: XmlCutRules, limits: XmlLimits) {
    this.#rules = rules;
    this.limits = limits;
  }

  takeCuts(): readonly XmlCut[] {
    const cuts = this.#cuts;
    this.#cuts = [];
    return cuts;
  }

  open(tag: SaxesTagNS, line: number): void {
    const element = openElement(tag, line);
    this.#path.push(element.name);
    if (this.#record.length > 0 || this.#rules.isRecord(this.#path)) this.#openInRecord(element);
    else this.#openAncestor(element);
  }

  text(text: string): void {
    const inner = this.#record.at(-1);
    if (inner) {
      inner.text += text;
      this.#countRecord(text.length);
      return;
    }
    const ancestor = this.#ancestors.at(-1);
    // White space between the records of a large file would add up.
    if (!ancestor || (ancestor.element.text === '' && text.trim() === '')) return;
    ancestor.element.text += text;
    ancestor.cost += text.length;
    this.#frame = undefined;
    this.#countHead(text.length);
  }

  close(omitted: ReadonlyMap<string, string> | undefined): void {
    const inner = this.#record.pop();
    if (inner) {
      closeElement(inner, omitted);
      if (this.#record.length === 0) this.#cutRecord(inner);
    } else {
      this.#closeAncestor(omitted);
    }
    this.#path.pop();
  }

  #openInRecord(element: OpenElement): void {
    this.#record.at(-1)?.children.push(element);
    this.#record.push(element);
    this.#countRecord(costOf(element));
  }

  #openAncestor(element: OpenElement): void {
    const cost = costOf(element);
    const isHolder = this.#rules.isHolder?.(this.#path) ?? false;
    this.#ancestors.push({ element, cost, holdsRecords: isHolder, isHolder, records: 0, heads: 0 });
    this.#frame = undefined;
    this.#countHead(cost);
  }

  #cutRecord(record: OpenElement): void {
    const parent = this.#ancestors.at(-1);
    this.#frame ??= this.#serialiseFrame();
    const xml = `${this.#frame.start}${serialiseXml(record, parent?.element.namespace)}${this.#frame.end}`;
    this.#push('record', record, { index: parent?.records ?? 0, xml });
    this.#recordCost = 0;
    if (!parent) return;
    parent.records += 1;
    parent.holdsRecords = true;
    parent.isHolder = true;
  }

  #closeAncestor(omitted: ReadonlyMap<string, string> | undefined): void {
    const closed = this.#ancestors.pop();
    if (!closed) return;
    closeElement(closed.element, omitted);
    this.#frame = undefined;
    const parent = this.#ancestors.at(-1);
    if (!closed.holdsRecords) {
      parent?.element.children.push(closed.element);
      if (parent) parent.cost += closed.cost;
      return;
    }
    if (closed.isHolder) this.#cutHead(closed.element, parent);
    if (parent) parent.holdsRecords = true;
    this.#headCost -= closed.cost;
  }

  #cutHead(holder: OpenElement, parent: Ancestor | undefined): void {
    const frame = this.#serialiseFrame();
    const xml = `${frame.start}${serialiseXml(holder, parent?.element.namespace)}${frame.end}`;
    this.#push('head', holder, { index: parent?.heads ?? 0, xml });
    if (parent) parent.heads += 1;
  }

  #push(kind: XmlCut['kind'], inner: XmlElement, { index, xml }: { index: number; xml: string }): void {
    const root = this.#ancestors.reduceRight<XmlElement>(
      (child, { element }) => ({
        ...element,
        text: element.text.trim(),
        children: [...element.children, child],
      }),
      inner,
    );
    this.#cuts.push({
      kind,
      path: [...this.#path],
      root,
      payload: Buffer.from(xml),
      line: inner.line,
      index,
    });
  }

  /** The text around a record: kept until something but a record is added to it. */
  #serialiseFrame(): { start: string; end: string } {
    let outerNamespace = '';
    const frame = { start: '', end: '' };
    for (const { element } of this.#ancestors) {
      const { start, end } = serialiseOpen(element, outerNamespace);
      frame.start += start;
      frame.end = `${end}${frame.end}`;
      outerNamespace = element.namespace;
    }
    return frame;
  }

  #countRecord(cost: number): void {
    this.#recordCost += cost;
    const { recordLength } = this.limits;
    if (this.#recordCost > recordLength) {
      this.excess = `a ${this.#path.join('/')} holds more than ${String(recordLength)} characters; split it`;
    }
  }

  #countHead(cost: number): void {
    this.#headCost += cost;
    const { headerLength } = this.limits;
    if (this.#headCost > headerLength) {
      this.excess = `more than ${String(headerLength)} characters stand around the records, such as in ${this.#path.join('/')}; is this the kind of file that the connector reads?`;
    }
  }
}
