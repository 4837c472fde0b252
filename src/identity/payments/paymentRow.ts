import { createHash } from 'node:crypto';
import { mentionsIn, numberKeysOf } from '../../kit/mentions.ts';
import type { Row } from '../../store/entities/columns.ts';
import type { AccessEntry, SubjectParty } from '../../store/operations/identity/accessEntries.ts';
import type { ComposedPayment } from './composePayment.ts';

export function paymentRow(id: string, payment: ComposedPayment): Row {
  const { body, debtor, creditor, isBooked } = payment;
  const { kind: _kind, account: _account, report: _report, debtor: _d, creditor: _c, ...facts } = body;
  const account = creditor.account ?? debtor.account;
  const remittanceInformation =
    body.remittanceLines.length === 0 ? undefined : body.remittanceLines.join('\n');
  const remittedNumbers = body.remittedDocuments.map(({ number }) => number);
  const row = {
    ...facts,
    details: detailsOf(body),
    id,
    paymentKey: payment.key,
    isBooked,
    direction: creditor.account ? 'CREDIT' : 'DEBIT',
    accountId: account?.id,
    otherAccountId: creditor.account ? debtor.account?.id : undefined,
    debtorId: debtor.enterpriseId,
    debtorName: debtor.name,
    creditorId: creditor.enterpriseId,
    creditorName: creditor.name,
    remittanceInformation,
    remittedNumbers,
    mentionedKeys: mentionedKeysOf(
      [...body.structuredReferences, ...remittedNumbers],
      remittanceInformation ?? '',
    ),
  };
  return { ...row, contentHash: createHash('sha256').update(JSON.stringify(row)).digest('hex') };
}

function detailsOf(body: ComposedPayment['body']): Row {
  const { charges, exchange, returnReason, ultimateDebtor, ultimateCreditor, contradictions } = body;
  return {
    charges,
    exchange,
    returnReason,
    // Of those behind the parties the name alone: their numbers are nobody's business here.
    ultimateDebtorName: ultimateDebtor?.name,
    ultimateCreditorName: ultimateCreditor?.name,
    contradictions,
    ...(body.counterValueAmount !== undefined && {
      counterValue: { value: body.counterValueAmount, currency: body.counterValueCurrency },
    }),
  };
}

/** The documents that the payment may be for, as they are compared: stated as such, and found in the remittance text. */
function mentionedKeysOf(numbers: readonly string[], text: string): string[] {
  return [...new Set([...numberKeysOf(numbers), ...mentionsIn(text).map(({ key }) => key)])];
}

/** A payment is seen by the owners of the accounts that report it, by debtor and by creditor. */
export function accessOfPayment(subjectId: string, payment: ComposedPayment): AccessEntry[] {
  const { debtor, creditor, body } = payment;
  const owners = [debtor.account?.ownerId, creditor.account?.ownerId].flatMap((enterpriseId) =>
    enterpriseId === undefined ? [] : [{ subjectId, enterpriseId, capacity: 'ACCOUNT_OWNER' }],
  );
  return [...owners, ...partiesOfPayment(subjectId, payment)].map((seen) => ({
    ...seen,
    scope: 'CAPITAL',
    isGrantable: true,
    day: body.bookingDate ?? body.valueDate ?? null,
  }));
}

export function partiesOfPayment(subjectId: string, { debtor, creditor }: ComposedPayment): SubjectParty[] {
  const named = { DEBTOR: debtor.enterpriseId, CREDITOR: creditor.enterpriseId };
  return Object.entries(named).flatMap(([capacity, enterpriseId]) =>
    enterpriseId === undefined ? [] : [{ subjectId, enterpriseId, capacity }],
  );
}
