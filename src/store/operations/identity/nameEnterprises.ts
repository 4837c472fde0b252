import type { Queryable } from '../../transaction.ts';

/** Gives enterprises the name and country that most of their parties' records state; ties go to the first in order. */
export async function nameEnterprises(client: Queryable, enterpriseIds: readonly string[]): Promise<void> {
  await client.query(
    `update enterprise e set name = coalesce(said.name, e.name), country = coalesce(said.country, e.country)
     from (
       select enterprise_id, mode() within group (order by name) as name, mode() within group (order by country) as country
       from party_record where enterprise_id = any ($1::uuid[]) group by enterprise_id) said
     where e.id = said.enterprise_id
       and (coalesce(said.name, e.name), coalesce(said.country, e.country)) is distinct from (e.name, e.country)`,
    [enterpriseIds],
  );
}
