import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  excerpt,
  isDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  subtractDecimals,
} from '../../../src/kit/decimal.ts';
import { SkippableRecordError } from '../../../src/kit/errors.ts';

const parse = (text: string): string => parseDecimal(text, 'here');

/** A decimal as a whole number of units of its last place: the oracle computes with these. */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}
const scaled: fc.Arbitrary<Scaled> = fc.record({
  units: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
  scale: fc.nat(8),
});

function written({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

const unitsAt = ({ units, scale }: Scaled, target: number): bigint => units * 10n ** BigInt(target - scale);

describe('parseDecimal', () => {
  it.each([
    ['+007.50', '7.50'],
    [' -12.5\n', '-12.5'],
    ['.5', '0.5'],
    ['-.50', '-0.50'],
    ['1.', '1'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['9007199254740993', '9007199254740993'],
    ['12345678901234567.89', '12345678901234567.89'],
    ['0.1', '0.1'],
  ])('reads %j as %s', (text, decimal) => {
    expect(parse(text)).toBe(decimal);
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    '1e400',
    '1E5',
    '0x1A',
    '1,234.50',
    '1.234,50',
    "1'000",
    '1 000',
    '--1',
    '1.2.3',
    'NaN',
    'INF',
    '١',
    '1_000',
    '9'.repeat(61),
  ])('refuses %j', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => parse(text)).toThrow(SkippableRecordError);
    expect(() => parse(text)).toThrow(/^here must be a decimal of at most 60 characters .* but got "/);
  });

  it('keeps every digit and the scale, and is done after once', () => {
    fc.assert(
      fc.property(scaled, fc.nat(5), fc.boolean(), (value, zeros, isSigned) => {
        const decimal = written(value);
        const sign = decimal.startsWith('-') ? '-' : isSigned ? '+' : '';
        expect(parse(sign + '0'.repeat(zeros) + decimal.replace('-', ''))).toBe(decimal);
        expect(parse(decimal)).toBe(decimal);
      }),
    );
  });
});

describe('the arithmetic of decimals', () => {
  it('adds exactly, at the larger scale', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals()).toBe('0');
    fc.assert(
      fc.property(fc.array(scaled, { minLength: 1 }), (values) => {
        const scale = Math.max(...values.map((value) => value.scale));
        const units = values.reduce((sum, value) => sum + unitsAt(value, scale), 0n);
        expect(addDecimals(...values.map(written))).toBe(written({ units, scale }));
      }),
    );
  });

  it('adds as many as a document has lines', () => {
    expect(addDecimals(...Array<string>(100_000).fill('0.01'))).toBe('1000.00');
  });

  it('subtracts exactly, at the larger scale', () => {
    fc.assert(
      fc.property(scaled, scaled, (left, right) => {
        const scale = Math.max(left.scale, right.scale);
        const units = unitsAt(left, scale) - unitsAt(right, scale);
        expect(subtractDecimals(written(left), written(right))).toBe(written({ units, scale }));
      }),
    );
  });

  it('multiplies exactly', () => {
    expect(multiplyDecimals('-1', '0')).toBe('0');
    fc.assert(
      fc.property(scaled, scaled, (left, right) => {
        const product = multiplyDecimals(written(left), written(right));
        const expected = written({ units: left.units * right.units, scale: left.scale + right.scale });
        expect(isDecimalText(product)).toBe(true);
        expect(compareDecimals(product, expected)).toBe(0);
      }),
    );
  });

  it('compares by value, not by scale', () => {
    expect(compareDecimals('1.0', '1.00')).toBe(0);
    fc.assert(
      fc.property(scaled, scaled, (left, right) => {
        const difference = unitsAt(left, 10) - unitsAt(right, 10);
        expect(Math.sign(compareDecimals(written(left), written(right)))).toBe(
          difference < 0n ? -1 : difference > 0n ? 1 : 0,
        );
      }),
    );
  });

  it('negates and takes the absolute value without a negative zero', () => {
    expect([
      negateDecimal('0.00'),
      negateDecimal('1.50'),
      absoluteDecimal('-1.50'),
      absoluteDecimal('0'),
    ]).toEqual(['0.00', '-1.50', '1.50', '0']);
    fc.assert(
      fc.property(scaled, (value) => {
        const decimal = written(value);
        expect(negateDecimal(negateDecimal(decimal))).toBe(decimal);
        expect(addDecimals(decimal, negateDecimal(decimal))).toBe(written({ ...value, units: 0n }));
        expect(absoluteDecimal(decimal)).toBe(decimal.replace('-', ''));
      }),
    );
  });
});

const isDecimalText = (text: string): boolean => /^(?!-0(?:\.0*)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);

describe('excerpt', () => {
  it('quotes at most 40 characters', () => {
    expect(excerpt('a"b')).toBe('"a\\"b"');
    expect(excerpt('x'.repeat(1_000))).toBe(`"${'x'.repeat(40)}…"`);
  });
});
