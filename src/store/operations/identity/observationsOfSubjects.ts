import type { CanonicalRecord } from '../../../kit/records/index.ts';
import type { Queryable } from '../../transaction.ts';

/** An observation of a subject with who its parties turned out to be. */
export interface SubjectObservation<Body extends CanonicalRecord = CanonicalRecord> {
  readonly id: string;
  readonly subjectId: string;
  readonly connection: string;
  readonly connectionId: string;
  readonly ownerId: string;
  readonly body: Body;
  readonly versionTime: string | null;
  readonly versionSequence: string | null;
  readonly contentHash: string;
  readonly recordedAt: Date;
  /** Enterprise by role. */
  readonly parties: Readonly<Record<string, string>>;
}

/**
 * All observations of these subjects (observation_subject_ix), in an order that does not depend on arrival.
 *
 * @param bodies of observations that are at hand already: reading them again is most of the cost of a first load.
 */
export async function observationsOfSubjects(
  client: Queryable,
  subjectIds: readonly string[],
  bodies: ReadonlyMap<string, CanonicalRecord>,
): Promise<SubjectObservation[]> {
  const { rows } = await client.query<SubjectObservation>(
    `select o.id, o.subject_id as "subjectId", c.name as connection, c.id as "connectionId", o.owner_id as "ownerId",
       case when o.id <> all ($2::uuid[]) then o.body end as body,
       o.version_time::text as "versionTime", o.version_sequence::text as "versionSequence",
       o.content_hash as "contentHash", o.recorded_at as "recordedAt",
       coalesce((select jsonb_object_agg(op.role, p.enterprise_id) from observed_party op
         join party_record p on p.id = op.party_id where op.observation_id = o.id), '{}') as parties
     from observation o join source_connection c on c.id = o.connection_id
     where o.subject_id = any ($1::uuid[])
     order by o.subject_id, c.name, o.version_time nulls first, o.version_sequence nulls first, o.content_hash, o.id`,
    [subjectIds, [...bodies.keys()]],
  );
  return rows.map((row) => ({ ...row, body: bodies.get(row.id) ?? row.body }));
}
