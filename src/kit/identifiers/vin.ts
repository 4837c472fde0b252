/** Letters by the digit that they count as (49 CFR 565.15); I, O and Q are never used. */
const LETTERS_BY_VALUE = ['', 'AJ', 'BKS', 'CLT', 'DMU', 'ENV', 'FW', 'GPX', 'HY', 'RZ'];
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Vehicle Identification Number (ISO 3779): `malformed` when it is not 17 of the characters allowed. A wrong
 * check digit (the ninth character) is no fault outside North America, where nobody assigns it: `unchecked`.
 */
export function vinVerdict(text: string): 'checked' | 'unchecked' | 'malformed' {
  if (!/^[0-9A-HJ-NPR-Z]{17}$/.test(text)) return 'malformed';
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * valueOf(text.charAt(place)), 0);
  const remainder = sum % 11;
  return text.charAt(8) === (remainder === 10 ? 'X' : String(remainder)) ? 'checked' : 'unchecked';
}

function valueOf(char: string): number {
  return /\d/.test(char) ? Number(char) : LETTERS_BY_VALUE.findIndex((letters) => letters.includes(char));
}
