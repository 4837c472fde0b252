import { describe, expect, it } from '@jest/globals';
import {
  canonicalInvoice,
  invoiceFingerprint,
  type FingerprintFacts,
} from '../../../src/risk/fingerprint.ts';
import { describeOracles, readOracles } from './given.ts';

const LEI = { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' };
const USCC = { scheme: 'USCC', value: '91350100M000100Y43' };
const given = (stated: Partial<FingerprintFacts> = {}): FingerprintFacts => ({
  seller: [LEI],
  buyer: [USCC],
  number: ' inv-000 123',
  issued: '2026-01-05',
  currency: 'CNY',
  payable: '100000.00',
  ...stated,
});
const WORKED = 'v1|INV|5493001KJTIIGC8Y1R12|91350100M000100Y43|INV000123|2026-01-05|CNY|10000000';
const units = (payable: string, currency: string) =>
  canonicalInvoice(given({ payable, currency }))?.split('|').at(-1);
const numbered = (number: string) => canonicalInvoice(given({ number }))?.split('|')[4];

describe('canonicalInvoice', () => {
  it('gives the worked text, however the number is written', () => {
    expect(canonicalInvoice(given())).toBe(WORKED);
    expect(canonicalInvoice(given({ number: 'INV000123', payable: '100000' }))).toBe(WORKED);
    expect(['ＩＮＶ－１', '00-12/a', '0x0'].map(numbered)).toEqual(['INV1', '12A', 'X0']);
  });

  it('takes the first identifier by scheme, then by text, whichever came first', () => {
    const glns = ['7300010000001', '4000001000005'].map((value) => ({ scheme: 'GLN', value }));
    const seller = [{ scheme: 'local:erp', value: '1' }, { scheme: 'VAT', value: 'DE1' }, ...glns];
    expect(canonicalInvoice(given({ seller }))).toContain('|INV|4000001000005|');
    expect(canonicalInvoice(given({ seller: [...seller, LEI].reverse() }))).toBe(WORKED);
    const registered = [{ scheme: 'REGISTRATION', value: '77', country: 'SE' }];
    expect(canonicalInvoice(given({ seller: registered }))).toContain('|INV|SE:77|');
  });

  it('counts in the minor units of the currency', () => {
    expect([
      units('1500', 'JPY'),
      units('1.5', 'KWD'),
      units('12.345', 'EUR'),
      units('12.344', 'EUR'),
    ]).toEqual(['1500', '1500', '1235', '1234']);
  });

  it('is null where nothing can be compared', () => {
    expect(canonicalInvoice(given({ seller: [{ scheme: 'local:erp', value: '1' }] }))).toBeNull();
    expect(invoiceFingerprint(given({ number: '--' }))).toBeNull();
  });
});

describe('invoiceFingerprint', () => {
  it('gives the worked digest', () => {
    expect(invoiceFingerprint(given())).toBe(
      '39e8fda71b9a8b78bf3a79035e9c55d4468dea47ce57d369f1132958a854caf4',
    );
  });
});

describeOracles('the oracle of fingerprints', () => {
  it('agrees', () => {
    const { fingerprint } = readOracles();
    expect(canonicalInvoice(given())).toBe(fingerprint.canon);
    expect(invoiceFingerprint(given())).toBe(fingerprint.sha256);
  });
});
