import { DAY } from '../kit/time.ts';
import type { Instant, PlainDate } from '../kit/time.ts';

/** A calendar day as the count of days since 1970-01-01: the arithmetic of terms and transit times is plain. */
export type DayNumber = number;

export function dayNumber(date: PlainDate): DayNumber {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

export function plainDate(day: DayNumber): PlainDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 20260131 */
export function compactDate(day: DayNumber): string {
  return plainDate(day).replaceAll('-', '');
}

export function yearOf(day: DayNumber): string {
  return plainDate(day).slice(0, 4);
}

/** The day itself, or the Monday after it where it falls on a weekend: banks book on working days. */
export function workingDayFrom(day: DayNumber): DayNumber {
  const weekday = (day + 4) % 7;
  if (weekday === 6) return day + 2;
  return weekday === 0 ? day + 1 : day;
}

/** The offset of a country's clocks on that day; Europe's change on the last Sundays of March and October. */
export function zoneOffset(country: string, day: DayNumber): string {
  if (country === 'CN') return '+08:00';
  const year = yearOf(day);
  const isSummer = day >= lastSundayUntil(`${year}-03-31`) && day < lastSundayUntil(`${year}-10-31`);
  return isSummer ? '+02:00' : '+01:00';
}

/** `09:30:00` for 570 minutes after midnight. */
export function clockTime(minuteOfDay: number): string {
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${hours}:${String(minuteOfDay % 60).padStart(2, '0')}:00`;
}

export function instantAt(day: DayNumber, minuteOfDay: number, offset: string): Instant {
  return new Date(`${plainDate(day)}T${clockTime(minuteOfDay)}${offset}`).toISOString().replace('.000Z', 'Z');
}

function lastSundayUntil(date: PlainDate): DayNumber {
  const day = dayNumber(date);
  return day - ((day + 4) % 7);
}
