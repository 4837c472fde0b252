import { indexKey } from './indexKey.ts';

/**
 * A document's number as it is compared: without the differences that no issuer means (case, blanks, compatibility
 * forms of characters). Punctuation and leading zeros stay: `1-11` and `11-1`, `12` and `0012` are different numbers.
 */
export function numberKeyOf(number: string): string {
  return indexKey(number.normalize('NFKC').toUpperCase().replace(/\s+/g, ''));
}

/**
 * A party's name as it is compared within one owner's sources: without case, punctuation and spacing.
 * Legal forms stay, since `Muster AG` and `Muster GmbH` are two firms.
 */
export function nameKeyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
