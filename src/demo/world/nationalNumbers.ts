import type { Random } from '../../kit/random.ts';
import { weightedMod11, withLuhnDigit, withMod1110Digit, withUsccCheck } from './checkDigits.ts';
import type { Country } from './enterprise.ts';

export interface NationalNumbers {
  readonly vat?: string;
  readonly registration: string;
}

/** Numbers with valid check digits in the form of each country's registers. They belong to nobody on purpose. */
export function makeNationalNumbers(country: Country, random: Random): NationalNumbers {
  return MAKERS[country](random);
}

const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const ICO_WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

const MAKERS: Readonly<Record<Country, (random: Random) => NationalNumbers>> = {
  DE: (random) => ({
    vat: `DE${withMod1110Digit(`9${random.digits(7)}`)}`,
    registration: `HRB ${random.int(10_000, 299_999)}`,
  }),
  SE: (random) => {
    const registration = withLuhnDigit(`559${random.digits(6)}`);
    return {
      vat: `SE${registration}01`,
      registration: `${registration.slice(0, 6)}-${registration.slice(6)}`,
    };
  },
  CZ: (random) => {
    const body = `9${random.digits(6)}`;
    const number = `${body}${(11 - weightedMod11(body, ICO_WEIGHTS)) % 10}`;
    return { vat: `CZ${number}`, registration: number };
  },
  PL: (random) => {
    const body = findBody(random, (candidate) => weightedMod11(candidate, NIP_WEIGHTS) < 10);
    return {
      vat: `PL${body}${weightedMod11(body, NIP_WEIGHTS)}`,
      registration: `KRS ${random.digits(10)}`,
    };
  },
  CN: (random) => ({ registration: withUsccCheck(`91330200MA${random.digits(7)}`) }),
};

/** A Polish number whose sum leaves 10 has no check digit and is never given out. */
function findBody(random: Random, isUsable: (body: string) => boolean): string {
  for (;;) {
    const body = `9${random.digits(8)}`;
    if (isUsable(body)) return body;
  }
}
