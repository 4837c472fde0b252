import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isValidGln,
  isValidGtin,
  isValidIban,
  isValidLei,
  isValidSscc,
  isValidUscc,
  vinVerdict,
} from '../../../../src/kit/identifiers/index.ts';

/** Published examples: GLEIF, SWIFT's registry, GS1's specifications, GB 32100 and 49 CFR 565. */
const valid: readonly (readonly [string, (text: string) => boolean, string])[] = [
  ['LEI', isValidLei, '5493001KJTIIGC8Y1R12'],
  ['LEI', isValidLei, '506700GE1G29325QX363'],
  ['IBAN', isValidIban, 'DE89370400440532013000'],
  ['IBAN', isValidIban, 'GB29NWBK60161331926819'],
  ['IBAN', isValidIban, 'MT84MALT011000012345MTLCAST001S'],
  ['IBAN', isValidIban, 'NO9386011117947'],
  ['IBAN', isValidIban, 'FR1420041010050500013M02606'],
  ['USCC', isValidUscc, '91350100M000100Y43'],
  ['GLN', isValidGln, '0614141000005'],
  ['GLN', isValidGln, '7300010000001'],
  ['SSCC', isValidSscc, '106141412345678908'],
  ['GTIN', isValidGtin, '4006381333931'],
  ['GTIN', isValidGtin, '96385074'],
  ['GTIN', isValidGtin, '036000291452'],
];

const DIGITS = '0 1 2 3 4 5 6 7 8 9'.split(' ');
const LETTERS = 'A B C D E F G H J K L M N P Q R T U W X Y'.split(' ');

describe('the check digits', () => {
  it.each(valid)('of %s are right in a published example (%#)', (_, isValid, text) => {
    expect(isValid(text)).toBe(true);
  });

  it.each(valid)('of %s tell a digit or letter from another (%#)', (_, isValid, text) => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom(...DIGITS),
        fc.constantFrom(...LETTERS),
        (place, digit, letter) => {
          const char = /\d/.test(text.charAt(place)) ? digit : letter;
          fc.pre(char !== text.charAt(place));
          expect(isValid(text.slice(0, place) + char + text.slice(place + 1))).toBe(false);
        },
      ),
    );
  });

  it.each(valid)('of %s take nothing but the plain form (%#)', (_, isValid, text) => {
    for (const other of [
      '',
      ` ${text}`,
      `${text}\n`,
      text.slice(1),
      `${text}0`,
      text.replace('0', '٠'),
      '0'.repeat(40),
    ]) {
      expect(isValid(other)).toBe(false);
    }
  });

  it('of USCC refuse another check character', () => {
    expect(isValidUscc('91350100M000100Y4Z')).toBe(false);
    expect(isValidUscc('91350100I000100Y43')).toBe(false);
  });

  it('of an IBAN do not help where the length is not its country’s', () => {
    expect(isValidIban('DE8937040044053201300')).toBe(false);
    expect(isValidIban('NO93860111179470')).toBe(false);
  });
});

describe('vinVerdict', () => {
  it.each([
    ['1M8GDM9AXKP042788', 'checked'],
    ['11111111111111111', 'checked'],
    ['WVWZZZ1JZXW000001', 'unchecked'],
    ['1M8GDM9A1KP042788', 'unchecked'],
    ['1M8GDM9AXKPO42788', 'malformed'],
    ['1M8GDM9AXKP04278', 'malformed'],
  ])('of %s is %s', (vin, verdict) => {
    expect(vinVerdict(vin)).toBe(verdict);
  });
});
