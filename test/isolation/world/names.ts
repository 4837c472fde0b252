import { checkDigitOf } from '../../../src/kit/identifiers/gs1.ts';
import { remainder97 } from '../../../src/kit/identifiers/mod97.ts';
import type { Identifier, Party } from '../../../src/kit/records/index.ts';

/** A word that stands nowhere but in what it marks. The letter says what that is, the number which. */
export function canary(letter: string, number: number): string {
  return `CNRY${letter}${String(number)}Z`;
}

/** An amount that stands nowhere but in what it marks. */
export function canaryAmount(number: number): string {
  return `97${String(number).padStart(5, '0')}.37`;
}

const CANARY = /CNRY[A-Z]\d+Z|97\d{5}\.37/gi;

/** All canaries in a text, upper case, each once. */
export function canariesIn(text: string): Set<string> {
  return new Set((text.match(CANARY) ?? []).map((found) => found.toUpperCase()));
}

export function glnOf(enterprise: number): Identifier {
  const digits = `4399${String(enterprise + 1).padStart(8, '0')}`;
  return { scheme: 'GLN', value: digits + checkDigitOf(digits) };
}

export function leiOf(enterprise: number): Identifier {
  const code = `CNRY${String(enterprise + 1).padStart(14, '0')}`;
  return { scheme: 'LEI', value: code + String(98 - remainder97(`${code}00`)).padStart(2, '0') };
}

export function partyOf(enterprise: number, identifiers: readonly Identifier[] = [glnOf(enterprise)]): Party {
  return { name: `${canary('E', enterprise)} Works`, country: 'DE', identifiers: [...identifiers] };
}

const DAY_MS = 86_400_000;

/** The UTC day so many days before today, and the instant of that day that all of the world uses. */
export function dayOf(daysAgo: number): string {
  return instantOf(daysAgo).slice(0, 10);
}

export function instantOf(daysAgo: number): string {
  return new Date(Math.floor(STARTED / DAY_MS) * DAY_MS - daysAgo * DAY_MS + NOON_ISH).toISOString();
}

/** Read once, so that a world does not move under the test at midnight. */
const STARTED = Date.now();
/** Late enough that a day's name differs east of Greenwich, and early enough that it does west of it. */
const NOON_ISH = 0.45 * DAY_MS;
