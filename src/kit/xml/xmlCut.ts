import type { XmlElement } from './element.ts';
import { serialiseXml } from './serialiseXml.ts';

interface Place {
  readonly kind: 'record' | 'head';
  readonly path: readonly string[];
  readonly line: number;
  readonly index: number;
}

/** A small document cut out of a large one. */
export class XmlCut {
  /** `head`: an element that holds records, without them, once all of it has been read. */
  readonly kind: 'record' | 'head';
  /** Local names from the root to the record, or to the holder. */
  readonly path: readonly string[];
  /** The root, with the branch that leads to the record and what stands beside it. */
  readonly root: XmlElement;
  /** Line of the record's opening tag in the file, from 1. */
  readonly line: number;
  /** Of the record among the records of its parent, of the head among the heads of its parent, from 0. */
  readonly index: number;

  constructor(root: XmlElement, { kind, path, line, index }: Place) {
    this.root = root;
    this.kind = kind;
    this.path = path;
    this.line = line;
    this.index = index;
  }

  /** The document as UTF-8, self-contained, the same for the same content; written anew each time it is asked. */
  get payload(): Uint8Array {
    return Buffer.from(serialiseXml(this.root));
  }
}
