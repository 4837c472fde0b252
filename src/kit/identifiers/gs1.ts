/** Global Location Number: 13 digits, the last a check digit. */
export function isValidGln(text: string): boolean {
  return /^\d{13}$/.test(text) && hasCheckDigit(text);
}

/** Serial Shipping Container Code: 18 digits, the last a check digit. */
export function isValidSscc(text: string): boolean {
  return /^\d{18}$/.test(text) && hasCheckDigit(text);
}

/** Global Trade Item Number of 8, 12, 13 or 14 digits, the last a check digit. */
export function isValidGtin(text: string): boolean {
  return /^(?:\d{8}|\d{12,14})$/.test(text) && hasCheckDigit(text);
}

/** GS1 General Specifications 7.9: weights 3 and 1 from the right, the sum filled up to a multiple of 10. */
export function checkDigitOf(digits: string): string {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const weight = (digits.length - place) % 2 === 1 ? 3 : 1;
    sum += weight * (digits.charCodeAt(place) - 48);
  }
  return String((10 - (sum % 10)) % 10);
}

/** Is the last digit the check digit of those before it? */
export function hasCheckDigit(text: string): boolean {
  return checkDigitOf(text.slice(0, -1)) === text.slice(-1);
}
