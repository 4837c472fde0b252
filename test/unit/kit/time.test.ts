import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SkippableRecordError } from '../../../src/kit/errors.ts';
import { DAY, MINUTE, parseInstant, parsePlainDate, zoneOffsetOf } from '../../../src/kit/time.ts';

const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59Z');
const two = (value: number): string => String(value).padStart(2, '0');
const offset = fc.integer({ min: -14 * 60, max: 14 * 60 }).map((minutes) => ({
  minutes,
  text: `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`,
}));

describe('parsePlainDate', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    [' 2024-02-29\n', '2024-02-29'],
    ['2026-01-31Z', '2026-01-31'],
    ['2026-01-31+14:00', '2026-01-31'],
    ['0001-01-01', '0001-01-01'],
  ])('reads %j as the day where it was written', (text, day) => {
    expect(parsePlainDate(text, 'here')).toBe(day);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-01-31',
    '31.01.2026',
    '20260131',
    '2026-1-31',
    '2026-01-31T00:00:00',
    '2026-01-31+15:00',
    '2026-01-31+01:60',
    '-2026-01-31',
    '',
  ])('refuses %j', (text) => {
    expect(() => parsePlainDate(text, 'here')).toThrow(SkippableRecordError);
    expect(() => parsePlainDate(text, 'here')).toThrow(
      'here must be an existing day such as 2026-01-31, but got "',
    );
  });

  it('reads every day there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: Math.ceil(FIRST / DAY), max: Math.floor(LAST / DAY) }), (day) => {
        const text = new Date(day * DAY).toISOString().slice(0, 10);
        expect(parsePlainDate(text, 'here')).toBe(text);
      }),
    );
  });
});

describe('parseInstant', () => {
  it.each([
    ['2026-01-31T09:30:00Z', undefined, '2026-01-31T09:30:00Z'],
    ['2026-01-31T09:30:00.123456789012+01:00', undefined, '2026-01-31T08:30:00.123456789012Z'],
    ['2026-01-01T00:30:00+01:00', undefined, '2025-12-31T23:30:00Z'],
    ['2026-01-31T09:30:00', '+01:00', '2026-01-31T08:30:00Z'],
    ['2026-01-31T09:30:00-05:00', '+01:00', '2026-01-31T14:30:00Z'],
    ['2026-01-31T09:30:00.500', 'Z', '2026-01-31T09:30:00.500Z'],
  ])('reads %j with the zone %j as %s', (text, zone, instant) => {
    expect(parseInstant(text, 'here', zone)).toBe(instant);
  });

  it.each([
    '2026-01-31T09:30:00',
    '2026-01-31',
    '2026-02-30T09:30:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T09:60:00Z',
    '2026-01-31T09:30:60Z',
    '2026-01-31T09:30Z',
    '2026-01-31 09:30:00Z',
    '2026-01-31T09:30:00+15:00',
    '2026-01-31T09:30:00+14:01',
    '2026-01-31T09:30:00+01:60',
    '2026-01-31T09:30:00.Z',
    '2026-01-31T09:30:00.1234567890123Z',
    '9999-12-31T23:30:00-01:00',
    '0001-01-01T00:30:00+01:00',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseInstant(text, 'here')).toThrow(SkippableRecordError);
    expect(() => parseInstant(text, 'here')).toThrow(
      'here must be a time with its zone such as 2026-01-31T09:30:00Z, but got "',
    );
  });

  it('refuses an assumed zone that is none', () => {
    expect(() => parseInstant('2026-01-31T09:30:00', 'here', 'Europe/Berlin')).toThrow(SkippableRecordError);
  });

  it('means the same instant in every zone', () => {
    const inside = fc.integer({ min: FIRST / 1_000 + 86_400, max: LAST / 1_000 - 86_400 });
    fc.assert(
      fc.property(inside, offset, fc.stringMatching(/^(?:\.\d{1,12})?$/), (second, zone, fraction) => {
        const local = new Date(second * 1_000 + zone.minutes * MINUTE).toISOString().slice(0, 19);
        const expected = `${new Date(second * 1_000).toISOString().slice(0, 19)}${fraction}Z`;
        expect(parseInstant(`${local}${fraction}${zone.text}`, 'here')).toBe(expected);
        expect(parseInstant(`${local}${fraction}`, 'here', zone.text)).toBe(expected);
        expect(parseInstant(expected, 'here')).toBe(expected);
      }),
    );
  });
});

describe('zoneOffsetOf', () => {
  it.each([
    ['2026-01-31T09:30:00Z', '+00:00'],
    ['2026-01-31T09:30:00.5-05:30', '-05:30'],
    ['2026-01-31T09:30:00', undefined],
    ['nonsense', undefined],
  ])('of %j is %j', (text, zone) => {
    expect(zoneOffsetOf(text)).toBe(zone);
  });
});
