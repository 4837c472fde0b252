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

/**
 * Takes the work off the list that waits for these documents and for the events that name one (work_item_pk,
 * event_document_number_ix); a number that several documents bear brings events of all of them.
 */
export async function takeWorkAround(
  client: Queryable,
  stage: Stage,
  documentIds: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(TAKE_AROUND, [stage, documentIds]);
  return rows.map(({ id }) => id);
}

const TAKE_AROUND = `
  delete from work_item where ctid = any (array(
    select w.ctid from (
      select unnest($2::uuid[]) as id
      union
      select e.event_id from unnest($2::uuid[]) asked (id)
      cross join lateral (select number_key, kind from trade_document where id = asked.id offset 0) d
      cross join lateral (
        select event_id from event_document where number_key = d.number_key and kind = d.kind offset 0) e) near
    cross join lateral (select ctid from work_item where stage = $1 and subject_id = near.id offset 0) w))
  returning subject_id as id`;
