import type { OpenElement } from './builder.ts';
import type { XmlLimits } from './limits.ts';

/** What a scanner tells of as it comes to it. */
export interface XmlEvents {
  /** What became too much, or undefined; the scanner then stops. */
  readonly excess: string | undefined;
  open(element: OpenElement): void;
  /** An element with all that it holds, instead of opening, texts and closing. */
  take(element: OpenElement): void;
  text(text: string): void;
  /** `omitted` stands for the text of an element whose text is not kept. */
  close(omitted: ReadonlyMap<string, string> | undefined): void;
}

export interface ScannerOptions {
  readonly limits: XmlLimits;
  readonly omitTextOf: ReadonlySet<string>;
  /** Characters handed to the parser at once: as much can happen before the caller looks at what it led to. */
  readonly sliceLength: number;
}
