import type { SkippableRecordError } from '../errors.ts';

/** One element cut out of a large array. */
export interface JsonCut {
  /** The element as it was written, without the space around it. */
  readonly text: Uint8Array;
  /** From 0. */
  readonly index: number;
  /** Line on which the element begins, from 1. */
  readonly line: number;
  /** The document around: what stood before the array, the array empty, closed so that it is valid JSON. */
  readonly head: Uint8Array;
  /** Set where the element is too long to be taken; `text` is its beginning. */
  readonly rejection?: SkippableRecordError;
}
