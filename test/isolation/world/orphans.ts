import type { Queryable } from '../../../src/store/transaction.ts';
import { canary } from './names.ts';

/** A golden row of every kind that nobody but ADMIN may see: nothing in the world names its viewers. */
export async function plantOrphans(pipeline: Queryable): Promise<void> {
  await pipeline.query(PLANT, [canary('O', 1), canary('O', 2)]);
  await pipeline.query(AUDIT, [JSON.stringify({ reason: canary('O', 1) })]);
  await pipeline.query(DOUBT, [canary('O', 1), canary('O', 2)]);
}

/** Decisions on payments and invoices as they come, and candidates, so that most readers see one end of some pair and not the other. */
export async function plantDecisions(pipeline: Queryable): Promise<void> {
  await pipeline.query(DECIDE);
  await pipeline.query(CONSIDER);
}

const CONSIDER = `
  insert into payment_candidate (payment_id, document_id, reason)
  select p.id, d.id, 'SUM_DIFFERS' from payment p, trade_document d where d.kind = 'INVOICE' on conflict do nothing`;

const DECIDE = `
  insert into allocation_decision (payment_id, document_id, verdict, reason, decided_by, decided_at, payment_key,
    document_issuer_id, document_number_key, document_issue_date)
  select p.id, d.id, 'REJECT', d.number, gen_random_uuid(), now(), p.payment_key, d.issuer_id, d.number_key, d.issue_date
  from payment p, trade_document d where d.kind = 'INVOICE'`;

const PLANT = `
  with e as (insert into enterprise (name) values ($1) returning id),
  i as (insert into enterprise_identifier (enterprise_id, scheme, value) select id, 'DUNS', '999999990' from e),
  d as (
    insert into trade_document (kind, issuer_id, number, number_key, issue_date, line_count, content_hash)
    select kind, id, number, number, '2020-01-01', 1, '' from e, (values ('INVOICE', $1), ('DESPATCH', $2)) d (kind, number)
    returning id, kind, number),
  invoice as (select id from d where kind = 'INVOICE'),
  despatch as (select id from d where kind = 'DESPATCH'),
  l as (
    insert into document_line (document_id, position, number) select id, 0, number from d returning id, document_id),
  w as (
    insert into document_answer (document_id, position, status, reasons)
    select id, 0, 'OTHER', jsonb_build_array(jsonb_build_object('text', number)) from d),
  ra as (
    insert into receipt_allocation (receipt_line_id, invoice_line_id, receipt_document_id, invoice_document_id,
      quantity, receipt_quantity, method, confidence)
    select goods.id, charged.id, despatch.id, invoice.id, 1, 1, 'ORDER_LINE_FIFO', 1
    from l goods, l charged, despatch, invoice
    where goods.document_id = despatch.id and charged.document_id = invoice.id),
  r as (
    insert into document_reference (document_id, position, type, number, number_key, target_document_id)
    select invoice.id, 0, 'DESPATCH', $2, $2, despatch.id from invoice, despatch),
  k as (
    insert into document_link (from_document_id, to_document_id, from_kind, to_kind, method)
    select invoice.id, despatch.id, 'INVOICE', 'DESPATCH', 'REFERENCE' from invoice, despatch),
  s as (insert into shipment (document_id, reference, status) select id, $2, 'PLANNED' from despatch returning id),
  v as (
    insert into tracking_event (event_id, type, event_time, event_time_zone_offset, quantities, document_references,
      shipment_id, content_hash)
    select $1, 'OBJECT', '2020-01-01', '+00:00', '[]', '[]', id, '' from s returning id),
  vd as (
    insert into event_document (event_id, kind, number_key, document_id)
    select v.id, 'DESPATCH', $2, despatch.id from v, despatch),
  a as (insert into account (account_key, identifiers, owner_id) select $1, '[]', id from e returning id),
  st as (
    insert into account_statement (account_id, message, statement_id, statement_key, series_key, balances, content_hash)
    select id, 'camt.053', $1, $1, $1, '[]', '' from a),
  se as (
    insert into statement_entry (account_id, statement_key, position, reference, amount, currency, direction, state, content_hash)
    select id, $1, 0, $1, 1, 'EUR', 'CREDIT', 'BOOKED', '' from a returning id),
  pi as (
    insert into payment_instruction (owner_id, initiation_key, message_id, batch_index, transaction_index, amount, currency, content_hash)
    select id, $1, $1, 0, 0, 1, 'EUR', '' from e),
  pb as (
    insert into payment_batch (owner_id, initiation_key, message_id, batch_index, content_hash)
    select id, $1, $1, 0, '' from e),
  ps as (
    insert into payment_status_report (owner_id, report_key, message_id, level, reasons, content_hash)
    select id, $1, $1, 'MESSAGE', '[]', '' from e),
  p as (
    insert into payment (payment_key, account_id, direction, state, amount, currency, end_to_end_id, content_hash)
    select $1, id, 'CREDIT', 'BOOKED', 1, 'EUR', $1, '' from a returning id),
  ep as (insert into entry_payment (entry_id, payment_id) select se.id, p.id from se, p),
  n as (insert into subject_party (subject_id, enterprise_id, capacity) select p.id, e.id, 'DEBTOR' from p, e)
  insert into payment_allocation (payment_id, document_id, amount, currency, method, confidence)
  select p.id, invoice.id, 1, 'EUR', 'MANUAL', 1 from p, invoice`;

const AUDIT = `
  insert into audit_entry (principal_id, role, action, input, outcome)
  values (gen_random_uuid(), 'ENTERPRISE', 'ALLOCATE_PAYMENT', $1, 'DONE')`;

/** Who is who is decided by the operators, whoever it is about. */
const DOUBT = `
  with e as (select id from enterprise where name = $1),
  d as (
    insert into identity_decision (kind, left_refs, right_refs, reason, decided_by)
    values ('APART', array[$1], array[$2], $1, $2)),
  m as (
    insert into identity_merge (from_id, into_id, from_refs, into_refs)
    select id, gen_random_uuid(), array[$1], array[$2] from e)
  insert into identity_review (review_key, kind, left_ref, right_ref, left_id, evidence)
  select $1, 'CONFLICT', $1, $2, id, '{}' from e`;

/**
 * Allocations and entries' payments as they come, so that most readers see one end of some pair and not the other, and
 * orders of every enterprise on the account of every other.
 */
export async function plantEnds(pipeline: Queryable): Promise<void> {
  for (const statement of [...ENDS, ...ORDERS]) await pipeline.query(statement);
}

const ENDS = [
  `insert into payment_allocation (payment_id, document_id, amount, currency, method, confidence)
   select p.id, d.id, 1, p.currency, 'MANUAL', 1 from payment p, trade_document d where d.kind = 'INVOICE'
   on conflict do nothing`,
  `insert into entry_payment (entry_id, payment_id)
   select e.id, p.id from statement_entry e, payment p on conflict do nothing`,
  `insert into receipt_allocation (receipt_line_id, invoice_line_id, receipt_document_id, invoice_document_id, quantity,
     receipt_quantity, method, confidence)
   select g.id, c.id, r.id, i.id, 1, 1, 'ORDER_LINE_FIFO', 1
   from trade_document r join document_line g on g.document_id = r.id, trade_document i join document_line c on c.document_id = i.id
   where r.kind = 'RECEIPT' and i.kind = 'INVOICE' on conflict do nothing`,
];

const ORDERED = [
  ['payment_instruction', 'batch_index, transaction_index, amount, currency', `0, 0, 1, 'EUR'`],
  ['payment_batch', 'batch_index', '0'],
] as const;

const ORDERS = ORDERED.flatMap(([table, columns, values]) => [
  `insert into ${table} (owner_id, debtor_id, initiation_key, message_id, ${columns}, content_hash)
   select o.id, d.id, d.id::text, 'planted', ${values}, ''
   from enterprise o, enterprise d
   where o.id <> d.id and o.merged_into_id is null and d.merged_into_id is null`,
  `insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable, day)
   select t.id, seen.enterprise_id, seen.capacity, 'CAPITAL', true, null
   from ${table} t cross join lateral (values (t.owner_id, 'OWNER'), (t.debtor_id, 'DEBTOR')) seen (enterprise_id, capacity)
   where t.message_id = 'planted' on conflict do nothing`,
]).concat([
  `insert into payment_status_report (owner_id, report_key, message_id, level, reasons, content_hash)
   select id, id::text, 'planted', 'MESSAGE', '[]', '' from enterprise where merged_into_id is null`,
  `insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable, day)
   select id, owner_id, 'OWNER', 'CAPITAL', true, null from payment_status_report where message_id = 'planted'
   on conflict do nothing`,
]);
