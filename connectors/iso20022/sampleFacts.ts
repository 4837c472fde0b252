/** What a plain parser finds in the genuine documents, as far as tests compare it. */
export interface EntryFact {
  ref: string | null;
  amount: string;
  currency: string;
  ind: string;
  reversal: string | null;
  status: string | null;
  booked: string | null;
  value: string | null;
  acctSvcrRef: string | null;
  endToEndIds: string[];
  structuredRefs: string[];
  txDetails: number;
  batchCount: string[];
}
export interface StatementFact {
  id: string;
  seq: string | null;
  from: string | null;
  to: string | null;
  iban: string | null;
  otherAcct: string | null;
  balances: { type: string; amount: string; currency: string; ind: string | null; date: string }[];
  entryCount: number;
  sumCredit: string;
  sumDebit: string;
  entries: EntryFact[];
}
export interface BatchFact {
  id: string;
  method: string;
  execDate: string;
  debtorIban: string;
  count: number;
  sumsByCcy: Record<string, string>;
  endToEndIds: string[];
}
export interface FileFact {
  namespace: string;
  message: string;
  msgId: string;
  created: string;
  statements?: StatementFact[];
  nbOfTxs?: string;
  ctrlSum?: string | null;
  paymentInfos?: BatchFact[];
  groupStatus?: string;
  orgnlMsgId?: string;
  reasons?: string[];
}
