import type { XmlElement } from './element.ts';
import { closeElement, costOf, costOfTree, type OpenElement } from './builder.ts';
import type { XmlLimits } from './limits.ts';
import type { XmlEvents } from './xmlEvents.ts';
import { XmlCut } from './xmlCut.ts';

export interface XmlCutRules {
  /** @param path local names from the root to the element in question. */
  isRecord(path: readonly string[]): boolean;
  /**
   * Elements that hold records. Where it is left out these are known by the records found in them, so that one
   * without any gets no `head`.
   */
  isHolder?(path: readonly string[]): boolean;
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
  excess: string | undefined;
  readonly #rules: XmlCutRules;
  readonly #path: string[] = [];
  readonly #ancestors: Ancestor[] = [];
  readonly #record: OpenElement[] = [];
  #recordCost = 0;
  #headCost = 0;
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

  open(element: OpenElement): void {
    this.#path.push(element.name);
    if (this.#record.length > 0 || this.#rules.isRecord(this.#path)) this.#openInRecord(element);
    else this.#openAncestor(element);
  }

  take(element: OpenElement): void {
    this.#path.push(element.name);
    const inner = this.#record.at(-1);
    if (inner || this.#rules.isRecord(this.#path)) {
      inner?.children.push(element);
      this.#countRecord(costOfTree(element));
      if (!inner && this.excess === undefined) this.#cutRecord(element);
    } else {
      this.#openAncestor({ ...element, children: [], text: '' });
      this.text(element.text);
      for (const child of element.children) this.take(child as OpenElement);
      this.#closeAncestor(undefined);
    }
    this.#path.pop();
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
    this.#countHead(cost);
  }

  #cutRecord(record: OpenElement): void {
    const parent = this.#ancestors.at(-1);
    this.#push('record', record, parent?.records ?? 0);
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
    const parent = this.#ancestors.at(-1);
    if (!closed.holdsRecords) {
      parent?.element.children.push(closed.element);
      if (parent) parent.cost += closed.cost;
      return;
    }
    if (closed.isHolder) this.#push('head', closed.element, parent?.heads ?? 0);
    if (parent) {
      parent.heads += closed.isHolder ? 1 : 0;
      parent.holdsRecords = true;
    }
    this.#headCost -= closed.cost;
  }

  #push(kind: XmlCut['kind'], inner: XmlElement, index: number): void {
    const root = this.#ancestors.reduceRight<XmlElement>(
      (child, { element }) => ({
        ...element,
        text: element.text.trim(),
        children: [...element.children, child],
      }),
      inner,
    );
    this.#cuts.push(new XmlCut(root, { kind, path: [...this.#path], line: inner.line, index }));
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
