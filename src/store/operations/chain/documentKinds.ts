/** The kinds of trade documents, as they stand in `trade_document.kind`. */
export type DocumentKind =
  | 'ORDER'
  | 'ORDER_CHANGE'
  | 'ORDER_CANCELLATION'
  | 'ORDER_RESPONSE'
  | 'DESPATCH'
  | 'RECEIPT'
  | 'INVOICE'
  | 'CREDIT_NOTE'
  | 'APPLICATION_RESPONSE'
  | 'REMITTANCE_ADVICE'
  | 'REMINDER'
  | 'STATEMENT_OF_ACCOUNT';

/**
 * Documents that speak about others and move no goods of their own. A statement of account may name thousands of invoices
 * that have nothing else in common: what is named together here is not matched together.
 */
export const COMMENTS: ReadonlySet<string> = new Set<DocumentKind>([
  'ORDER_CANCELLATION',
  'ORDER_RESPONSE',
  'APPLICATION_RESPONSE',
  'REMITTANCE_ADVICE',
  'REMINDER',
  'STATEMENT_OF_ACCOUNT',
]);
