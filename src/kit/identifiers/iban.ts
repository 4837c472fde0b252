import { remainder97 } from './mod97.ts';

/** Length by country, from the IBAN Registry of SWIFT; countries of one length stand together. */
const LENGTHS: readonly (readonly [number, string])[] = [
  [15, 'NO'],
  [16, 'BE'],
  [18, 'DK FI FK FO GL NL SD'],
  [19, 'MK SI'],
  [20, 'AT BA EE KZ LT LU MN XK'],
  [21, 'CH HR LI LV'],
  [22, 'BG BH CR DE GB GE IE ME RS VA'],
  [23, 'AE GI IL IQ OM SO TL'],
  [24, 'AD CZ ES MD PK RO SA SE SK TN VG'],
  [25, 'LY PT ST'],
  [26, 'IS TR'],
  [27, 'BI DJ FR GR IT MC MR SM'],
  [28, 'AL AZ BY CY DO GT HN HU LB NI PL SV'],
  [29, 'BR EG PS QA UA'],
  [30, 'JO KW MU YE'],
  [31, 'MT SC'],
  [32, 'LC'],
  [33, 'RU'],
];
const LENGTH_BY_COUNTRY = new Map(
  LENGTHS.flatMap(([length, list]) => list.split(' ').map((country) => [country, length])),
);

/** IBAN (ISO 13616) in electronic form: upper case, without spaces, of its country's length, check digits right. */
export function isValidIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(text)) return false;
  const length = LENGTH_BY_COUNTRY.get(text.slice(0, 2));
  if (length !== undefined && length !== text.length) return false;
  return remainder97(text.slice(4) + text.slice(0, 4)) === 1;
}
