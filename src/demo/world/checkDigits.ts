/** Check digits of the identifiers that the demonstration's firms, goods and accounts carry. */

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** ISO 3779's values of the letters; I, O and Q are no part of a VIN. */
const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VIN_LETTER_VALUES = '12345678123457923456789';

/** GS1 General Specifications: GLN, GTIN and SSCC, weights 3 and 1 from the right. */
export function withGs1CheckDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 1 : 3), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** ISO 7064 MOD 97-10 over letters as two digits: the two check characters of LEI, IBAN and ISO 11649. */
export function mod97Check(body: string): string {
  const digits = [...body].map((character) => Number.parseInt(character, 36)).join('');
  return String(98 - remainder97(`${digits}00`)).padStart(2, '0');
}

/** GB 32100-2015: 17 characters and their check character. */
export function withUsccCheck(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += USCC_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return `${body}${USCC_ALPHABET.charAt((31 - (sum % 31)) % 31)}`;
}

/** ISO 3779 with the check digit of FMVSS 115: `vin` has any character in position 9. */
export function withVinCheckDigit(vin: string): string {
  const sum = [...vin].reduce((total, character, index) => {
    const letter = VIN_LETTERS.indexOf(character);
    const value = letter < 0 ? character : VIN_LETTER_VALUES.charAt(letter);
    return total + Number(value) * (VIN_WEIGHTS[index] ?? 0);
  }, 0);
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return `${vin.slice(0, 8)}${check}${vin.slice(9)}`;
}

/** Luhn (ISO/IEC 7812-1): Swedish registration numbers. */
export function withLuhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** ISO 7064 MOD 11,10: German VAT numbers. */
export function withMod1110Digit(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return `${body}${(11 - product) % 10}`;
}

/** The sum of digits by weights, modulo 11: Polish and Czech tax numbers build their check digit on it. */
export function weightedMod11(body: string, weights: readonly number[]): number {
  return [...body].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;
}

function remainder97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}
