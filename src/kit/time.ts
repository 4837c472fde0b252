import { excerpt } from './decimal.ts';
import { SkippableRecordError } from './errors.ts';

/** A calendar day, `2026-01-31`. */
export type PlainDate = string;
/** An instant in UTC with the fraction the source gave, `2026-01-31T09:30:00.123456Z`. */
export type Instant = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const ZONE = String.raw`(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))`;
const ZONE_ALONE = new RegExp(`^${ZONE}$`);
const DATE = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})${ZONE}?$`);
const DATE_TIME = new RegExp(
  String.raw`^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d{1,12})?${ZONE}?$`,
);

/**
 * Reads XML Schema's date. A zone after the day is dropped: a document date is a day where it was written.
 *
 * @throws SkippableRecordError DATE_INVALID for anything else, and for days that do not exist (2026-02-30).
 */
export function parsePlainDate(text: string, where: string): PlainDate {
  const trimmed = text.trim();
  const day = DATE.exec(trimmed)?.[1];
  if (day === undefined || !isExistingDay(day)) {
    throw new SkippableRecordError(
      'DATE_INVALID',
      `${where} must be an existing day such as 2026-01-31, but got ${excerpt(trimmed)}.`,
    );
  }
  return day;
}

/**
 * Reads XML Schema's dateTime as an instant in UTC, keeping every digit of the fraction.
 *
 * @param zone the offset to assume where the text has none (`Z`, `+01:00`); without it such a text is refused.
 * @throws SkippableRecordError DATE_TIME_INVALID
 */
export function parseInstant(text: string, where: string, zone?: string): Instant {
  const trimmed = text.trim();
  const instant = instantOf(trimmed, zone);
  if (instant === undefined) {
    throw new SkippableRecordError(
      'DATE_TIME_INVALID',
      `${where} must be a time with its zone such as 2026-01-31T09:30:00Z, but got ${excerpt(trimmed)}.`,
    );
  }
  return instant;
}

/** The zone at the end of a time, `+01:00`, or undefined where there is none; `Z` is `+00:00`. */
export function zoneOffsetOf(text: string): string | undefined {
  const zone = DATE_TIME.exec(text.trim())?.[4];
  return zone === 'Z' ? '+00:00' : zone;
}

function instantOf(text: string, assumedZone: string | undefined): Instant | undefined {
  const [, day = '', time = '', fraction = '', zone = assumedZone ?? ''] = DATE_TIME.exec(text) ?? [];
  if (!isExistingDay(day) || !ZONE_ALONE.test(zone)) return undefined;
  const inUtc = new Date(`${day}T${time}${zone}`).toISOString();
  return hasYear(inUtc) ? `${inUtc.slice(0, 19)}${fraction}Z` : undefined;
}

function isExistingDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  // JavaScript reads 2026-02-30 as the second of March.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) && hasYear(day);
}

/** Years 0001 to 9999: others are written with a sign, and there is no year 0000. */
function hasYear(text: string): boolean {
  return /^\d{4}-/.test(text) && !text.startsWith('0000');
}
