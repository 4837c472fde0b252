import type { Random } from '../../kit/random.ts';
import type { Country, Role } from './enterprise.ts';

const STEMS = [
  ...['Quorl', 'Nimbel', 'Zephra', 'Braxo', 'Vornim', 'Tymme', 'Ylvo', 'Orbi', 'Krello', 'Fenwi'],
  ...['Drabo', 'Myrta', 'Plonka', 'Skavo', 'Wexl', 'Jundra', 'Olmi', 'Trazzo', 'Huldri', 'Glimmo'],
];
const ENDINGS = [
  'stedt',
  'vik',
  'rode',
  'holm',
  'hafen',
  'berg',
  'mora',
  'feld',
  'sund',
  'gard',
  'now',
  'tal',
];

const TRADES: Readonly<Record<Role, readonly string[]>> = {
  OEM: ['Automobilwerke'],
  TIER1: ['Brake Systems', 'Wiring Harness', 'Seating', 'Lighting', 'Powertrain', 'Steering', 'Electronics'],
  TIER2: [
    'Castings',
    'Polymers',
    'Copper Wire',
    'Fasteners',
    'Foundry & Forge',
    'Coatings',
    'Precision Parts',
  ],
  DEALER: ['Autohaus', 'Motors', 'Mobility Centre', 'Cars'],
  CARRIER: ['Logistics', 'Spedition', 'Cargo Lines'],
  BANK: ['Handelsbank', 'Merchant Bank'],
};

const LEGAL_FORMS: Readonly<Record<Country, readonly string[]>> = {
  DE: ['GmbH', 'AG', '& Söhne KG'],
  SE: ['AB'],
  CN: ['Co., Ltd.'],
  CZ: ['s.r.o.', 'a.s.'],
  PL: ['Sp. z o.o.', 'S.A.'],
};

const CITIES: Readonly<Record<Country, readonly (readonly [city: string, postalCode: string])[]>> = {
  DE: [
    ['München', '80331'],
    ['Köln', '50667'],
    ['Stuttgart', '70173'],
    ['Zwickau', '08056'],
  ],
  SE: [
    ['Göteborg', '411 03'],
    ['Skövde', '541 30'],
    ['Malmö', '211 20'],
  ],
  CN: [
    ['Ningbo', '315000'],
    ['Changchun', '130000'],
    ['Shanghai', '200000'],
  ],
  CZ: [
    ['Plzeň', '301 00'],
    ['Mladá Boleslav', '293 01'],
  ],
  PL: [
    ['Łódź', '90-001'],
    ['Wrocław', '50-001'],
  ],
};

/** An invented name that no earlier firm has: a made-up place, a trade and the country's legal form. */
export function inventName(role: Role, country: Country, random: Random, taken: Set<string>): string {
  const place = `${random.pick(STEMS)}${random.pick(ENDINGS)}`;
  const legalForm = role === 'OEM' ? 'AG' : random.pick(LEGAL_FORMS[country]);
  const rest = `${random.pick(TRADES[role])} ${legalForm}`;
  let name = `${place} ${rest}`;
  for (let number = 2; taken.has(name); number += 1) name = `${place} ${number} ${rest}`;
  taken.add(name);
  return name;
}

export function pickCity(country: Country, random: Random): readonly [city: string, postalCode: string] {
  return random.pick(CITIES[country]);
}
