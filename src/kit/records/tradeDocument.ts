import { z } from 'zod';
import { currency, decimal, instant, party, plainDate, term, text } from './values.ts';

/** What a reference points at. `receipt` is a goods receipt, `contract` and the rest are kept as text only. */
export const referenceType = z.enum([
  'order',
  'despatch',
  'receipt',
  'invoice',
  'creditNote',
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

export const documentLine = z.strictObject({
  number: term,
  itemName: text.optional(),
  /** The seller's, the buyer's and the standard (GTIN) number of the item. */
  sellerItemId: term.optional(),
  buyerItemId: term.optional(),
  standardItemId: term.optional(),
  /** Ordered, despatched, received (accepted, so without what was rejected) or invoiced, in `unitCode`. */
  quantity: decimal.optional(),
  /** UN/ECE Recommendation 20, as written. */
  unitCode: term.optional(),
  /** Price of ONE unit in the document's currency: a price for a base quantity is divided exactly where it can be. */
  unitPrice: decimal.optional(),
  /** Quantity that the price is for, as written, when it is not 1. */
  priceBaseQuantity: decimal.optional(),
  /** Net line amount in the document's currency; negative where the source says so. */
  lineAmount: decimal.optional(),
  promisedDate: plainDate.optional(),
  references: z.array(documentReference).max(1_000),
});
export type DocumentLine = z.infer<typeof documentLine>;

/**
 * A trade document in UBL's terms. Amounts are in `currency`; `taxAmount` is the total tax in it.
 * A credit note states positive amounts that reduce what it credits.
 */
export const tradeDocument = z.strictObject({
  kind: z.enum(['order', 'despatch', 'receipt', 'invoice', 'creditNote']),
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
  taxInclusiveAmount: decimal.optional(),
  prepaidAmount: decimal.optional(),
  roundingAmount: decimal.optional(),
  payableAmount: decimal.optional(),
  /** References that payers are asked to quote (PaymentID), and the accounts to pay to (IBAN or other), as written. */
  paymentReferences: z.array(term).max(100),
  payeeAccounts: z.array(term).max(100),
  /** The carrier's or the sender's reference of the shipment; SSCCs of the units in it. */
  shipmentReference: term.optional(),
  logisticUnits: z.array(term).max(10_000),
  references: z.array(documentReference).max(10_000),
  lines: z.array(documentLine).max(100_000),
  /** Where the document contradicts itself (totals, for one): kept and shown, never mended. */
  contradictions: z.array(text).max(100),
});
export type TradeDocument = z.infer<typeof tradeDocument>;
