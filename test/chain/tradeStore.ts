import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { linkDocuments } from '../../src/chain/documents/linkDocuments.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { createTestDatabase } from '../helpers/database.ts';
import type { GivenDocument } from './given.ts';
import { putDocument } from './putDocument.ts';

/** A database of firms and documents, and what the link stage makes of them, in words. */
export interface TradeStore {
  readonly pool: pg.Pool;
  /** The id of a firm, which comes to be when it is first named. */
  firmId(name: string): Promise<string>;
  /** Writes a document, a new one unless an id is given. @returns its id. */
  put(document: GivenDocument, id?: string): Promise<string>;
  /** Links documents in one transaction. @returns the touched ones. */
  link(...documentIds: string[]): Promise<string[]>;
  /** Puts documents and links them together. @returns their ids. */
  given(...documents: GivenDocument[]): Promise<string[]>;
  /** `from>to`, `from>to#position` where a line is found, `from>?` where nothing is. */
  references(): Promise<string[]>;
  /** `from>to METHOD` */
  links(): Promise<string[]>;
  /** `invoice#line STATUS received`, with `all` where all lines of the invoice match. */
  matches(): Promise<string[]>;
  /** `invoice#line<receipt#line quantity unit METHOD confidence` */
  allocations(): Promise<string[]>;
  /** `order|invoice WORDS`: what others make of it. */
  states(): Promise<string[]>;
  /** `order: change#line quantity, ...`, the lines in force of amended orders. */
  linesInForce(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openTradeStore(): Promise<TradeStore> {
  const database = await createTestDatabase();
  const pool = database.pipelinePool;
  const firmId = firmsIn(pool);
  const put = async (document: GivenDocument, id = randomUUID()): Promise<string> => {
    await putDocument(pool, { id, document }, firmId);
    return id;
  };
  const link = async (...ids: string[]): Promise<string[]> => {
    const { touchedDocumentIds } = await inTransaction(pool, (client) => linkDocuments(client, ids));
    return touchedDocumentIds;
  };
  return {
    pool,
    firmId,
    put,
    link,
    given: async (...documents) => {
      const ids: string[] = [];
      for (const document of documents) ids.push(await put(document));
      await link(...ids);
      return ids;
    },
    references: () => textsOf(pool, REFERENCES),
    links: () => textsOf(pool, LINKS),
    matches: () => textsOf(pool, MATCHES),
    allocations: () => textsOf(pool, ALLOCATIONS),
    states: () => textsOf(pool, STATES),
    linesInForce: () => textsOf(pool, LINES_IN_FORCE),
    close: () => database.close(),
  };
}

function firmsIn(pool: pg.Pool): (name: string) => Promise<string> {
  const firms = new Map<string, string>();
  return async (name) => {
    const id = firms.get(name) ?? randomUUID();
    if (!firms.has(name)) await pool.query('insert into enterprise (id, name) values ($1, $2)', [id, name]);
    firms.set(name, id);
    return id;
  };
}

export async function textsOf(pool: pg.Pool, statement: string): Promise<string[]> {
  const { rows } = await pool.query<{ text: string }>(statement);
  return rows.map(({ text }) => text);
}

const REFERENCES = `
  select s.number || '>' || coalesce(t.number || coalesce('#' || r.target_line_position, ''), '?') as text
  from document_reference r join trade_document s on s.id = r.document_id
  left join trade_document t on t.id = r.target_document_id order by s.number, r.position`;

const LINKS = `
  select f.number || '>' || t.number || ' ' || l.method || coalesce(' ' || l.amount, '') as text from document_link l
  join trade_document f on f.id = l.from_document_id join trade_document t on t.id = l.to_document_id
  order by f.number, t.number`;

const MATCHES = `
  select d.number || '#' || l.number || ' ' || coalesce(l.match_status, '-')
    || ' ' || coalesce(l.received_quantity::text, '-') || case when d.all_lines_match then ' all' else '' end as text
  from document_line l join trade_document d on d.id = l.document_id
  where d.kind = 'INVOICE' order by d.number, l.position`;

const STATES = `
  select concat_ws(' ', d.number, case when d.is_cancelled then 'cancelled' end,
    case when d.is_disputed then 'disputed' end, 'approved ' || (d.approved_at at time zone 'UTC')::date,
    d.answer || ' by ' || a.number, 'replaced by ' || n.number, case when d.is_amended then 'amended' end) as text
  from trade_document d left join trade_document a on a.id = d.answer_document_id
  left join trade_document n on n.id = d.replaced_by_id
  where d.kind in ('ORDER', 'INVOICE') order by d.number, d.issuer_id::text`;

const LINES_IN_FORCE = `
  select o.number || ': ' || string_agg(
    d.number || '#' || l.number || coalesce(' ' || l.quantity, ''), ', ' order by l.in_force_position) as text
  from document_line l join trade_document d on d.id = l.document_id join trade_document o on o.id = l.in_force_order_id
  group by o.id, o.number order by o.number`;

const ALLOCATIONS = `
  select i.number || '#' || il.number || '<' || r.number || '#' || rl.number || ' '
    || concat_ws(' ', a.quantity, a.unit_code, a.method, a.confidence) as text
  from receipt_allocation a join document_line il on il.id = a.invoice_line_id
  join document_line rl on rl.id = a.receipt_line_id join trade_document i on i.id = a.invoice_document_id
  join trade_document r on r.id = a.receipt_document_id order by i.number, il.position, r.number, rl.position`;
