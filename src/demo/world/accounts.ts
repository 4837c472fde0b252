import type { Random } from '../../kit/random.ts';
import { mod97Check } from './checkDigits.ts';
import type { Country, Currency, Enterprise } from './enterprise.ts';

export interface BankAccount {
  /** Absent for Chinese accounts, which have a plain number. */
  readonly iban?: string;
  readonly number: string;
  readonly currency: Currency;
  readonly bic: string;
  readonly bank: Enterprise;
  readonly owner: Enterprise;
}

const BBAN_DIGITS: Readonly<Record<Country, number>> = { DE: 18, SE: 20, CN: 16, CZ: 20, PL: 24 };

/** The account of a firm in a currency: the same arguments always give the same account. */
export function accountOf(
  random: Random,
  owner: Enterprise,
  currency: Currency,
  bank: Enterprise,
): BankAccount {
  const digits = random.fork(`account/${owner.gln}/${currency}`).digits(BBAN_DIGITS[owner.country]);
  const bic = `${bank.bankCode ?? ''}${owner.country}2X`;
  if (owner.country === 'CN') return { number: digits, currency, bic, bank, owner };
  const iban = `${owner.country}${mod97Check(`${digits}${owner.country}`)}${digits}`;
  return { iban, number: iban, currency, bic, bank, owner };
}
