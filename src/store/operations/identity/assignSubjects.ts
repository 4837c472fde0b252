import type { Queryable } from '../../transaction.ts';

/** Says which golden row each observation is of. */
export async function assignSubjects(
  client: Queryable,
  assigned: readonly { observationId: string; subjectId: string }[],
): Promise<void> {
  await client.query(
    `update observation set subject_id = r.subject_id, former_subject_id = null
     from unnest($1::uuid[], $2::uuid[]) r (id, subject_id) where observation.id = r.id`,
    [assigned.map(({ observationId }) => observationId), assigned.map(({ subjectId }) => subjectId)],
  );
}
