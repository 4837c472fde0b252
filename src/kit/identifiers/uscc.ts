const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * China's Unified Social Credit Code (GB 32100-2015): 17 characters without I, O, S, V, Z and a check character,
 * so that the sum of the values, each times 3 to the power of its place (modulo 31), is a multiple of 31.
 */
export function isValidUscc(text: string): boolean {
  if (text.length !== 18 || !/^[1-9A-Y]/.test(text)) return false;
  let weight = 1;
  let sum = 0;
  for (const char of text.slice(0, 17)) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return text.charAt(17) === ALPHABET.charAt((31 - (sum % 31)) % 31);
}
