const NUMERAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/;
const EXPONENT_FORM = /^([+-]?)(\d*)(?:\.(\d*))?[eE]([+-]?\d{1,2})$/;

/** A number in digits, with an exponent or without. */
export function isNumeral(text: string): boolean {
  return NUMERAL.test(text);
}

/** JSON may write 0.00001 as 1e-05 (Python does): the point moves in the text, so that no digit is lost. */
export function withoutExponent(text: string): string {
  const match = EXPONENT_FORM.exec(text);
  if (!match) return text;
  const [, sign = '', integer = '', fraction = '', exponent = ''] = match;
  const digits = `${integer}${fraction}`;
  const point = integer.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const rest = digits.slice(point);
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${rest === '' ? '' : `.${rest}`}`;
}
