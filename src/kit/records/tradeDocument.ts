import { z } from 'zod';
import { documentDetails, lineDetails } from './documentDetails.ts';
import { currency, decimal, instant, party, plainDate, term, text } from './values.ts';

/** What a reference points at. `receipt` is a goods receipt; `contract` and `other` are kept as text only. */
export const referenceType = z.enum([
  'order',
  'despatch',
  'receipt',
  'invoice',
  'creditNote',
  'orderChange',
  'orderResponse',
  'remittanceAdvice',
  'contract',
  'other',
]);

/** A reference to another document, or to one of its lines, by the numbers its issuer gave them. */
export const documentReference = z.strictObject({
  type: referenceType,
  number: term,
  lineNumber: term.optional(),
  issueDate: plainDate.optional(),
});
export type DocumentReference = z.infer<typeof documentReference>;

/** A reduction of (ALLOWANCE) or an addition to (CHARGE) a line or a document, in the document's currency. */
export const allowanceCharge = z.strictObject({
  type: z.enum(['ALLOWANCE', 'CHARGE']),
  amount: decimal,
  /** What the amount is a part of, and which part (0.1 is ten percent), where the source says so. */
  baseAmount: decimal.optional(),
  factor: decimal.optional(),
  reasonCode: term.optional(),
  reason: text.optional(),
});
export type AllowanceCharge = z.infer<typeof allowanceCharge>;

/** What its recipient says of a document, or of one line of it. */
export const documentAnswer = z.strictObject({
  /**
   * Peppol's and UNCL 4343's answers in words: AP ACCEPTED, RE REJECTED, CA CONDITIONALLY_ACCEPTED, IP IN_PROCESS,
   * AB ACKNOWLEDGED, UQ UNDER_QUERY, PPD PARTIALLY_PAID, PD PAID; an order's AMENDED; OTHER for all else.
   */
  status: z.enum([
    'ACCEPTED',
    'CONDITIONALLY_ACCEPTED',
    'AMENDED',
    'REJECTED',
    'IN_PROCESS',
    'ACKNOWLEDGED',
    'UNDER_QUERY',
    'PARTIALLY_PAID',
    'PAID',
    'OTHER',
  ]),
  /** As written. */
  statusCode: term.optional(),
  effectiveDate: plainDate.optional(),
  reasons: z.array(z.strictObject({ code: term.optional(), text: text.optional() })).max(100),
  /** The document answered, and its line where one is. */
  reference: documentReference.optional(),
});
export type DocumentAnswer = z.infer<typeof documentAnswer>;

export const documentLine = z.strictObject({
  number: term,
  /** Of a sub-line: the number of the line that it details; the parent's amount already contains it. */
  parentNumber: term.optional(),
  /** UNCL 1229 in an order change or response (1 added, 2 deleted, 3 changed, 5 accepted, 7 rejected), as written. */
  statusCode: term.optional(),
  itemName: text.optional(),
  /** The seller's, the buyer's and the standard (GTIN) number of the item. */
  sellerItemId: term.optional(),
  buyerItemId: term.optional(),
  standardItemId: term.optional(),
  /** Ordered, despatched, received (accepted, so without what was rejected) or invoiced, in `unitCode`. */
  quantity: decimal.optional(),
  /** UN/ECE Recommendation 20, as written. */
  unitCode: term.optional(),
  /** Of a receipt, in `unitCode`: refused, missing and surplus goods; of a despatch: what is still to come. */
  rejectedQuantity: decimal.optional(),
  shortQuantity: decimal.optional(),
  oversupplyQuantity: decimal.optional(),
  outstandingQuantity: decimal.optional(),
  /** Price of ONE unit in the document's currency: a price for a base quantity is divided exactly where it can be. */
  unitPrice: decimal.optional(),
  /** Quantity that the price is for, as written, when it is not 1. */
  priceBaseQuantity: decimal.optional(),
  /** Net line amount in the document's currency; negative where the source says so. */
  lineAmount: decimal.optional(),
  /** Of a remittance advice, a reminder or a statement of account: what the line adds to, takes off, leaves open. */
  debitAmount: decimal.optional(),
  creditAmount: decimal.optional(),
  balanceAmount: decimal.optional(),
  allowanceCharges: z.array(allowanceCharge).max(1_000).optional(),
  promisedDate: plainDate.optional(),
  details: lineDetails.optional(),
  references: z.array(documentReference).max(1_000),
});
export type DocumentLine = z.infer<typeof documentLine>;

/**
 * A trade document in UBL's terms. Amounts are in `currency`; `taxAmount` is the total tax in it.
 * A credit note states positive amounts that reduce what it credits.
 */
export const tradeDocument = z.strictObject({
  kind: z.enum([
    'order',
    'orderChange',
    'orderCancellation',
    'orderResponse',
    'despatch',
    'receipt',
    'invoice',
    'creditNote',
    'applicationResponse',
    'remittanceAdvice',
    'reminder',
    'statementOfAccount',
  ]),
  /** The number its issuer gave it, as written. */
  number: term,
  /** UNTDID 1001 or the like, as written: 380 commercial invoice, 384 corrected invoice ... */
  typeCode: term.optional(),
  issueDate: plainDate,
  /** When and in which sequence this version was made, where the document says so: orders versions, never arrival. */
  versionTime: instant.optional(),
  versionSequence: decimal.optional(),
  currency: currency.optional(),
  taxCurrency: currency.optional(),
  seller: party.optional(),
  buyer: party.optional(),
  /** Who is to be paid, when it is not the seller: where assignment to a factor shows. */
  payee: party.optional(),
  carrier: party.optional(),
  /** Of an application response: who answers, and whom. */
  sender: party.optional(),
  receiver: party.optional(),
  dueDate: plainDate.optional(),
  /** The day the goods left, came, or are promised: despatch, receipt, order. */
  despatchDate: plainDate.optional(),
  receivedDate: plainDate.optional(),
  promisedDate: plainDate.optional(),
  lineTotal: decimal.optional(),
  allowanceTotal: decimal.optional(),
  chargeTotal: decimal.optional(),
  taxExclusiveAmount: decimal.optional(),
  taxAmount: decimal.optional(),
  /** The total tax once more in `taxCurrency`, where the document states it. */
  taxCurrencyAmount: decimal.optional(),
  taxInclusiveAmount: decimal.optional(),
  prepaidAmount: decimal.optional(),
  roundingAmount: decimal.optional(),
  /** What is asked for, or, of a remittance advice, what is paid in all; negative where the source says so. */
  payableAmount: decimal.optional(),
  /** Of a remittance advice or a statement of account: the sums of its lines and what is left. */
  debitTotal: decimal.optional(),
  creditTotal: decimal.optional(),
  balanceAmount: decimal.optional(),
  /** The span that a statement of account or an invoice is about. */
  periodStart: plainDate.optional(),
  periodEnd: plainDate.optional(),
  allowanceCharges: z.array(allowanceCharge).max(1_000).optional(),
  /** Of an order response, an order cancellation or an application response: what is said of which document. */
  answers: z.array(documentAnswer).max(10_000).optional(),
  /** References that payers are asked to quote (PaymentID), and the accounts to pay to (IBAN or other), as written. */
  /** Cash discounts (Skonto) that the document's payment terms offer: so much percent for who pays by that day. */
  cashDiscounts: z
    .array(z.strictObject({ percent: decimal, until: plainDate }))
    .max(20)
    .optional(),
  paymentReferences: z.array(term).max(100),
  payeeAccounts: z.array(term).max(100),
  /** The carrier's or the sender's reference of the shipment; SSCCs of the units in it. */
  shipmentReference: term.optional(),
  logisticUnits: z.array(term).max(10_000),
  references: z.array(documentReference).max(10_000),
  lines: z.array(documentLine).max(100_000),
  details: documentDetails.optional(),
  /** Where the document contradicts itself (totals, for one): kept and shown, never mended. */
  contradictions: z.array(text).max(100),
});
export type TradeDocument = z.infer<typeof tradeDocument>;
