import { compareDecimals } from '../../kit/decimal.ts';

/** What is not stated comes first. */
export function compareTexts(left: string | null, right: string | null): number {
  if (left === right) return 0;
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** By value; what is not stated comes first. */
export function compareOptionalNumbers(left: string | null, right: string | null): number {
  return left === null || right === null ? compareTexts(left, right) : compareDecimals(left, right);
}
