import { remainder97 } from './mod97.ts';

/** Legal Entity Identifier (ISO 17442): 18 characters and two check digits, upper case, without spaces. */
export function isValidLei(text: string): boolean {
  return /^[0-9A-Z]{18}\d{2}$/.test(text) && remainder97(text) === 1;
}
