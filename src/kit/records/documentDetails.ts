import { z } from 'zod';
import { country, currency, decimal, plainDate, term, text } from './values.ts';

/** A number with the scheme that the document writes beside it, both as written. */
const statedNumber = z.strictObject({ scheme: term.optional(), value: term });

/** A postal address as written. */
export const address = z.strictObject({
  lines: z.array(text).max(20),
  city: text.optional(),
  postalCode: term.optional(),
  region: text.optional(),
  country: country.optional(),
});
export type PostalAddress = z.infer<typeof address>;

/** A party as the document writes it, before anybody decides who that is. */
export const namedParty = z.strictObject({
  role: z.enum([
    'SELLER',
    'BUYER',
    'PAYEE',
    'CARRIER',
    'SENDER',
    'RECEIVER',
    'DESPATCH',
    'DELIVERY',
    'ORIGINATOR',
    'TAX_REPRESENTATIVE',
    'OTHER',
  ]),
  /** The document's own word for the role, such as AccountingSupplierParty. */
  element: term,
  /** The registered name, the trading name, and what else it is called by, as written. */
  name: text.optional(),
  registeredName: text.optional(),
  tradingName: text.optional(),
  endpoint: statedNumber.optional(),
  partyIds: z.array(statedNumber).max(50),
  legalIds: z.array(statedNumber).max(50),
  /** `scheme` is the tax's name: VAT, GST ... */
  taxIds: z.array(statedNumber).max(50),
  country: country.optional(),
  address: address.optional(),
});
export type NamedParty = z.infer<typeof namedParty>;

/** The category of a tax: UNCL 5305's code (S, Z, E, AE ...), its rate in percent, the name of the tax. */
const taxCategory = {
  categoryCode: term.optional(),
  percent: decimal.optional(),
  scheme: term.optional(),
  exemptionReasonCode: term.optional(),
  exemptionReason: text.optional(),
};
const lineTax = z.strictObject(taxCategory);
export type StatedTaxCategory = z.infer<typeof lineTax>;
const taxSubtotal = z.strictObject({
  taxableAmount: decimal.optional(),
  taxAmount: decimal,
  currency,
  ...taxCategory,
});

/** A tax total and what it is made of, each in its own currency. */
export const taxTotal = z.strictObject({
  amount: decimal,
  currency,
  /** Kept back by the buyer. */
  isWithheld: z.boolean(),
  subtotals: z.array(taxSubtotal).max(1_000),
});
export type TaxTotal = z.infer<typeof taxTotal>;

/** How to pay. `code` is UNCL 4461's, as written. */
export const paymentMeans = z.strictObject({
  code: term.optional(),
  name: text.optional(),
  dueDate: plainDate.optional(),
  paymentIds: z.array(term).max(100),
  accountId: term.optional(),
  accountName: text.optional(),
  branchId: term.optional(),
  mandateId: term.optional(),
});
export type PaymentMeans = z.infer<typeof paymentMeans>;

export const deliveryDetails = z.strictObject({
  actualDate: plainDate.optional(),
  latestDate: plainDate.optional(),
  location: statedNumber.optional(),
  address: address.optional(),
  partyName: text.optional(),
});
export type DeliveryDetails = z.infer<typeof deliveryDetails>;

/** What a document states beyond what links and figures are made of: kept and shown as written. */
export const documentDetails = z.strictObject({
  schemaVersion: term.optional(),
  customizationId: term.optional(),
  profileId: term.optional(),
  uuid: term.optional(),
  issueTime: term.optional(),
  taxPointDate: plainDate.optional(),
  buyerReference: term.optional(),
  accountingCost: term.optional(),
  notes: z.array(text).max(100).optional(),
  parties: z.array(namedParty).max(100).optional(),
  taxTotals: z.array(taxTotal).max(100).optional(),
  paymentMeans: z.array(paymentMeans).max(100).optional(),
  paymentTerms: z.array(text).max(100).optional(),
  deliveries: z.array(deliveryDetails).max(1_000).optional(),
});
export type DocumentDetails = z.infer<typeof documentDetails>;

/** What a line states beyond what it is matched by. */
export const lineDetails = z.strictObject({
  description: text.optional(),
  notes: z.array(text).max(100).optional(),
  /** The price as written: for `baseQuantity` of `baseUnitCode`, where one is stated. */
  price: z
    .strictObject({
      amount: decimal,
      currency,
      baseQuantity: decimal.optional(),
      baseUnitCode: term.optional(),
      /** What was taken off the gross price or added to it; the price itself has it already. */
      allowanceCharges: z
        .array(
          z.strictObject({
            type: z.enum(['ALLOWANCE', 'CHARGE']),
            amount: decimal,
            currency,
            /** The gross price. */
            baseAmount: decimal.optional(),
            reasonCode: term.optional(),
            reason: text.optional(),
          }),
        )
        .max(100)
        .optional(),
    })
    .optional(),
  /** The quantity as written, where what was rejected is taken off `quantity`. */
  statedQuantity: decimal.optional(),
  taxes: z.array(lineTax).max(20).optional(),
  taxAmount: decimal.optional(),
  accountingCost: term.optional(),
  periodStart: plainDate.optional(),
  periodEnd: plainDate.optional(),
  originCountry: country.optional(),
  classifications: z.array(statedNumber).max(100).optional(),
  properties: z
    .array(z.strictObject({ name: text, value: text }))
    .max(200)
    .optional(),
});
export type LineDetails = z.infer<typeof lineDetails>;
