import { z } from 'zod';
import { currency, decimal, instant, party, plainDate, term, text } from './values.ts';

/** An account: IBAN where there is one, else the number with the scheme it came with (BBAN, OTHER ...). */
export const account = z.strictObject({
  identifiers: z
    .array(z.strictObject({ scheme: term.max(100), value: term }))
    .min(1)
    .max(10),
  currency: currency.optional(),
  servicerBic: term.max(50).optional(),
  owner: party.optional(),
});
export type Account = z.infer<typeof account>;

const counterpart = z.strictObject({ party: party.optional(), account: account.optional() });

/** The report a payment was read from: which message, which statement, which entry in it. */
export const reportReference = z.strictObject({
  /** camt.052 reports an intermediate state and never books. */
  message: z.enum(['camt.052', 'camt.053', 'camt.054']),
  statementId: term,
  createdAt: instant.optional(),
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
  exchangeRate: decimal.optional(),
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
  remittedDocuments: z
    .array(
      z.strictObject({
        type: text.optional(),
        number: term,
        amount: decimal.optional(),
        currency: currency.optional(),
      }),
    )
    .max(10_000),
});
export type Payment = z.infer<typeof payment>;

/** A statement's own facts: which account, which span, which balances. */
export const statement = z.strictObject({
  kind: z.literal('statement'),
  account,
  message: z.enum(['camt.052', 'camt.053', 'camt.054']),
  statementId: term,
  sequence: term.optional(),
  createdAt: instant.optional(),
  balances: z
    .array(
      z.strictObject({
        /** OPBD, CLBD, OPAV, CLAV, ITBD ... (ISO 20022 external code, or as written). */
        type: text,
        /** Signed: a debit balance is negative. */
        amount: decimal,
        currency,
        date: plainDate.optional(),
      }),
    )
    .max(1_000),
});
export type Statement = z.infer<typeof statement>;
