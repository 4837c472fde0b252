import { ForwardMigration } from './forwardMigration.ts';

/**
 * What statements and batches contradict, worked out by functions: they are planned when somebody asks for it, and run as
 * whoever asks, so that row security holds within them. Functions lock nothing.
 */
export class StatementChecks1764000042000 extends ForwardMigration {
  readonly name = 'StatementChecks1764000042000';
  protected readonly statements = [
    CHECKS,
    CONTRADICTIONS,
    BATCH,
    ...['statement_checks', 'statement_contradictions', 'batch_contradictions'].map(
      (name) => `grant execute on function app.${name}(uuid) to fourflow_app, fourflow_pipeline`,
    ),
  ];
}

const HEAD = `returns jsonb language sql stable set search_path = pg_catalog, pg_temp`;

const CHECKS = `
  -- Opening balance and booked entries against the closing balance, by currency, over all pages that are there.
  create function app.statement_checks(asked uuid) ${HEAD} as $$
    with page as (
      select p.* from public.account_statement s
      join public.account_statement p on p.account_id = s.account_id and p.series_key = s.series_key where s.id = asked),
    balance as (
      select p.page, b.number, b.value ->> 'type' as type, b.value ->> 'currency' as currency,
        (b.value ->> 'amount')::numeric as amount
      from page p cross join lateral jsonb_array_elements(p.balances) with ordinality b (value, number)),
    opens as (
      select distinct on (currency) currency, amount from balance where type in ('OPBD', 'PRCD')
      order by currency, type = 'PRCD', page nulls first, number),
    closes as (
      select distinct on (currency) currency, amount from balance where type = 'CLBD'
      order by currency, page desc nulls last, number),
    booked as (
      select e.currency, sum(case e.direction when 'DEBIT' then -e.amount else e.amount end) as amount
      from page p join public.statement_entry e on e.account_id = p.account_id and e.statement_key = p.statement_key
      where e.state = 'BOOKED' group by e.currency),
    checked as (
      select o.currency, o.amount as opening, coalesce(b.amount, 0) as booked, c.amount as closing
      from opens o join closes c on c.currency = o.currency left join booked b on b.currency = o.currency)
    select coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'opening', opening, 'booked', booked,
      'computed', opening + booked, 'closing', closing, 'difference', closing - opening - booked) order by currency), '[]')
    from checked
  $$`;

const CONTRADICTIONS = `
  -- What a page states may be meant of itself or of all pages: it differs where it is true of neither.
  create function app.statement_contradictions(asked uuid) ${HEAD} as $$
    with own as (select * from public.account_statement where id = asked),
    entry as (
      select e.amount, e.direction, p.id = asked as is_own from own s
      join public.account_statement p on p.account_id = s.account_id and p.series_key = s.series_key
      join public.statement_entry e on e.account_id = p.account_id and e.statement_key = p.statement_key),
    fact as (
      select f.step, f.what, f.stated, f.of_page, f.of_all from own s
      cross join (select
        count(*) filter (where is_own) as entries, count(*) as all_entries,
        count(*) filter (where is_own and direction = 'CREDIT') as credits, count(*) filter (where direction = 'CREDIT') as all_credits,
        count(*) filter (where is_own and direction = 'DEBIT') as debits, count(*) filter (where direction = 'DEBIT') as all_debits,
        coalesce(sum(amount) filter (where is_own and direction = 'CREDIT'), 0) as credit, coalesce(sum(amount) filter (where direction = 'CREDIT'), 0) as all_credit,
        coalesce(sum(amount) filter (where is_own and direction = 'DEBIT'), 0) as debit, coalesce(sum(amount) filter (where direction = 'DEBIT'), 0) as all_debit
        from entry) t
      cross join lateral (values
        (2, 'number of entries', s.stated_entry_count::numeric, t.entries::numeric, t.all_entries::numeric),
        (3, 'number of credits', s.stated_credit_count, t.credits, t.all_credits),
        (4, 'number of debits', s.stated_debit_count, t.debits, t.all_debits),
        (5, 'sum of the credits', s.stated_credit_sum, t.credit, t.all_credit),
        (6, 'sum of the debits', s.stated_debit_sum, t.debit, t.all_debit)) f (step, what, stated, of_page, of_all)),
    -- Numbers begin anew every year.
    numbered as (
      select k.kind, p.id, case when k.number ~ '^[0-9]{1,15}$' then k.number::bigint end as number
      from own s join public.account_statement p on p.account_id = s.account_id and p.message = s.message
        and left(coalesce(p.period_start::text, p.created_at_text, ''), 4) = left(coalesce(s.period_start::text, s.created_at_text, ''), 4)
      cross join lateral (values ('electronic', p.sequence), ('legal', p.legal_sequence)) k (kind, number)),
    gap as (
      select o.kind, o.number, max(n.number) as last from numbered o
      join numbered n on n.kind = o.kind and n.number < o.number where o.id = asked group by o.kind, o.number),
    found as (
      select 1 as step, format('The closing balance of %s %s does not follow from the opening balance of %s and the booked entries of %s: the difference is %s.',
        c ->> 'closing', c ->> 'currency', c ->> 'opening', c ->> 'booked', c ->> 'difference') as sentence
      from jsonb_array_elements(app.statement_checks(asked)) c where (c ->> 'difference')::numeric <> 0
      union all
      select step, format('The %s is stated as %s, but is %s.', what, stated, of_page) from fact
      where stated <> of_page and stated <> of_all
      union all
      select 7, format('The statement before it is missing: its %s sequence number would be %s, and the last one there is %s.',
        kind, number - 1, last) from gap where last < number - 1)
    select coalesce(jsonb_agg(sentence order by step, sentence), '[]') from found
  $$`;

const BATCH = `
  create function app.batch_contradictions(asked uuid) ${HEAD} as $$
    with batch as (select * from public.payment_batch where id = asked),
    ordered as (
      select i.amount, i.initiation_key = b.initiation_key and i.batch_index = b.batch_index as is_own from batch b
      join public.payment_instruction i on i.owner_id = b.owner_id and i.message_id = b.message_id
        and i.created_at_text is not distinct from b.created_at_text),
    total as (
      select count(*) filter (where is_own) as own_count, coalesce(sum(amount) filter (where is_own), 0) as own_sum,
        count(*) as count, coalesce(sum(amount), 0) as sum from ordered)
    select coalesce(jsonb_agg(format('The %s is stated as %s, but is %s.', f.what, f.stated, f.actual) order by f.step), '[]')
    from batch b cross join total t cross join lateral (values
      (1, 'number of payments of the batch', b.stated_count::numeric, t.own_count::numeric),
      (2, 'sum of the batch', b.stated_sum, t.own_sum),
      (3, 'number of payments of the message', b.message_stated_count, t.count),
      (4, 'sum of the message', b.message_stated_sum, t.sum)) f (step, what, stated, actual)
    where f.stated <> f.actual
  $$`;
