/** The vocabulary of trades in tests: what a document states, and nothing that does not matter to the case. */
export interface GivenReference {
  readonly type: string;
  readonly number: string;
  readonly line?: string;
  readonly date?: string;
}

export interface GivenLine {
  readonly number?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly price?: string;
  readonly gtin?: string;
  readonly amount?: string;
  readonly parent?: string;
  /** What an order change does to the line of this number. */
  readonly code?: string;
  readonly refs?: readonly GivenReference[];
}

/** An answer; of what the document names unless it refers to something of its own. */
export interface GivenAnswer {
  readonly status: string;
  readonly effective?: string;
  readonly of?: GivenReference;
}

/** Parties are names; Seller and Buyer unless said otherwise, null where the document names none. */
export interface GivenDocument {
  readonly kind: string;
  readonly number: string;
  readonly date?: string;
  readonly received?: string;
  readonly despatched?: string;
  readonly seller?: string | null;
  readonly buyer?: string | null;
  readonly payee?: string | null;
  readonly carrier?: string | null;
  readonly sender?: string | null;
  readonly receiver?: string | null;
  readonly type?: string;
  readonly sequence?: string;
  readonly payable?: string;
  readonly answers?: readonly GivenAnswer[];
  readonly units?: readonly string[];
  readonly shipment?: string;
  readonly refs?: readonly GivenReference[];
  readonly lines?: readonly GivenLine[];
}

type Make = (number: string, more?: Omit<GivenDocument, 'kind' | 'number'>) => GivenDocument;

const make =
  (kind: string): Make =>
  (number, more = {}) => ({ kind, number, ...more });

export const order = make('ORDER');
export const despatch = make('DESPATCH');
export const receipt = make('RECEIPT');
export const invoice = make('INVOICE');
export const creditNote = make('CREDIT_NOTE');
export const orderChange = make('ORDER_CHANGE');
export const orderCancellation = make('ORDER_CANCELLATION');
export const orderResponse = make('ORDER_RESPONSE');
export const remittanceAdvice = make('REMITTANCE_ADVICE');
export const statementOfAccount = make('STATEMENT_OF_ACCOUNT');

/** The buyer's answer to the seller, unless said otherwise. */
export const applicationResponse: Make = (number, more = {}) =>
  make('APPLICATION_RESPONSE')(number, {
    seller: null,
    buyer: null,
    sender: 'Buyer',
    receiver: 'Seller',
    ...more,
  });

/** A reference to a document, or to a line of it. */
export function to(type: string, number: string, line?: string): GivenReference {
  return { type, number, ...(line !== undefined && { line }) };
}
