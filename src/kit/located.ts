import { SkippableRecordError } from './errors.ts';

/** A record that cannot be taken because of what stands at one place of its text. */
export class LocatedRecordError extends SkippableRecordError {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;

  constructor(code: string, message: string, place: { readonly line: number; readonly column: number }) {
    super(code, message);
    this.line = place.line;
    this.column = place.column;
  }
}
