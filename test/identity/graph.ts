import type { TestDatabase } from '../helpers/database.ts';

/**
 * The graph without its ids: every enterprise is called by what it is (its identifiers, else its name and owner), every
 * document and account by its meaning. Two databases with equal graphs hold the same.
 *
 * @param leftOut numbers of documents that are not to count.
 */
export async function graphOf(
  { pipelinePool }: TestDatabase,
  leftOut: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const graph: Record<string, unknown> = {};
  for (const [name, statement] of Object.entries(STATEMENTS)) {
    const { rows } = await pipelinePool.query<{ row: unknown }>(`${CALLED} ${statement}`, [leftOut]);
    graph[name] = rows.map(({ row }) => JSON.stringify(row)).sort();
  }
  return graph;
}

/** `called (id, what)`: a merged one is called as its survivor. */
const CALLED = `
  with identified as (
    select e.id, (select string_agg(i.scheme || ':' || i.value, ' ' order by i.scheme, i.value)
      from enterprise_identifier i where i.enterprise_id = coalesce(e.merged_into_id, e.id)) as what
    from enterprise e),
  called as (
    select i.id, coalesce(i.what, (select p.name || ' of ' || coalesce(o.what, 'nobody')
      from enterprise e join party_record p on p.enterprise_id = coalesce(e.merged_into_id, e.id)
        left join identified o on o.id = p.owner_id
      where e.id = i.id order by 1 limit 1)) as what
    from identified i),
  counted as (select * from trade_document d where d.number <> all ($1::text[])),
  subject as (
    select d.id, concat_ws('/', d.kind, d.number, c.what) as what from counted d join called c on c.id = d.issuer_id
    union all select p.id, 'payment ' || p.end_to_end_id from payment p
    union all select a.id, concat_ws('/', 'account', a.account_key, c.what) from account a join called c on c.id = a.owner_id)`;

const who = (column: string): string => `(select what from called where called.id = ${column})`;

const STATEMENTS: Readonly<Record<string, string>> = {
  documents: `select jsonb_build_object('number', d.number, 'issuer', ${who('d.issuer_id')}, 'seller', ${who('d.seller_id')},
    'buyer', ${who('d.buyer_id')}, 'payable', d.payable_amount,
    'observations', (select count(*) from observation o where o.subject_id = d.id)) as row from counted d`,
  accounts: `select jsonb_build_object('key', a.account_key, 'owner', ${who('a.owner_id')}, 'statements',
    (select jsonb_agg(s.statement_id order by s.statement_id) from account_statement s where s.account_id = a.id)) as row from account a`,
  payments: `select jsonb_build_object('id', p.end_to_end_id, 'debtor', ${who('p.debtor_id')}, 'creditor', ${who('p.creditor_id')},
    'account', (select what from subject where subject.id = p.account_id)) as row from payment p`,
  access: `select jsonb_build_object('of', s.what, 'who', ${who('a.enterprise_id')}, 'as', a.capacity, 'scope', a.scope) as row
    from access_entry a join subject s on s.id = a.subject_id`,
  named: `select jsonb_build_object('of', s.what, 'who', ${who('a.enterprise_id')}, 'as', a.capacity) as row
    from subject_party a join subject s on s.id = a.subject_id`,
  grants: `select jsonb_build_object('from', ${who('g.grantor_id')}, 'to', ${who('g.grantee_id')}, 'scopes', g.scopes) as row from data_grant g`,
  keys: `select jsonb_build_object('label', p.label, 'for', ${who('p.enterprise_id')}) as row from principal p where p.enterprise_id is not null`,
  connections: `select jsonb_build_object('name', c.name, 'owner', ${who('c.owner_id')},
    'brought', (select jsonb_agg(distinct ${who('o.owner_id')}) from observation o where o.connection_id = c.id)) as row
    from source_connection c where c.name not like 'left out%'`,
  names: `select jsonb_build_object('who', ${who('e.id')}, 'name', e.name) as row from enterprise e
    where e.merged_into_id is null and exists (select from subject_party s where s.enterprise_id = e.id)`,
  waiting: `select jsonb_build_object('stage', stage) as row from work_item`,
};
