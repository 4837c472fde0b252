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

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,12})?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads XML Schema's date. A zone after the day is dropped: a document date is a day where it was written.
 *
 * @throws SkippableRecordError DATE_INVALID for anything else, and for days that do not exist (2026-02-30).
 */
export function parsePlainDate(text: string, where: string): PlainDate {
  const trimmed = text.trim();
  const match = DATE.exec(trimmed);
  const day = trimmed.slice(0, 10);
  if (!match || !isExistingDay(day)) {
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
  const match = DATE_TIME.exec(trimmed);
  const offset = match?.[6] ?? zone;
  if (!match || offset === undefined || !isExistingTime(match)) {
    throw new SkippableRecordError(
      'DATE_TIME_INVALID',
      `${where} must be a time with its zone such as 2026-01-31T09:30:00Z, but got ${excerpt(trimmed)}.`,
    );
  }
  const [, day = '', hours = '', minutes = '', seconds = '', fraction = ''] = match;
  const wholeSeconds = new Date(`${day}T${hours}:${minutes}:${seconds}${offset}`).toISOString().slice(0, 19);
  return `${wholeSeconds}${fraction}Z`;
}

/** The zone at the end of a time, `+01:00`, or undefined where there is none; `Z` is `+00:00`. */
export function zoneOffsetOf(text: string): string | undefined {
  const zone = DATE_TIME.exec(text.trim())?.[6];
  return zone === 'Z' ? '+00:00' : zone;
}

function isExistingDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) && !day.startsWith('0000');
}

function isExistingTime(match: RegExpExecArray): boolean {
  const [, day = '', hours = '', minutes = '', seconds = '', , offset = '+00:00'] = match;
  const zone = offset === 'Z' ? '+00:00' : offset;
  const inRange =
    hours < '24' && minutes < '60' && seconds < '60' && zone.slice(1, 3) <= '14' && zone.slice(4) < '60';
  return inRange && isExistingDay(day);
}
