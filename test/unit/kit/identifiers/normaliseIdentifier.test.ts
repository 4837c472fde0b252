import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseIdentifier } from '../../../../src/kit/identifiers/index.ts';
import type { Identifier } from '../../../../src/kit/records/index.ts';

type Row = readonly [scheme: string, value: string, country: string | undefined, expected: string];

function outcome(scheme: string, value: string, country: string | undefined): string {
  const verdict = normaliseIdentifier({ scheme, value, ...(country !== undefined && { country }) });
  if (verdict.verdict === 'invalid') return verdict.reason;
  const { identifier } = verdict;
  return [identifier.scheme, identifier.value, identifier.country]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('normaliseIdentifier', () => {
  it.each<Row>([
    ['GLN', '7300010000001', undefined, 'GLN 7300010000001'],
    ['0088', ' 73 0001 0000001 ', 'SE', 'GLN 7300010000001'],
    ['0060', '15-048-3782', undefined, 'DUNS 150483782'],
    ['duns', '150483782', undefined, 'DUNS 150483782'],
    ['0199', '5493001kjtiigc8y1r12', 'US', 'LEI 5493001KJTIIGC8Y1R12'],
    ['USCC', '91350100M000100Y43', 'CN', 'USCC 91350100M000100Y43'],
    ['iban', 'de89 3704 0044 0532 0130 00', undefined, 'IBAN DE89370400440532013000'],
    ['VAT', 'DE 123.456.789', undefined, 'VAT DE123456789 DE'],
    ['VAT', '123456789', 'DE', 'VAT DE123456789 DE'],
    ['VAT', 'EL123456789', undefined, 'VAT EL123456789 GR'],
    ['VAT', 'GR123456789', undefined, 'VAT EL123456789 GR'],
    ['VAT', '123456789', 'GR', 'VAT EL123456789 GR'],
    ['VAT', 'XI123456789', undefined, 'VAT XI123456789 GB'],
    ['VAT', 'CHE-123.456.789 MWST', undefined, 'VAT CHE123456789 CH'],
    ['VAT', 'NO 987 654 325 MVA', undefined, 'VAT NO987654325 NO'],
    ['VAT', 'ATU12345678', 'DE', 'VAT ATU12345678 AT'],
    ['VAT', 'U12345678', 'AT', 'VAT ATU12345678 AT'],
    ['VAT', 'NL123456789B01', undefined, 'VAT NL123456789B01 NL'],
    ['VAT', 'XAXX010101000', 'mx', 'VAT XAXX010101000 MX'],
    ['REGISTRATION', 'HRB 12345', 'DE', 'REGISTRATION HRB12345 DE'],
    ['REGISTRATION', '0012', 'GB', 'REGISTRATION 0012 GB'],
    ['9930', 'de123456789', undefined, '9930 DE123456789'],
    ['0192', '987 654 325', 'NO', '0192 987654325'],
    ['local:core-erp', ' k-00/12 a ', undefined, 'local:core-erp k-00/12 a'],
    ['local', '0012', undefined, 'local 0012'],
  ])('%s %j (%s) is %4$s', (scheme, value, country, expected) => {
    expect(outcome(scheme, value, country)).toBe(expected);
  });

  it.each<Row>([
    [
      'GLN',
      '7300010000002',
      undefined,
      'GLN "7300010000002" must have 13 digits with a right check digit (GS1).',
    ],
    [
      'LEI',
      '5493001KJTIIGC8Y1R13',
      undefined,
      'LEI "5493001KJTIIGC8Y1R13" must have 20 characters with right check digits (ISO 17442).',
    ],
    [
      'USCC',
      '91350100M000100Y4Z',
      undefined,
      'USCC "91350100M000100Y4Z" must have 18 characters with a right check character (GB 32100).',
    ],
    ['DUNS', '15048378', undefined, 'DUNS "15048378" must have 9 digits.'],
    [
      'IBAN',
      'DE89370400440532013001',
      undefined,
      'IBAN "DE89370400440532013001" must have the length of its country and right check digits (ISO 13616).',
    ],
    [
      'VAT',
      '123456789',
      undefined,
      'VAT "123456789" must have a number with its country, as a prefix such as DE123456789 or beside it.',
    ],
    [
      'VAT',
      'DE12345678',
      undefined,
      'VAT "DE12345678" must have a number with its country, as a prefix such as DE123456789 or beside it.',
    ],
    [
      'REGISTRATION',
      'HRB 12345',
      undefined,
      'REGISTRATION "HRB 12345" must have the country of the register beside the number.',
    ],
    ['REGISTRATION', '-', 'DE', 'REGISTRATION "-" must have letters or digits.'],
    ['0192', ' ', undefined, '0192 " " must have letters or digits.'],
  ])('refuses %s %j (%s)', (scheme, value, country, expected) => {
    expect(outcome(scheme, value, country)).toBe(expected);
  });

  it('leaves what it made as it is', () => {
    const identifier: fc.Arbitrary<Identifier> = fc.oneof(
      fc.constantFrom<Identifier>(
        { scheme: '0088', value: '7300010000001' },
        { scheme: 'VAT', value: 'gr 123456789' },
        { scheme: 'VAT', value: 'CHE-123.456.789 TVA', country: 'CH' },
      ),
      fc.record({
        scheme: fc.constantFrom('VAT', 'REGISTRATION', '9930', '0192', 'local', 'Own'),
        value: fc.string({ unit: fc.constantFrom('A', 'b', '1', '2', '-', ' ', '.', 'é'), minLength: 1 }),
        country: fc.constantFrom('DE', 'GR', 'US', 'MX'),
      }),
    );
    fc.assert(
      fc.property(identifier, (written) => {
        const first = normaliseIdentifier(written);
        if (first.verdict === 'valid') expect(normaliseIdentifier(first.identifier)).toEqual(first);
      }),
    );
  });
});
