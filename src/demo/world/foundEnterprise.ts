import type { Random } from '../../kit/random.ts';
import { mod97Check, withGs1CheckDigit } from './checkDigits.ts';
import type { Country, Enterprise, Role } from './enterprise.ts';
import { inventName, pickCity } from './names.ts';
import { makeNationalNumbers } from './nationalNumbers.ts';

const GS1_COUNTRY: Readonly<Record<Country, string>> = {
  DE: '409',
  SE: '739',
  CN: '699',
  CZ: '859',
  PL: '590',
};
const LEI_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export interface Founding {
  readonly key: string;
  readonly role: Role;
  readonly country: Country;
  /** Larger firms have an LEI. */
  readonly isLarge: boolean;
  readonly isConnected: boolean;
  /** From 0, over the whole world: makes the GS1 prefix unique. */
  readonly index: number;
}

/** Gives a firm its name, address and identifiers, all valid by their check digits. */
export function foundEnterprise(founding: Founding, random: Random, takenNames: Set<string>): Enterprise {
  const { key, role, country, isLarge, isConnected, index } = founding;
  const [city, postalCode] = pickCity(country, random);
  const gs1Prefix = `${GS1_COUNTRY[country]}${String(index + 1).padStart(6, '0')}`;
  return {
    key,
    role,
    name: inventName(role, country, random, takenNames),
    country,
    city,
    postalCode,
    street: `Industrial Park ${random.int(1, 98)}`,
    gs1Prefix,
    gln: withGs1CheckDigit(`${gs1Prefix}000`),
    ...(isLarge ? { lei: makeLei(random) } : {}),
    ...makeNationalNumbers(country, random),
    ...(role === 'BANK' ? { bankCode: random.text('BCDFGHJKLMNPQRSTVWXZ', 4) } : {}),
    isConnected,
  };
}

/** ISO 17442; no issuer has the prefix DEMO, so that nobody takes these for registered ones. */
function makeLei(random: Random): string {
  const body = `DEMO00${random.text(LEI_ALPHABET, 12)}`;
  return `${body}${mod97Check(body)}`;
}
