import type { Queryable } from '../../../src/store/transaction.ts';
import type { Keys } from '../world/dump.ts';

/**
 * Makes the world another one wherever somebody does not see: changes, deletes and adds rows.
 *
 * @param admin a superuser's connection, whom row security does not bind.
 * @param visible the keys of what must stay as it is.
 */
export async function changeWhatIsHidden(admin: Queryable, visible: Keys): Promise<void> {
  for (const [table, statement] of [...ADDITIONS, ...CHANGES, ...DELETIONS]) {
    await admin.query(statement, [[...(visible.get(table) ?? [])]]);
  }
}

type Change = readonly [table: string, statement: string];

const HIDDEN = 'id <> all ($1::uuid[])';
/** Every other row, by chance. */
const SOME = 'get_byte(uuid_send(id), 15) % 2 = 0';

const CHANGES: readonly Change[] = [
  [
    'trade_document',
    `update trade_document set number = number || 'T', number_key = number_key || 'T', due_date = due_date + 9,
       payable_amount = payable_amount + 1, is_disputed = true, is_cancelled = ${SOME} where ${HIDDEN}`,
  ],
  [
    'document_line',
    `update document_line set item_name = 'twin', quantity = 99, match_status = 'QTY' where ${HIDDEN}`,
  ],
  [
    'document_answer',
    `update document_answer set status = 'OTHER', status_code = 'twin', reasons = '[{"text": "twin"}]' where ${HIDDEN}`,
  ],
  [
    'receipt_allocation',
    `update receipt_allocation set quantity = 99, method = 'EXPLICIT_REFERENCE' where ${HIDDEN}`,
  ],
  [
    'payment',
    `update payment set amount = amount + 1, remittance_information = 'twin', is_reversal = true where ${HIDDEN}`,
  ],
  ['payment_allocation', `update payment_allocation set amount = amount + 7 where ${HIDDEN}`],
  [
    'account',
    `update account set identifiers = '[]', servicer_bic = 'TWIN', currency = 'USD' where ${HIDDEN}`,
  ],
  ['account_statement', `update account_statement set balances = '[]' where ${HIDDEN}`],
  [
    'tracking_event',
    `update tracking_event set epcs = '{twin}', event_time = event_time + interval '1 hour' where ${HIDDEN}`,
  ],
  ['shipment', `update shipment set reference = 'twin', status = 'DELIVERED' where ${HIDDEN}`],
  ['enterprise', `update enterprise set name = 'Twin', country = 'XX' where ${HIDDEN}`],
  ['enterprise_identifier', `update enterprise_identifier set value = 'T' || id where ${HIDDEN}`],
  [
    'source_connection',
    `update source_connection set name = 'twin-' || id, health_message = 'twin' where ${HIDDEN}`,
  ],
  [
    'raw_record',
    `update raw_record set payload = 'twin', reason_message = 'twin', key = id::text where ${HIDDEN}`,
  ],
  ['observation', `update observation set external_id = 'twin', body = '{}' where ${HIDDEN}`],
  ['ingest_run', `update ingest_run set message = 'twin', outcome = 'FAILED' where ${HIDDEN}`],
  ['party_record', `update party_record set name = 'twin' where ${HIDDEN}`],
  // A consent that is not in force may say what it likes.
  [
    'data_grant',
    `update data_grant set scopes = '{BUSINESS,LOGISTICS,CAPITAL}', includes_history = true where ${HIDDEN}`,
  ],
];

const DELETIONS: readonly Change[] = [
  ['payment', `delete from payment where ${HIDDEN} and ${SOME}`],
  ['tracking_event', `delete from tracking_event where ${HIDDEN} and ${SOME}`],
  ['shipment', `delete from shipment where ${HIDDEN} and ${SOME}`],
  [
    'shipment',
    `delete from trade_document d where is_cancelled and not exists (
       select from shipment s where s.document_id = d.id and s.id = any ($1::uuid[]))`,
  ],
  ['raw_record', `delete from raw_record where ${HIDDEN} and ${SOME}`],
  ['data_grant', `delete from data_grant where ${HIDDEN} and ${SOME}`],
  ['enterprise_identifier', `delete from enterprise_identifier where ${HIDDEN} and ${SOME}`],
];

/** Likenesses of everything, also of what is seen: of the same parties, sums and days, but with nobody to see them. */
const ADDITIONS: readonly Change[] = [
  [
    'trade_document',
    `with original as (select *, gen_random_uuid() as twin_id from trade_document where $1::uuid[] is not null),
     twin as (
       insert into trade_document (id, kind, issuer_id, number, number_key, issue_date, currency, seller_id, buyer_id,
         payee_id, carrier_id, due_date, payable_amount, line_count, content_hash)
       select twin_id, kind, issuer_id, number, number_key || '-twin', issue_date, currency, seller_id, buyer_id,
         payee_id, carrier_id, due_date, payable_amount, line_count, content_hash from original),
     line as (
       insert into document_line (document_id, position, number, item_name, quantity, unit_code)
       select o.twin_id, l.position, l.number, l.item_name, l.quantity, l.unit_code
       from document_line l join original o on o.id = l.document_id),
     link as (
       insert into document_link (from_document_id, to_document_id, from_kind, to_kind, method, amount)
       select o.twin_id, l.to_document_id, l.from_kind, l.to_kind, l.method, l.amount
       from document_link l join original o on o.id = l.from_document_id),
     allocation as (
       insert into payment_allocation (payment_id, document_id, amount, currency, method, confidence)
       select a.payment_id, o.twin_id, a.amount, a.currency, a.method, a.confidence
       from payment_allocation a join original o on o.id = a.document_id)
     select`,
  ],
  [
    'payment',
    `with original as (select *, gen_random_uuid() as twin_id from payment where $1::uuid[] is not null),
     twin as (
       insert into payment (id, payment_key, account_id, direction, state, booking_date, amount, currency, end_to_end_id,
         debtor_id, debtor_name, creditor_id, creditor_name, is_booked, content_hash)
       select twin_id, payment_key || '-twin', account_id, direction, state, booking_date, amount, currency,
         end_to_end_id, debtor_id, debtor_name, creditor_id, creditor_name, is_booked, content_hash from original)
     insert into payment_allocation (payment_id, document_id, amount, currency, method, confidence)
     select o.twin_id, a.document_id, a.amount, a.currency, a.method, a.confidence
     from payment_allocation a join original o on o.id = a.payment_id`,
  ],
  [
    'tracking_event',
    `insert into tracking_event (event_id, type, event_time, event_time_zone_offset, quantities, document_references,
       shipment_id, content_hash)
     select event_id || '-twin', type, event_time, event_time_zone_offset, quantities, document_references,
       shipment_id, content_hash from tracking_event where $1::uuid[] is not null`,
  ],
];
