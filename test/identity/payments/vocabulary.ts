import { transferReportOf, type TransferReport } from '../../../src/identity/payments/transferReport.ts';
import type { Payment } from '../../../src/kit/records/index.ts';

const DEBTOR = 'DE02120300000000202051';
const CREDITOR = 'DE55370400440532013000';
export const iban = (value: string): Payment['account'] => ({ identifiers: [{ scheme: 'IBAN', value }] });

interface Facts extends Partial<Omit<Payment, 'report'>> {
  readonly report?: Partial<Payment['report']>;
}

/** A debit of 100 EUR on the debtor's account, unless something else is said. */
export function said({ report, ...facts }: Facts = {}): Payment {
  return {
    kind: 'payment',
    account: iban(DEBTOR),
    direction: 'DEBIT',
    state: 'BOOKED',
    isReversal: false,
    bookingDate: '2026-03-02',
    valueDate: '2026-03-02',
    amount: '100.00',
    currency: 'EUR',
    remittanceLines: [],
    structuredReferences: [],
    remittedDocuments: [],
    ...facts,
    report: { message: 'camt.053', statementId: 'S', entryIndex: 0, transactionIndex: 0, ...report },
  };
}

export const notified = (facts: Facts = {}): Payment =>
  said({ ...facts, report: { message: 'camt.054', ...facts.report } });
export const intraday = (facts: Facts = {}): Payment =>
  said({ ...facts, report: { message: 'camt.052', ...facts.report } });
export const received = (facts: Facts = {}): Payment =>
  said({
    account: iban(CREDITOR),
    direction: 'CREDIT',
    debtor: { account: iban(DEBTOR) },
    endToEndId: 'E-1',
    ...facts,
  });
export const sent = (facts: Facts = {}): Payment =>
  said({ creditor: { account: iban(CREDITOR) }, endToEndId: 'E-1', ...facts });

/** What one connection of one owner reports. */
export const reportOf = (id: string, body: Payment): TransferReport =>
  transferReportOf({ id, ownerId: 'owner', connectionId: 'connection', body, parties: {} });
