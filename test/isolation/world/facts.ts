import type { DocumentKind } from './plan.ts';

/** What is so in a drawn world, in the words of the specification. Enterprises are numbers. */
export interface WorldFacts {
  readonly enterprises: number;
  /** By name. */
  readonly connections: Map<string, { readonly owner: number }>;
  /** By number, which is a canary and so unique. */
  readonly documents: Map<string, DocumentFacts>;
  /** By account key. */
  readonly accounts: Map<string, { readonly owner: number }>;
  /** By end-to-end id. */
  readonly payments: Map<string, PaymentFacts>;
  /** By event id. */
  readonly events: Map<string, EventFacts>;
}

export interface DocumentFacts {
  readonly kind: DocumentKind;
  /** Who owns a connection that observed it. */
  readonly owners: readonly number[];
  /** Null, with the buyer: the document names a sender and a receiver instead. */
  readonly seller: number | null;
  readonly buyer: number | null;
  readonly sender: number | null;
  readonly receiver: number | null;
  readonly payee: number | null;
  readonly carrier: number | null;
  readonly day: string;
}

export interface PaymentFacts {
  /** Of the accounts whose own bank reported it. */
  readonly accountOwners: readonly number[];
  readonly debtor: number;
  readonly creditor: number;
  readonly day: string;
}

export interface EventFacts {
  readonly owners: readonly number[];
  readonly day: string;
}
