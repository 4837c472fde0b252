import { indexKey } from '../../kit/indexKey.ts';
import type { Account } from '../../kit/records/index.ts';

/**
 * What an account is the same by: its IBAN, else its number at its servicer. Two banks may use the same
 * number, so a number without a servicer is an account of its own.
 */
export function accountKeyOf(account: Account): string {
  const iban = account.identifiers.find(({ scheme }) => scheme === 'IBAN');
  if (iban) return indexKey(`IBAN:${compact(iban.value)}`);
  const [number] = account.identifiers;
  return indexKey([account.servicerBic ?? '', number?.scheme ?? '', compact(number?.value ?? '')].join(':'));
}

function compact(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}
