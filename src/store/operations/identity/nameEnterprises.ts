import type { Queryable } from '../../transaction.ts';

/**
 * Gives enterprises the name and country that most of their parties' records state; ties go to the last in order,
 * whatever the database's collation, as capital letters alone stand first.
 * Payments of who is renamed are linked again, for names are what a party without identifiers is compared by.
 */
export async function nameEnterprises(client: Queryable, enterpriseIds: readonly string[]): Promise<void> {
  await client.query(NAME, [enterpriseIds]);
}

const NAME = `
  with said as (
    select enterprise_id, mode() within group (order by name collate "C" desc) as name, mode() within group (order by country collate "C") as country
    from party_record where enterprise_id = any ($1::uuid[]) group by enterprise_id),
  renamed as (
    update enterprise e set name = coalesce(said.name, e.name), country = coalesce(said.country, e.country)
    from said
    where e.id = said.enterprise_id
      and (coalesce(said.name, e.name), coalesce(said.country, e.country)) is distinct from (e.name, e.country)
    returning e.id)
  insert into work_item (stage, subject_id)
  select 'LINK', p.id from renamed r join payment p on p.debtor_id = r.id or p.creditor_id = r.id
  on conflict do nothing`;
