import { createHash } from 'node:crypto';
import type { Payment } from '../../kit/records/index.ts';
import { accountKeyOf } from './accountKey.ts';

/**
 * What a transfer is the same by, in 052, 053 and 054 and in both parties' statements. The first that is there of
 *
 * 1. its UETR;
 * 2. end-to-end id, amount, currency, value date and both accounts, which both parties' banks report alike;
 * 3. for one account: direction, amount, dates and the servicer's (else the transaction's, else the entry's) reference;
 * 4. its place in its statement: two entries without any reference are two transfers.
 *
 * A reversal is a transfer of its own.
 */
export function paymentKeyOf(payment: Payment): string {
  const facts = byUetr(payment) ?? byEndToEndId(payment) ?? byReference(payment) ?? byPlace(payment);
  return createHash('sha256')
    .update(JSON.stringify([payment.isReversal, ...facts]))
    .digest('hex');
}

type Facts = readonly (string | number | undefined)[];

function byUetr({ uetr }: Payment): Facts | undefined {
  return uetr === undefined ? undefined : ['UETR', uetr.toLowerCase()];
}

function byEndToEndId(payment: Payment): Facts | undefined {
  const { debtor, creditor } = accountsOf(payment);
  if (payment.endToEndId === undefined || debtor === undefined || creditor === undefined) return undefined;
  return [
    'E2E',
    payment.endToEndId,
    debtor,
    creditor,
    ...sumOf(payment),
    payment.valueDate ?? payment.bookingDate,
  ];
}

function byReference(payment: Payment): Facts | undefined {
  const reference = payment.accountServicerReference ?? payment.transactionId ?? payment.entryReference;
  if (reference === undefined) return undefined;
  const place = payment.endToEndId ?? payment.instructionId ?? payment.report.transactionIndex;
  return [
    'REF',
    accountKeyOf(payment.account),
    payment.direction,
    ...sumOf(payment),
    payment.bookingDate,
    reference,
    place,
  ];
}

function byPlace({ account, report }: Payment): Facts {
  return [
    'PLACE',
    accountKeyOf(account),
    report.message,
    report.statementId,
    report.entryIndex,
    report.transactionIndex,
  ];
}

/** The keys of the debtor's and the creditor's account; the report's own account is one of them. */
function accountsOf(payment: Payment): { debtor: string | undefined; creditor: string | undefined } {
  const own = accountKeyOf(payment.account);
  const named = (side: 'debtor' | 'creditor'): string | undefined => {
    const account = payment[side]?.account;
    return account && accountKeyOf(account);
  };
  return payment.direction === 'CREDIT'
    ? { debtor: named('debtor'), creditor: own }
    : { debtor: own, creditor: named('creditor') };
}

/** Without trailing zeros, which banks write or leave out as they like. */
function sumOf({ amount, currency }: Payment): [string, string] {
  return [amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount, currency];
}
