import type { Queryable } from '../../transaction.ts';

/** Enterprises that are called alike: the telling part of the name, its legal form and country; empty where unknown. */
export interface NameGroup {
  readonly core: string;
  readonly form: string;
  readonly country: string;
}

/** A group compared with one that its members may be one with. */
export interface SimilarGroups {
  readonly group: NameGroup;
  readonly other: NameGroup;
  readonly similarity: number;
}

/**
 * The groups whose names resemble these (enterprise_name_core_ix), of which neither legal form nor country contradicts.
 *
 * @param threshold share of trigrams in common, 0 to 1.
 */
export async function similarGroups(
  client: Queryable,
  groups: readonly NameGroup[],
  threshold: number,
): Promise<SimilarGroups[]> {
  await client.query(`select set_config('pg_trgm.similarity_threshold', $1, true)`, [String(threshold)]);
  const { rows } = await client.query<{ number: number; other: NameGroup; similarity: number }>(SIMILAR, [
    groups.map(({ core }) => core),
    groups.map(({ form }) => form),
    groups.map(({ country }) => country),
  ]);
  return rows.flatMap(({ number, other, similarity }) => {
    const group = groups[number - 1];
    return group === undefined ? [] : [{ group, other, similarity }];
  });
}

const SIMILAR = `
  select g.number::int, jsonb_build_object('core', n.core, 'form', n.form, 'country', n.country) as other,
    round(trgm.similarity(g.core, n.core)::numeric, 4)::float as similarity
  from unnest($1::text[], $2::text[], $3::text[]) with ordinality g (core, form, country, number)
  cross join lateral (
    select n.core, n.form, n.country from enterprise_name n
    where n.core operator(trgm.%) g.core and (n.form = g.form or '' in (n.form, g.form))
      and (n.country = g.country or '' in (n.country, g.country))
      and (n.core, n.form, n.country) <> (g.core, g.form, g.country)
    group by n.core, n.form, n.country) n
  order by g.number, n.core, n.form, n.country`;

export interface NamedEnterprise extends NameGroup {
  readonly enterpriseId: string;
  /** Its most telling reference. */
  readonly ref: string;
}

/** The first members of each group, in the order of their references (enterprise_name_group_ix). */
export async function membersOfGroups(
  client: Queryable,
  groups: readonly NameGroup[],
  limit: number,
): Promise<NamedEnterprise[]> {
  const { rows } = await client.query<NamedEnterprise>(
    `select m.enterprise_id as "enterpriseId", m.core, m.form, m.country, m.ref
     from unnest($1::text[], $2::text[], $3::text[]) g (core, form, country)
     cross join lateral (
       select n.* from enterprise_name n where (n.core, n.form, n.country) = (g.core, g.form, g.country)
       order by n.ref limit $4) m`,
    [
      groups.map(({ core }) => core),
      groups.map(({ form }) => form),
      groups.map(({ country }) => country),
      limit,
    ],
  );
  return rows;
}

/** Makes these the names by which the enterprises are compared. @returns the groups that any was in or is in now. */
export async function replaceNames(
  client: Queryable,
  enterpriseIds: readonly string[],
  named: readonly NamedEnterprise[],
): Promise<NameGroup[]> {
  const { rows } = await client.query<NameGroup>(
    `with gone as (
       delete from enterprise_name where enterprise_id = any ($1::uuid[]) returning core, form, country),
     said as (
       select * from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
         s (enterprise_id, core, form, country, ref))
     select core, form, country from gone union select core, form, country from said order by 1, 2, 3`,
    [enterpriseIds, ...columnsOf(named)],
  );
  await client.query(
    `insert into enterprise_name (enterprise_id, core, form, country, ref)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])`,
    columnsOf(named),
  );
  return rows;
}

function columnsOf(named: readonly NamedEnterprise[]): string[][] {
  return (['enterpriseId', 'core', 'form', 'country', 'ref'] as const).map((property) =>
    named.map((each) => each[property]),
  );
}
