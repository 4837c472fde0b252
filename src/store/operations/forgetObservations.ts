import type { Queryable } from '../transaction.ts';

/** Removes what raw records said before they are mapped anew; their subjects' golden rows wait to be composed again. */
export async function forgetObservations(client: Queryable, rawRecordIds: readonly string[]): Promise<void> {
  await client.query(FORGET, [rawRecordIds]);
}

const FORGET = `
  with forgotten as (delete from observation where raw_record_id = any ($1::uuid[]) returning subject_id)
  insert into work_item (stage, subject_id)
  select distinct 'COMPOSE', subject_id from forgotten where subject_id is not null
  on conflict do nothing`;
