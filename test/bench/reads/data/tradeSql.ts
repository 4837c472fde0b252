/*
 * The made-up trade as SQL: one statement a table, set-based, from the numbers in bench_invoice. Ids are hashes of what
 * a row is, so that every run of every size has the same ids, spread over the indexes as random ones are.
 */

/** The trading enterprises; of a hundred, three are large, and who is large sells and buys more. */
export const ENTERPRISES = 10_000;

/** How many lines each invoice has. */
const LINES = 3;

/** The id of a thing of the made-up trade, as SQL. */
export const idOf = (kind: string, number: string): string => `md5('${kind} ' || ${number})::uuid`;

const INVOICE_PLAN = `
  create table bench_invoice as
  select n, ${idOf('invoice', 'n')} as id, ${idOf('enterprise', 'seller')} as seller_id,
    ${idOf('enterprise', 'case when buyer = seller then buyer % $enterprises + 1 else buyer end')} as buyer_id,
    ${idOf('account', 'seller')} as account_id,
    issue_date, issue_date + terms as due_date, amount,
    (array['EUR', 'EUR', 'EUR', 'EUR', 'USD'])[1 + n % 5] as currency,
    is_paid, buyer_reports, issue_date + terms + delay as paid_on
  from (
    select n, 1 + floor($enterprises * power(random(), 1.5))::int as seller,
      1 + floor($enterprises * power(random(), 1.5))::int as buyer,
      date '2023-01-01' + floor(random() * 1096)::int as issue_date,
      (array[30, 30, 45, 60, 90])[1 + floor(random() * 5)::int] as terms,
      (100 + floor(random() * random() * 5000000)::numeric / 100)::numeric(18, 2) as amount,
      random() < 0.6 as is_paid, random() < 0.3 as buyer_reports, floor(random() * 40)::int - 10 as delay
    from generate_series(1, $invoices) n offset 0) drawn`;

const DOCUMENTS = `
  insert into trade_document (id, kind, issuer_id, number, number_key, issue_date, type_code, currency, seller_id,
    buyer_id, due_date, line_total, tax_exclusive_amount, tax_amount, tax_inclusive_amount, payable_amount,
    payment_references, line_count, is_disputed, is_financed, approved_at, all_lines_match, content_hash, sieve_slots)
  select id, 'INVOICE', seller_id, 'INV-' || n, 'INV' || n, issue_date, '380', currency, seller_id, buyer_id, due_date,
    amount, amount, round(amount * 0.19, 2), round(amount * 1.19, 2), round(amount * 1.19, 2), array['RF' || n],
    ${String(LINES)}, n % 33 = 0, n % 12 = 0, case when n % 3 > 0 then issue_date + 5 end, n % 10 < 7, md5(n::text),
    array(select distinct (uuid_hash(id) & 8191)::smallint from unnest(array[seller_id, buyer_id]) id)
  from bench_invoice`;

const DOCUMENT_LINES = `
  insert into document_line (id, document_id, position, number, item_name, seller_item_id, quantity, unit_code,
    unit_price, line_amount, currency, match_status)
  select ${idOf('line', "n || ' ' || p")}, id, p, p::text, 'Item ' || (n * 7 + p) % 5000, 'S-' || (n * 7 + p) % 5000,
    p * 10, 'C62', round(amount / (${String(LINES)} * p * 10), 4), round(amount / ${String(LINES)}, 2), currency,
    case when n % 10 < 7 then 'MATCH' else 'NO_PO' end
  from bench_invoice cross join generate_series(1, ${String(LINES)}) p`;

const ACCOUNTS = `
  insert into account (id, account_key, identifiers, currency, servicer_bic, owner_id)
  select ${idOf('account', 'n')}, 'ACCOUNT ' || n,
    jsonb_build_array(jsonb_build_object('scheme', 'IBAN', 'value', 'DE00' || lpad(n::text, 18, '0'))), 'EUR',
    'BENCDEFF', ${idOf('enterprise', 'n')}
  from generate_series(1, $enterprises) n`;

const PAYMENTS = `
  insert into payment (id, payment_key, account_id, direction, state, booking_date, value_date, amount, currency,
    end_to_end_id, debtor_id, debtor_name, creditor_id, creditor_name, structured_references, is_booked, content_hash)
  select ${idOf('payment', 'n')}, 'PAYMENT ' || n, account_id, 'CREDIT', 'BOOKED', paid_on, paid_on,
    round(amount * 1.19, 2), currency, 'E2E-' || n, buyer_id, 'Debtor', seller_id, 'Creditor', array['RF' || n], true,
    md5(n::text)
  from bench_invoice where is_paid`;

const ALLOCATIONS = `
  insert into payment_allocation (id, payment_id, document_id, amount, currency, method, confidence)
  select ${idOf('allocation', 'n')}, ${idOf('payment', 'n')}, id, round(amount * 1.19, 2), currency,
    'STRUCTURED_REFERENCE', 1
  from bench_invoice where is_paid`;

const PARTIES = `
  insert into subject_party (subject_id, enterprise_id, capacity)
  select id, seller_id, 'SELLER' from bench_invoice union all
  select id, buyer_id, 'BUYER' from bench_invoice union all
  select ${idOf('payment', 'n')}, buyer_id, 'DEBTOR' from bench_invoice where is_paid union all
  select ${idOf('payment', 'n')}, seller_id, 'CREDITOR' from bench_invoice where is_paid union all
  select id, owner_id, 'ACCOUNT_OWNER' from account`;

/** The seller's system reports every invoice, the buyer's some of them too. */
const ACCESS = `
  insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable, day)
  select id, seller_id, 'OWNER', 'BUSINESS', true, issue_date from bench_invoice union all
  select id, seller_id, 'SELLER', 'BUSINESS', true, issue_date from bench_invoice union all
  select id, buyer_id, 'BUYER', 'BUSINESS', true, issue_date from bench_invoice union all
  select id, buyer_id, 'OWNER', 'BUSINESS', true, issue_date from bench_invoice where buyer_reports union all
  select ${idOf('payment', 'n')}, seller_id, 'ACCOUNT_OWNER', 'CAPITAL', true, paid_on
    from bench_invoice where is_paid union all
  select ${idOf('payment', 'n')}, seller_id, 'CREDITOR', 'CAPITAL', true, paid_on from bench_invoice where is_paid union all
  select ${idOf('payment', 'n')}, buyer_id, 'DEBTOR', 'CAPITAL', true, paid_on from bench_invoice where is_paid union all
  select id, owner_id, 'ACCOUNT_OWNER', 'CAPITAL', true, null from account
  on conflict do nothing`;

/** In the order in which they are run. */
export const TRADE: readonly (readonly [what: string, statement: string])[] = [
  ['plan', INVOICE_PLAN],
  ['invoices', DOCUMENTS],
  ['lines', DOCUMENT_LINES],
  ['accounts', ACCOUNTS],
  ['payments', PAYMENTS],
  ['allocations', ALLOCATIONS],
  ['named parties', PARTIES],
  ['access entries', ACCESS],
];
