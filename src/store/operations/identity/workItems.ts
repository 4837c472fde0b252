import type { Queryable } from '../../transaction.ts';

/** COMPOSE and LINK golden rows, look whether an ACCOUNT is still reported, REVIEW whom an enterprise resembles. */
export type Stage = 'COMPOSE' | 'LINK' | 'ACCOUNT' | 'REVIEW';

export async function addWork(client: Queryable, stage: Stage, subjectIds: readonly string[]): Promise<void> {
  await client.query(
    'insert into work_item (stage, subject_id) select distinct $1, unnest($2::uuid[]) on conflict do nothing',
    [stage, subjectIds],
  );
}

/** Takes work off the list; it comes back if the transaction does not commit. */
export async function takeWork(client: Queryable, stage: Stage, limit: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `delete from work_item where stage = $1 and subject_id in (
       select subject_id from work_item where stage = $1 order by subject_id limit $2)
     returning subject_id as id`,
    [stage, limit],
  );
  return rows.map(({ id }) => id);
}
