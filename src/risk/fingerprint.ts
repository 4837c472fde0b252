import { createHash } from 'node:crypto';
import type { Identifier } from '../kit/records/values.ts';
import { multiplyDecimals, type Decimal } from '../kit/decimal.ts';
import type { PlainDate } from '../kit/time.ts';
import { round } from './figures/exact.ts';

/** What an invoice is recognised by, whoever finances it. */
export interface FingerprintFacts {
  /** Of the resolved enterprises, normalised. */
  readonly seller: readonly Identifier[];
  readonly buyer: readonly Identifier[];
  readonly number: string;
  readonly issued: PlainDate;
  readonly currency: string;
  readonly payable: Decimal;
}

/** The canonical identifier of an enterprise is the first it has of these. */
const CANONICAL_SCHEMES = ['LEI', 'USCC', 'GLN', 'VAT', 'DUNS', 'REGISTRATION'];

/** ISO 4217: currencies whose smallest unit is not the hundredth. */
const MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((currency) => [currency, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((currency) => [currency, 3] as const),
  ...'CLF UYW'.split(' ').map((currency) => [currency, 4] as const),
]);

/**
 * The text by which two financings of one invoice are found (INDICATORS.md B.3), or null where an enterprise has no
 * identifier that means the same elsewhere, or a number holds no letter or digit but zeros: then a person looks.
 *
 *   v1|INV|seller|buyer|number: NFKC, upper case, letters and digits alone, no leading zeros|day|currency|minor units
 *
 * An amount finer than the minor unit is rounded to it, half away from zero. A registration number carries its
 * country, since registers number alike.
 */
export function canonicalInvoice(facts: FingerprintFacts): string | null {
  const { issued, currency, payable } = facts;
  const parties = [canonicalIdentifier(facts.seller), canonicalIdentifier(facts.buyer)];
  const number = canonicalNumber(facts.number);
  if (parties.includes(null) || number === '') return null;
  return ['v1', 'INV', ...parties, number, issued, currency, minorUnits(payable, currency)].join('|');
}

/**
 * SHA-256 of the canonical text in hexadecimal. Inside the hub alone: invoices have so little entropy that plain
 * hashes handed out can be searched; what is exchanged takes a keyed hash.
 */
export function invoiceFingerprint(facts: FingerprintFacts): string | null {
  const canonical = canonicalInvoice(facts);
  return canonical === null ? null : createHash('sha256').update(canonical).digest('hex');
}

/** Of several of one scheme the first in the order of text, whichever arrived first. */
function canonicalIdentifier(identifiers: readonly Identifier[]): string | null {
  for (const scheme of CANONICAL_SCHEMES) {
    const [first] = identifiers
      .filter((each) => each.scheme === scheme)
      .map(identifierText)
      .sort();
    if (first !== undefined) return first;
  }
  return null;
}

function identifierText({ scheme, value, country }: Identifier): string {
  return scheme === 'REGISTRATION' ? `${country ?? ''}:${value}` : value;
}

function canonicalNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '');
}

function minorUnits(payable: Decimal, currency: string): string {
  const digits = MINOR_DIGITS.get(currency) ?? 2;
  return round(multiplyDecimals(payable, `1${'0'.repeat(digits)}`), 0);
}
