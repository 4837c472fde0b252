import type { Minor, PriceE4 } from '../amounts.ts';
import type { DayNumber } from '../calendar.ts';
import type { Item } from '../world/catalogue.ts';
import type { Relationship } from '../world/relationship.ts';
import type { IrregularityKind } from './irregularities.ts';

/** A day and the minute after its midnight, where the issuer sits. */
export interface Moment {
  readonly day: DayNumber;
  readonly minute: number;
}

export interface OrderLine {
  readonly number: string;
  readonly item: Item;
  readonly quantity: number;
  readonly promisedDay: DayNumber;
  /** Vehicles are ordered one a line. */
  readonly vin?: string;
}

export interface Order {
  readonly number: string;
  readonly issued: Moment;
  readonly promisedDay: DayNumber;
  readonly lines: readonly OrderLine[];
}

export interface DeliveryLine {
  readonly number: string;
  readonly orderLine: OrderLine;
  readonly quantity: number;
}

export interface Receipt {
  readonly number: string;
  readonly received: Moment;
  /** Received quantity by line; what is missing against the delivery is short. */
  readonly lines: readonly {
    readonly number: string;
    readonly of: DeliveryLine;
    readonly quantity: number;
  }[];
}

/** Goods that left the seller together: one despatch advice, at most one receipt, one invoice. */
export interface Delivery {
  readonly despatchNumber: string;
  readonly shipmentNumber: string;
  readonly ssccs: readonly string[];
  readonly despatched: Moment;
  /** When the carrier brought it; may lie past the world's today. */
  readonly arrived: Moment;
  readonly lines: readonly DeliveryLine[];
  readonly receipt?: Receipt;
}

export interface InvoiceLine {
  readonly number: string;
  readonly of: DeliveryLine;
  readonly quantity: number;
  readonly price: PriceE4;
  readonly net: Minor;
}

export interface Amounts {
  readonly net: Minor;
  readonly tax: Minor;
  readonly payable: Minor;
}

export interface Invoice extends Amounts {
  readonly number: string;
  readonly issued: Moment;
  readonly dueDay: DayNumber;
  /** ISO 11649, for the payer to quote. */
  readonly creditorReference: string;
  readonly delivery: Delivery;
  readonly lines: readonly InvoiceLine[];
}

export interface CreditNote extends Amounts {
  readonly number: string;
  readonly issued: Moment;
  readonly invoice: Invoice;
  readonly reason: string;
}

/** How a payer says what is paid: creditor reference, invoice number in free text, or not at all. */
export type RemittanceStyle = 'STRUCTURED' | 'TEXT' | 'NONE';

export interface Transfer {
  readonly endToEndId: string;
  readonly uetr: string;
  readonly booked: Moment;
  /** Arrived at the creditor, after the fee. */
  readonly amount: Minor;
  readonly feeDeducted: Minor;
  readonly style: RemittanceStyle;
  readonly text: string;
  readonly parts: readonly { readonly invoice: Invoice; readonly amount: Minor }[];
  /** Pending: announced for a day past the world's today. */
  readonly state: 'BOOKED' | 'PENDING';
}

/** An order and everything that followed from it. */
export interface Deal {
  readonly index: number;
  readonly relationship: Relationship;
  readonly order: Order;
  /** False where the invoice came without any order: then neither order nor despatch advice is written. */
  readonly isOrdered: boolean;
  readonly deliveries: readonly Delivery[];
  readonly invoices: readonly Invoice[];
  readonly creditNotes: readonly CreditNote[];
  readonly transfers: readonly Transfer[];
  /** What the documents' senders do to them on the way. */
  readonly technical: ReadonlySet<IrregularityKind>;
}
