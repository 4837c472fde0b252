import type { Queryable } from '../../transaction.ts';

export interface FormerSubjects {
  /** The golden row that each observation was of before it was reopened. */
  readonly formerOf: ReadonlyMap<string, string>;
  /** Those of the subjects, present and former, that have observations (observation_subject_ix). */
  readonly existing: ReadonlySet<string>;
}

export async function formerSubjects(
  client: Queryable,
  observationIds: readonly string[],
  subjectIds: readonly string[],
): Promise<FormerSubjects> {
  const { rows } = await client.query<{ id: string; former: string }>(
    `select id, former_subject_id as former from observation
     where id = any ($1::uuid[]) and former_subject_id is not null order by id`,
    [observationIds],
  );
  const formerOf = new Map(rows.map(({ id, former }) => [id, former]));
  if (formerOf.size === 0) return { formerOf, existing: new Set() };
  const found = await client.query<{ id: string }>(
    'select distinct subject_id as id from observation where subject_id = any ($1::uuid[])',
    [[...new Set([...subjectIds, ...formerOf.values()])]],
  );
  return { formerOf, existing: new Set(found.rows.map(({ id }) => id)) };
}
