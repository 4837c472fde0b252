/**
 * Remainder of the number that letters and digits stand for (A is 10 ... Z is 35), divided by 97: 1 for a
 * valid code of ISO 7064 MOD 97-10, which LEI and IBAN use.
 */
export function remainder97(code: string): number {
  let remainder = 0;
  for (const char of code) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
