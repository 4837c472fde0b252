import type { Queryable } from '../transaction.ts';

/** Which golden row an observation was of that is there no more. */
export interface ForgottenObservation {
  readonly rawRecordId: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly subjectId: string;
}

/**
 * Removes what raw records said before they are mapped anew; their subjects' golden rows wait to be composed again.
 *
 * @returns of those that had been identified what they were of, for what takes their place.
 */
export async function forgetObservations(
  client: Queryable,
  rawRecordIds: readonly string[],
): Promise<ForgottenObservation[]> {
  const { rows } = await client.query<ForgottenObservation>(FORGET, [rawRecordIds]);
  return rows;
}

const FORGET = `
  with forgotten as (
    delete from observation where raw_record_id = any ($1::uuid[])
    returning raw_record_id, ordinal, kind, coalesce(subject_id, former_subject_id) as subject_id),
  waiting as (
    insert into work_item (stage, subject_id)
    select distinct 'COMPOSE', subject_id from forgotten where subject_id is not null
    on conflict do nothing)
  select raw_record_id as "rawRecordId", ordinal, kind, subject_id as "subjectId"
  from forgotten where subject_id is not null`;
