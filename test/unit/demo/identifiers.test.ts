import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  mod97Check,
  withGs1CheckDigit,
  withLuhnDigit,
  withMod1110Digit,
  withUsccCheck,
  withVinCheckDigit,
} from '../../../src/demo/world/checkDigits.ts';
import {
  isValidGln,
  isValidIban,
  isValidLei,
  isValidSscc,
  isValidUscc,
  normaliseIdentifier,
  vinVerdict,
} from '../../../src/kit/identifiers/index.ts';
import { writeWorld } from './world.ts';
import type { WrittenWorld } from './world.ts';

describe('check digits', () => {
  it.each([
    ['GLN', withGs1CheckDigit('061414100000'), '0614141000005'],
    ['LEI', `5493001KJTIIGC8Y1R${mod97Check('5493001KJTIIGC8Y1R')}`, '5493001KJTIIGC8Y1R12'],
    ['IBAN', `DE${mod97Check('370400440532013000DE')}370400440532013000`, 'DE89370400440532013000'],
    ['ISO 11649', `RF${mod97Check('539007547034RF')}539007547034`, 'RF18539007547034'],
    ['USCC', withUsccCheck('91350100M000100Y4'), '91350100M000100Y43'],
    ['VIN', withVinCheckDigit('1M8GDM9A0KP042788'), '1M8GDM9AXKP042788'],
    ['Luhn', withLuhnDigit('7992739871'), '79927398713'],
    ['German VAT', `DE${withMod1110Digit('13669597')}`, 'DE136695976'],
  ])('of %s are those of its published example', (_, made, published) => {
    expect(made).toBe(published);
  });
});

describe('the identifiers of a world', () => {
  let world: WrittenWorld;
  let documents: string;
  beforeAll(async () => {
    world = await writeWorld({ enterprises: 40, invoices: 80, seed: 3 });
    documents = world.files
      .filter((file) => file.startsWith('inbox/'))
      .map(world.read)
      .join('\n');
  });
  afterAll(() => world.remove());

  function found(pattern: RegExp): string[] {
    return [...new Set([...documents.matchAll(pattern)].map(([, value]) => value!))];
  }

  it('tell the firms apart', () => {
    const { enterprises } = world.truth;
    for (const key of ['name', 'gln', 'lei', 'vat', 'uscc'] as const) {
      const values = enterprises.flatMap((enterprise) => enterprise[key] ?? []);
      expect([key, new Set(values).size]).toEqual([key, values.length]);
    }
  });

  it('are valid for every firm', () => {
    for (const { gln, lei, vat, uscc, country } of world.truth.enterprises) {
      expect([gln, isValidGln(gln)]).toEqual([gln, true]);
      expect([lei, lei === undefined || isValidLei(lei)]).toEqual([lei, true]);
      expect([uscc, country === 'CN']).toEqual([uscc, uscc !== undefined && isValidUscc(uscc)]);
      const verdict =
        vat === undefined ? 'valid' : normaliseIdentifier({ scheme: 'VAT', value: vat, country }).verdict;
      expect([vat, verdict]).toEqual([vat, 'valid']);
    }
  });

  it('cover all five countries and both kinds of firm', () => {
    const { enterprises } = world.truth;
    expect(new Set(enterprises.map(({ country }) => country))).toEqual(
      new Set(['DE', 'SE', 'CN', 'CZ', 'PL']),
    );
    expect(new Set(enterprises.map(({ lei }) => lei === undefined)).size).toBe(2);
  });

  it('are valid for accounts, units, vehicles and references', () => {
    const ibans = found(/<IBAN>([^<]+)</g);
    const ssccs = found(/<cac:TransportHandlingUnit>\s*<cbc:ID>([^<]+)</g);
    const vins = found(/<cbc:SerialID>([^<]+)</g);
    const references = found(/<Ref>(RF[^<]+)</g);
    expect([ibans, ssccs, vins, references].every((values) => values.length > 10)).toBe(true);
    expect(ibans.filter((iban) => !isValidIban(iban))).toEqual([]);
    expect(ssccs.filter((sscc) => !isValidSscc(sscc))).toEqual([]);
    expect(vins.filter((vin) => vinVerdict(vin) !== 'checked')).toEqual([]);
    // ISO 11649 moves its first four characters behind the rest, as an IBAN does.
    expect(references.filter((text) => mod97Check(`${text.slice(4)}RF`) !== text.slice(2, 4))).toEqual([]);
  });
});
