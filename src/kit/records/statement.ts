import { z } from 'zod';
import { account } from './payment.ts';
import { currency, decimal, instant, plainDate, term, text } from './values.ts';

const count = z.int().min(0);

/** A statement's own facts: which account, which span, which balances. */
export const statement = z.strictObject({
  kind: z.literal('statement'),
  account,
  message: z.enum(['camt.052', 'camt.053', 'camt.054']),
  /** The message's full name, such as camt.053.001.08, and the id of the message that brought it. */
  messageName: term.optional(),
  messageId: term.optional(),
  statementId: term,
  /** As with the payments that it reports. */
  issue: term.optional(),
  /** The bank's electronic sequence number, and the legal one. */
  sequence: term.optional(),
  legalSequence: term.optional(),
  page: count.optional(),
  isLastPage: z.boolean().optional(),
  /** CODU, COPY or DUPL: it was given before. */
  copyIndicator: term.optional(),
  createdAt: instant.optional(),
  createdAtText: term.optional(),
  messageCreatedAt: instant.optional(),
  messageCreatedAtText: term.optional(),
  periodStart: plainDate.optional(),
  periodEnd: plainDate.optional(),
  /** The same as written, where they are times. */
  periodStartText: term.optional(),
  periodEndText: term.optional(),
  /** What it says of its entries. */
  statedEntryCount: count.optional(),
  statedCreditCount: count.optional(),
  statedDebitCount: count.optional(),
  statedCreditSum: decimal.optional(),
  statedDebitSum: decimal.optional(),
  balances: z
    .array(
      z.strictObject({
        /** OPBD, CLBD, OPAV, CLAV, ITBD ... (ISO 20022 external code, or as written). */
        type: text,
        subType: text.optional(),
        /** Signed: a debit balance is negative. */
        amount: decimal,
        currency,
        date: plainDate.optional(),
        /** The same as written, where it is a time. */
        timeText: term.optional(),
      }),
    )
    .max(1_000),
});
export type Statement = z.infer<typeof statement>;
