import { excerpt } from '../decimal.ts';
import type { Identifier } from '../records/index.ts';
import { isValidGln } from './gs1.ts';
import { isValidIban } from './iban.ts';
import { isValidLei } from './lei.ts';
import { isValidUscc } from './uscc.ts';
import { vatNumberOf } from './vat.ts';

export type IdentifierVerdict =
  | { readonly verdict: 'valid'; readonly identifier: Identifier }
  | { readonly verdict: 'invalid'; readonly reason: string };

/** Other ways in which sources write the schemes known here; ISO 6523 codes and their everyday names. */
const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['0088', 'GLN'],
  ['EAN', 'GLN'],
  ['0060', 'DUNS'],
  ['D-U-N-S', 'DUNS'],
  ['0199', 'LEI'],
]);

interface WorldwideScheme {
  readonly isValid: (value: string) => boolean;
  readonly expected: string;
}

/** Schemes whose values mean the same everywhere, so that a country adds nothing. */
const WORLDWIDE: ReadonlyMap<string, WorldwideScheme> = new Map([
  ['LEI', { isValid: isValidLei, expected: '20 characters with right check digits (ISO 17442)' }],
  ['USCC', { isValid: isValidUscc, expected: '18 characters with a right check character (GB 32100)' }],
  ['GLN', { isValid: isValidGln, expected: '13 digits with a right check digit (GS1)' }],
  ['DUNS', { isValid: (value: string) => /^\d{9}$/.test(value), expected: '9 digits' }],
  [
    'IBAN',
    { isValid: isValidIban, expected: 'the length of its country and right check digits (ISO 13616)' },
  ],
]);

/**
 * Brings an identifier into the one form in which equal ones are equal, and checks what can be checked.
 * A `local` scheme, and every scheme not known here, keeps its value as written.
 */
export function normaliseIdentifier(identifier: Identifier): IdentifierVerdict {
  const scheme = schemeOf(identifier.scheme);
  const value = withoutSeparators(identifier.value);
  const country = identifier.country?.toUpperCase();
  if (!/[0-9A-Z]/.test(value) && isChecked(scheme))
    return invalid(scheme, identifier.value, 'letters or digits');
  const worldwide = WORLDWIDE.get(scheme);
  if (worldwide) {
    return worldwide.isValid(value)
      ? valid({ scheme, value })
      : invalid(scheme, identifier.value, worldwide.expected);
  }
  if (scheme === 'VAT') return normaliseVat(identifier.value, value, country);
  if (scheme === 'REGISTRATION') return normaliseRegistration(identifier.value, value, country);
  if (/^\d{4}$/.test(scheme)) return valid({ scheme, value });
  return valid({ ...identifier, scheme, value: identifier.value.trim() });
}

function normaliseVat(written: string, value: string, country: string | undefined): IdentifierVerdict {
  const vat = vatNumberOf(value, country);
  if (vat) return valid({ scheme: 'VAT', ...vat });
  return invalid('VAT', written, 'a number with its country, as a prefix such as DE123456789 or beside it');
}

function normaliseRegistration(
  written: string,
  value: string,
  country: string | undefined,
): IdentifierVerdict {
  if (country !== undefined && /^[A-Z]{2}$/.test(country))
    return valid({ scheme: 'REGISTRATION', value, country });
  return invalid('REGISTRATION', written, 'the country of the register beside the number');
}

function schemeOf(written: string): string {
  const scheme = written.trim();
  const upper = scheme.toUpperCase();
  const known = SCHEMES.get(upper) ?? upper;
  return isChecked(known) ? known : scheme;
}

function isChecked(scheme: string): boolean {
  return WORLDWIDE.has(scheme) || scheme === 'VAT' || scheme === 'REGISTRATION' || /^\d{4}$/.test(scheme);
}

/** People group long numbers by spaces, dots, hyphens and slashes; none of the schemes uses them. */
function withoutSeparators(value: string): string {
  return value.toUpperCase().replace(/[\s./‐-―-]+/gu, '');
}

function valid(identifier: Identifier): IdentifierVerdict {
  return { verdict: 'valid', identifier };
}

function invalid(scheme: string, value: string, expected: string): IdentifierVerdict {
  return { verdict: 'invalid', reason: `${scheme} ${excerpt(value)} must have ${expected}.` };
}
