import { remainder97 } from './identifiers/mod97.ts';

/**
 * A reference that payers are asked to quote, in the one form that all its spellings share: `=` and what it says
 * without punctuation, leading zeros and the envelope of ISO 11649. Undefined where its check digits say that it is no
 * reference of any of these, for then only its exact spelling counts:
 *
 * - ISO 11649 RF (mod 97), also around one of the others;
 * - Belgium's structured communication `+++090/9337/55493+++` (first ten digits mod 97);
 * - Switzerland's QRR and ESR (27 and 16 digits, recursive mod 10);
 * - Finland's viitenumero (weights 7, 3, 1), Norway's KID (Luhn or mod 11), Slovenia's SI (model 12, mod 11).
 */
export function creditorReferenceKey(reference: string): string | undefined {
  const compact = reference.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (/^RF\d{2}[0-9A-Z]{1,21}$/.test(compact)) return ofEnvelope(compact);
  const slovenian = /^SI(\d{2})(\d{3,20})$/.exec(compact);
  if (slovenian?.[1] === '12' && isMod11(slovenian[2] ?? '')) return `=${compact}`;
  return /^\d{5,27}$/.test(compact) && SCHEMES.some((holds) => holds(compact))
    ? `=${withoutZeros(compact)}`
    : undefined;
}

function ofEnvelope(reference: string): string | undefined {
  const inner = reference.slice(4);
  return remainder97(`${inner}${reference.slice(0, 4)}`) === 1 ? `=${withoutZeros(inner)}` : undefined;
}

function withoutZeros(text: string): string {
  return text.replace(/^0+(?=.)/, '');
}

const SCHEMES = [isBelgian, isSwiss, isFinnish, isLuhn, isMod11];

function isBelgian(digits: string): boolean {
  const [body, check] = [digits.slice(0, 10), Number(digits.slice(10))];
  return digits.length === 12 && (remainder97(body) || 97) === check;
}

const CARRY = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

function isSwiss(digits: string): boolean {
  if (digits.length !== 27 && digits.length !== 16) return false;
  const carry = [...digits.slice(0, -1)].reduce((held, digit) => CARRY[(held + Number(digit)) % 10] ?? 0, 0);
  return (10 - carry) % 10 === Number(digits.at(-1));
}

function isFinnish(digits: string): boolean {
  return digits.length <= 20 && (10 - (weighted(digits, [7, 3, 1]) % 10)) % 10 === Number(digits.at(-1));
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length <= 25 && sum % 10 === 0;
}

function isMod11(digits: string): boolean {
  const check = (11 - (weighted(digits, [2, 3, 4, 5, 6, 7]) % 11)) % 11;
  return digits.length <= 25 && check < 10 && check === Number(digits.at(-1));
}

/** The digits before the last, from the right, each times its weight. */
function weighted(digits: string, weights: readonly number[]): number {
  const body = [...digits.slice(0, -1)].reverse();
  return body.reduce((sum, digit, place) => sum + Number(digit) * (weights[place % weights.length] ?? 1), 0);
}
