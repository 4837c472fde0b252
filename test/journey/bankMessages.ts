/** A transfer in an entry, or an entry that is one transfer. */
export interface Line {
  readonly amount: string;
  readonly id: string;
  /** The creditor's reference that it names, such as an invoice's. */
  readonly reference?: string;
}

export interface Entry extends Line {
  /** What it consists of, where that is several transfers. */
  readonly transfers?: readonly Line[];
}

export interface BankMessage {
  readonly message?: 'camt.052' | 'camt.053' | 'camt.054';
  readonly id?: string;
  readonly created: string;
  /** With the last page by `isLast`. */
  readonly page?: { readonly number: number; readonly isLast: boolean };
  readonly account?: string;
  readonly direction?: 'CRDT' | 'DBIT';
  readonly entries: readonly Entry[];
}

/** Of the receiving account, unless something else is said. */
export const RECEIVER = 'DE55370400440532013000';
export const SENDER = 'DE02120300000000202051';
const SHAPES = {
  'camt.052': { body: 'BkToCstmrAcctRpt', statement: 'Rpt', pagination: 'RptPgntn' },
  'camt.053': { body: 'BkToCstmrStmt', statement: 'Stmt', pagination: 'StmtPgntn' },
  'camt.054': { body: 'BkToCstmrDbtCdtNtfctn', statement: 'Ntfctn', pagination: 'NtfctnPgntn' },
};

export function bankMessage({
  message = 'camt.053',
  id = 'S-1',
  created,
  page,
  ...content
}: BankMessage): string {
  const { body, statement, pagination } = SHAPES[message];
  const { account = RECEIVER, direction = 'CRDT', entries } = content;
  const pages = page
    ? `<${pagination}><PgNb>${String(page.number)}</PgNb><LastPgInd>${String(page.isLast)}</LastPgInd></${pagination}>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${message}.001.08"><${body}>
<GrpHdr><MsgId>M-${id}-${created}</MsgId><CreDtTm>${created}</CreDtTm></GrpHdr>
<${statement}><Id>${id}</Id>${pages}<ElctrncSeqNb>7</ElctrncSeqNb><CreDtTm>${created}</CreDtTm>
<FrToDt><FrDtTm>2026-03-02T00:00:00Z</FrDtTm><ToDtTm>2026-03-02T23:59:59Z</ToDtTm></FrToDt>
<Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${entries.map((entry) => entryXml(entry, direction, account)).join('\n')}
</${statement}></${body}></Document>`;
}

function entryXml({ transfers, ...entry }: Entry, direction: 'CRDT' | 'DBIT', account: string): string {
  const lines = transfers ?? [entry];
  return `<Ntry><Amt Ccy="EUR">${entry.amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-02</Dt></ValDt><NtryDtls>
${lines.map((line) => transferXml(line, direction, account)).join('\n')}</NtryDtls></Ntry>`;
}

/** With the other side's account, so that the banks of both sides are found to report one transfer. */
function transferXml({ amount, id, reference }: Line, direction: 'CRDT' | 'DBIT', account: string): string {
  const other = account === RECEIVER ? SENDER : RECEIVER;
  const side = direction === 'CRDT' ? 'DbtrAcct' : 'CdtrAcct';
  const remittance =
    reference === undefined
      ? ''
      : `<RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`;
  return `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="EUR">${amount}</Amt>
<CdtDbtInd>${direction}</CdtDbtInd><RltdPties><${side}><Id><IBAN>${other}</IBAN></Id></${side}></RltdPties>${remittance}</TxDtls>`;
}
