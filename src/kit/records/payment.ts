import { z } from 'zod';
import { currency, decimal, identifier, instant, party, plainDate, term, text } from './values.ts';

/** An account: IBAN where there is one, else the number with the scheme it came with (BBAN, OTHER ...). */
export const account = z.strictObject({
  identifiers: z
    .array(z.strictObject({ scheme: term.max(100), value: term }))
    .min(1)
    .max(10),
  currency: currency.optional(),
  /** What the bank or its customer calls it. */
  name: term.optional(),
  servicerBic: term.max(50).optional(),
  owner: party.optional(),
});
export type Account = z.infer<typeof account>;

/** @internal Of a payment and of an instruction alike. */
export const counterpart = z.strictObject({ party: party.optional(), account: account.optional() });

const money = z.strictObject({ amount: decimal, currency });

const remittedDocument = z.strictObject({
  type: text.optional(),
  number: term,
  /** As the payer writes it. */
  issueDateText: term.optional(),
  amount: decimal.optional(),
  currency: currency.optional(),
  /** What was due, what a discount or a credit note took off it, where that is stated for this document alone. */
  dueAmount: money.optional(),
  discountAmount: money.optional(),
  creditNoteAmount: money.optional(),
});
export type RemittedDocument = z.infer<typeof remittedDocument>;

/** What was instructed, what it is worth at which rate, and what it cost, as an entry or a transaction states it. */
const exchangeFacts = {
  instructed: money.optional(),
  counterValue: money.optional(),
  exchangeRate: decimal.optional(),
  /** The rate is of so many units of the target currency for one unit of the unit currency. */
  exchange: z
    .strictObject({
      sourceCurrency: currency.optional(),
      targetCurrency: currency.optional(),
      unitCurrency: currency.optional(),
      contractId: term.optional(),
    })
    .optional(),
  /** Charges as reported, whether within the amount or beside it. */
  charges: z
    .array(
      z.strictObject({
        amount: decimal,
        currency,
        direction: z.enum(['CREDIT', 'DEBIT']).optional(),
        isIncluded: z.boolean().optional(),
        type: term.optional(),
      }),
    )
    .max(100)
    .optional(),
};

const returnReason = z.strictObject({
  code: term.optional(),
  information: z.array(text).max(100).optional(),
});

const side = z.strictObject({
  name: term.optional(),
  identifiers: z.array(identifier).max(50),
  account: z
    .array(z.strictObject({ scheme: term.max(100), value: term }))
    .max(10)
    .optional(),
  bic: term.max(50).optional(),
  ultimateName: term.optional(),
});

/** A transaction as its entry lists it, also where its share of the entry is not known. */
export const reportedTransaction = z.strictObject({
  amount: decimal.optional(),
  currency: currency.optional(),
  direction: z.enum(['CREDIT', 'DEBIT']).optional(),
  endToEndId: term.optional(),
  instructionId: term.optional(),
  transactionId: term.optional(),
  uetr: term.optional(),
  mandateId: term.optional(),
  servicerReference: term.optional(),
  bankTransactionCode: term.optional(),
  /** The bank's own code, where it stands beside ISO 20022's. */
  proprietaryCode: term.optional(),
  purposeCode: term.optional(),
  ...exchangeFacts,
  returnReason: returnReason.optional(),
  debtor: side.optional(),
  creditor: side.optional(),
  remittanceLines: z.array(text).max(1_000),
  structuredReferences: z.array(term).max(1_000),
  remittedDocuments: z.array(remittedDocument).max(10_000),
  information: text.optional(),
});
export type ReportedTransaction = z.infer<typeof reportedTransaction>;

/** The entry as its report states it, whatever payments became of it. */
const reportedEntry = z.strictObject({
  amount: decimal,
  direction: z.enum(['CREDIT', 'DEBIT']),
  /** Payments that it gave: its transactions where their amounts are known and add up, else one. */
  payments: z.int().min(1),
  /** Transactions that it lists, and that it says to have. */
  transactionCount: z.int().min(0),
  declaredCount: z.int().min(0).optional(),
  servicerReference: term.optional(),
  information: text.optional(),
  /** Of all its transactions; only with its first payment. */
  endToEndIds: z.array(term).max(100_000).optional(),
  structuredReferences: z.array(term).max(100_000).optional(),
  /** What it lists, in its order; only with its first payment, and none where there are more. */
  transactions: z.array(reportedTransaction).max(1_000).optional(),
  /** Booking and value as written, where they are times. */
  bookingTimeText: term.optional(),
  valueTimeText: term.optional(),
  proprietaryCode: term.optional(),
  ...exchangeFacts,
  /** Of all that its payments say, where it gave several: what tells versions apart that were made at the same time. */
  digest: term.optional(),
});

/** The report a payment was read from: which message, which statement, which entry in it. */
export const reportReference = z.strictObject({
  /** camt.052 reports an intermediate state and never books. */
  message: z.enum(['camt.052', 'camt.053', 'camt.054']),
  statementId: term,
  /** What tells this issue of the statement from others of that id: sequence and first day, else the day it was made. */
  issue: term.optional(),
  createdAt: instant.optional(),
  /** As written, also where no zone says which instant that is. */
  createdAtText: term.optional(),
  entry: reportedEntry.optional(),
  /** Entry and transaction within the statement, from 0: the last resort to tell two equal entries apart. */
  entryIndex: z.int().min(0),
  transactionIndex: z.int().min(0),
});

/** One transfer as one account's servicer reports it: an entry, or one transaction of a batched entry. */
export const payment = z.strictObject({
  kind: z.literal('payment'),
  account,
  report: reportReference,
  entryReference: term.optional(),
  accountServicerReference: term.optional(),
  direction: z.enum(['CREDIT', 'DEBIT']),
  state: z.enum(['BOOKED', 'PENDING', 'INFORMATION']),
  /** A reversal takes back an earlier entry; its direction is the one that stands in the report. */
  isReversal: z.boolean(),
  bookingDate: plainDate.optional(),
  valueDate: plainDate.optional(),
  /** In the account's currency, never negative. */
  amount: decimal,
  currency,
  /** What was instructed, and the rate, where it differs. */
  instructedAmount: decimal.optional(),
  instructedCurrency: currency.optional(),
  exchangeRate: exchangeFacts.exchangeRate,
  exchange: exchangeFacts.exchange,
  counterValueAmount: decimal.optional(),
  counterValueCurrency: currency.optional(),
  charges: exchangeFacts.charges,
  /** Why a transfer came back: ISO 20022's ExternalReturnReason code (AC04, AM04 ...), or the bank's own words. */
  returnReason: returnReason.optional(),
  purposeCode: term.optional(),
  mandateId: term.optional(),
  /** Who stands behind debtor and creditor. */
  ultimateDebtor: party.optional(),
  ultimateCreditor: party.optional(),
  additionalInformation: text.optional(),
  /** Where the entry contradicts itself: kept and shown, never mended. */
  contradictions: z.array(text).max(100).optional(),
  endToEndId: term.optional(),
  instructionId: term.optional(),
  transactionId: term.optional(),
  uetr: term.optional(),
  bankTransactionCode: term.optional(),
  debtor: counterpart.optional(),
  creditor: counterpart.optional(),
  /** Free text as written, in its order; references the creditor gave (ISO 11649 RF, or others). */
  remittanceLines: z.array(text).max(1_000),
  structuredReferences: z.array(term).max(1_000),
  /** Documents that the remittance names, with the amount remitted for each where it says so. */
  remittedDocuments: z.array(remittedDocument).max(10_000),
});
export type Payment = z.infer<typeof payment>;
