import { dayNumber } from '../calendar.ts';
import type { DayNumber } from '../calendar.ts';
import type { DemoOptions } from '../options.ts';
import { Random } from '../../kit/random.ts';
import { accountOf } from './accounts.ts';
import type { BankAccount } from './accounts.ts';
import { COUNTRIES } from './enterprise.ts';
import type { Country, Currency, Enterprise, Role } from './enterprise.ts';
import { foundEnterprise } from './foundEnterprise.ts';
import { agreeTerms } from './relationship.ts';
import type { Pair, Relationship } from './relationship.ts';

/** The standing facts of the demonstration: who there is and who trades with whom. */
export interface World {
  readonly asOf: DayNumber;
  readonly random: Random;
  readonly enterprises: readonly Enterprise[];
  readonly oem: Enterprise;
  readonly carriers: readonly Enterprise[];
  readonly relationships: readonly Relationship[];
  account(owner: Enterprise, currency: Currency): BankAccount;
}

export function buildWorld(options: Required<DemoOptions>): World {
  const random = new Random(`fourflow-demo/${options.seed}`);
  const enterprises = foundEnterprises(options.enterprises, random.fork('enterprises'));
  const inRole = (role: Role): Enterprise[] => enterprises.filter((enterprise) => enterprise.role === role);
  const [oem] = inRole('OEM') as [Enterprise];
  const banks = inRole('BANK');
  const terms = random.fork('terms');
  return {
    asOf: dayNumber(options.asOf),
    random,
    enterprises,
    oem,
    carriers: inRole('CARRIER'),
    relationships: pairUp(inRole, random.fork('pairs')).map((pair) => agreeTerms(pair, terms)),
    // The OEM banks with the first bank, connected suppliers with the second, the rest with either.
    account: (owner, currency) => accountOf(random, owner, currency, pickBank(owner, banks)),
  };
}

function foundEnterprises(count: number, random: Random): Enterprise[] {
  const connectedSuppliers = count >= 20 ? 3 : 2;
  const taken = new Set<string>();
  const numbered = new Map<Role, number>();
  return Array.from({ length: count }, (_, index) => {
    const role = roleAt(index, connectedSuppliers);
    const number = (numbered.get(role) ?? 0) + 1;
    numbered.set(role, number);
    const isConnected = role === 'OEM' || (role === 'TIER1' && number <= connectedSuppliers);
    const isLarge = isConnected || role === 'BANK' || role === 'CARRIER' || random.chance(25);
    const key = role === 'OEM' ? 'oem' : `${role.toLowerCase()}-${number}`;
    const country = countryOf(role, number, random);
    return foundEnterprise({ key, role, country, isLarge, isConnected, index }, random, taken);
  });
}

/** The fixed cast first, then suppliers and dealers in turn: two of tier 1, five of tier 2, three dealers in ten. */
function roleAt(index: number, connectedSuppliers: number): Role {
  const cast: Role[] = ['OEM', 'CARRIER', 'CARRIER', 'BANK', 'BANK', 'TIER2', 'DEALER', 'DEALER'];
  cast.push(...Array.from({ length: connectedSuppliers }, (): Role => 'TIER1'));
  const turn: Role[] = [
    'TIER2',
    'TIER1',
    'DEALER',
    'TIER2',
    'TIER2',
    'DEALER',
    'TIER2',
    'TIER1',
    'TIER2',
    'DEALER',
  ];
  return cast[index] ?? turn[(index - cast.length) % turn.length] ?? 'TIER2';
}

/** The core of the chain sits in Germany, Sweden and Czechia; the rest is spread over all five countries. */
function countryOf(role: Role, number: number, random: Random): Country {
  if (role === 'OEM' || role === 'CARRIER' || role === 'BANK') return 'DE';
  if (role === 'TIER1' && number <= 3) return (['DE', 'SE', 'CZ'] as const)[number - 1] ?? 'DE';
  if (role === 'TIER1' && number === 4) return 'CN';
  return random.pick(COUNTRIES);
}

function pairUp(inRole: (role: Role) => Enterprise[], random: Random): Pair[] {
  const [oem] = inRole('OEM') as [Enterprise];
  const suppliers = inRole('TIER1');
  const connected = suppliers.filter((supplier) => supplier.isConnected);
  const carrier = (): Enterprise => random.pick(inRole('CARRIER'));
  return [
    ...suppliers.map((seller): Pair => {
      return { buyer: oem, seller, carrier: carrier(), goods: 'PARTS', weight: seller.isConnected ? 12 : 4 };
    }),
    ...inRole('TIER2').map((seller): Pair => {
      return { buyer: random.pick(connected), seller, carrier: carrier(), goods: 'MATERIALS', weight: 2 };
    }),
    ...inRole('DEALER').map((buyer): Pair => {
      return { buyer, seller: oem, carrier: carrier(), goods: 'VEHICLES', weight: 3 };
    }),
  ];
}

function pickBank(owner: Enterprise, banks: readonly Enterprise[]): Enterprise {
  const position =
    owner.role === 'OEM' ? 0 : owner.isConnected ? 1 : Number(owner.gln.slice(-2)) % banks.length;
  const bank = banks[position];
  if (bank === undefined) throw new RangeError('The world has two banks.');
  return bank;
}
