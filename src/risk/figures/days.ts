import { DAY, type Instant, type PlainDate } from '../../kit/time.ts';
import type { Window } from './figure.ts';

/** The last `days` days up to and including `asOf`. */
export function windowEnding(asOf: PlainDate, days: number): Window {
  if (!Number.isInteger(days) || days < 1) {
    throw new RangeError(`A window must be a whole number of days from 1, such as 365, but got ${days}.`);
  }
  return { from: addDays(asOf, 1 - days), to: asOf, days };
}

export function isWithin({ from, to }: Window, day: PlainDate): boolean {
  return from <= day && day <= to;
}

/** How many days after `from` the day `to` is; negative when it is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (epochOf(to) - epochOf(from)) / DAY;
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(epochOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** Milliseconds from one instant to another. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return instantMs(to) - instantMs(from);
}

/** `2026-01`. */
export function monthOf(day: PlainDate): string {
  return day.slice(0, 7);
}

/** Days are compared as text, so a text that is no day would silently order wrongly. */
function epochOf(day: PlainDate): number {
  const epoch = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(epoch)) {
    throw new RangeError(`A day must be written like 2026-01-31, but got ${JSON.stringify(day)}.`);
  }
  return epoch;
}

function instantMs(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) {
    throw new RangeError(
      `A time must be written like 2026-01-31T09:30:00Z, but got ${JSON.stringify(instant)}.`,
    );
  }
  return ms;
}
