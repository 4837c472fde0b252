import type pg from 'pg';
import type { CanonicalRecord } from '../kit/records/index.ts';
import { subjectsAround } from '../store/operations/chain/subjectsAround.ts';
import { assignSubjects } from '../store/operations/identity/assignSubjects.ts';
import { dropIdleAccounts } from '../store/operations/identity/dropIdleAccounts.ts';
import { insertObservedParties } from '../store/operations/identity/observedParties.ts';
import {
  observationsOfSubjects,
  type SubjectObservation,
} from '../store/operations/identity/observationsOfSubjects.ts';
import {
  type PendingObservation,
  pendingObservations,
} from '../store/operations/identity/pendingObservations.ts';
import { addWork, takeWork } from '../store/operations/identity/workItems.ts';
import { documentFamily } from './documents/documentFamily.ts';
import { eventFamily } from './events/eventFamily.ts';
import { keepSubjects } from './keepSubjects.ts';
import { identifyParties } from './parties/identifyParties.ts';
import { partiesOf } from './parties/partiesOf.ts';
import { batchFamily } from './payments/batchFamily.ts';
import { instructionFamily } from './payments/instructionFamily.ts';
import { paymentFamily } from './payments/paymentFamily.ts';
import { statementFamily } from './payments/statementFamily.ts';
import { statusFamily } from './payments/statusFamily.ts';
import type { IdentifiedObservation, SubjectFamily } from './subjectFamily.ts';

const FAMILIES = [
  documentFamily,
  eventFamily,
  // Before what they report: a later version of a statement withdraws what earlier ones say.
  statementFamily,
  paymentFamily,
  instructionFamily,
  batchFamily,
  statusFamily,
] as readonly unknown[] as readonly SubjectFamily[];

/** At most how much one transaction takes on. */
export interface BatchSize {
  /** Observations that wait to be identified. */
  readonly observations: number;
  /** Golden rows that wait to be composed again. */
  readonly reopened: number;
}

/**
 * Takes observations that wait: decides who their parties are, which golden rows they are of, and makes those rows what
 * all their observations together say. Runs inside the caller's transaction and under the caller's lock.
 *
 * @returns how many observations and golden rows were worked on; 0 when nothing waits.
 */
export async function identifyBatch(client: pg.PoolClient, size: BatchSize): Promise<number> {
  const pending = await pendingObservations(client, size.observations);
  const assigned = await findSubjects(client, await nameParties(client, pending));
  // A golden row whose observations wait to be identified again is not to be taken for abandoned.
  const reopened = pending.length === 0 ? await takeWork(client, 'COMPOSE', size.reopened) : [];
  const bodies = new Map(pending.map(({ id, body }) => [id, body]));
  await composeSubjects(client, [...new Set([...assigned, ...reopened])], bodies);
  const worked = pending.length + reopened.length;
  return worked > 0 ? worked : checkAccounts(client, size.reopened);
}

/** Last of all: only then is it known of which accounts nothing is reported any more. */
async function checkAccounts(client: pg.PoolClient, limit: number): Promise<number> {
  const ids = await takeWork(client, 'ACCOUNT', limit);
  if (ids.length > 0) await dropIdleAccounts(client, ids);
  return ids.length;
}

async function nameParties(
  client: pg.PoolClient,
  pending: readonly PendingObservation[],
): Promise<IdentifiedObservation[]> {
  const named = pending.flatMap((observation) =>
    partiesOf(observation.body).map((party) => ({
      ...party,
      ownerId: observation.ownerId,
      observationId: observation.id,
    })),
  );
  const partyIds = await identifyParties(client, named);
  await insertObservedParties(
    client,
    named.map(({ observationId, role }, index) => ({ observationId, role, partyId: partyIds[index] ?? '' })),
  );
  return identifiedObservations(client, pending);
}

/** Read back, because a merge in this very batch may have changed who somebody is. */
async function identifiedObservations(
  client: pg.PoolClient,
  pending: readonly PendingObservation[],
): Promise<IdentifiedObservation[]> {
  const bodies = new Map(pending.map(({ id, body }) => [id, body]));
  const { rows } = await client.query<Omit<IdentifiedObservation, 'body'>>(
    `select o.id, o.owner_id as "ownerId", o.connection_id as "connectionId",
       coalesce((select jsonb_object_agg(op.role, p.enterprise_id) from observed_party op
         join party_record p on p.id = op.party_id where op.observation_id = o.id), '{}') as parties
     from observation o where o.id = any ($1::uuid[]) order by o.id`,
    [[...bodies.keys()]],
  );
  return rows.flatMap((row) => {
    const body = bodies.get(row.id);
    return body ? [{ ...row, body }] : [];
  });
}

async function findSubjects(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation[],
): Promise<string[]> {
  const found: string[] = [];
  for (const family of FAMILIES) {
    const own = observations.filter(({ body }) => family.kinds.includes(body.kind));
    if (own.length === 0) continue;
    const ids = own.map(({ id }) => id);
    const subjectIds = await keepSubjects(client, ids, await family.findSubjects(client, own));
    await assignSubjects(
      client,
      ids.map((observationId, index) => ({ observationId, subjectId: subjectIds[index] ?? '' })),
    );
    found.push(...subjectIds);
  }
  return found;
}

async function composeSubjects(
  client: pg.PoolClient,
  subjectIds: readonly string[],
  bodies: ReadonlyMap<string, CanonicalRecord>,
): Promise<void> {
  const bySubject = new Map<string, SubjectObservation[]>(subjectIds.map((id) => [id, []]));
  for (const observation of await observationsOfSubjects(client, subjectIds, bodies)) {
    bySubject.get(observation.subjectId)?.push(observation);
  }
  await leaveOut(client, bySubject);
  const abandoned = [...bySubject].filter(([, observations]) => observations.length === 0).map(([id]) => id);
  await removeSubjects(client, abandoned);
  for (const family of FAMILIES) {
    const own = [...bySubject].filter(([, [first]]) => first !== undefined && isOf(family, first.body));
    if (own.length > 0) await addWork(client, 'LINK', await family.compose(client, new Map(own)));
  }
}

/** Leaves out what counts for nothing, such as the entries of a statement that was sent anew without them. */
async function leaveOut(client: pg.PoolClient, bySubject: Map<string, SubjectObservation[]>): Promise<void> {
  for (const family of FAMILIES) {
    const own = [...bySubject].filter(([, [first]]) => first !== undefined && isOf(family, first.body));
    const standing = own.length > 0 ? await family.standing?.(client, new Map(own)) : undefined;
    for (const [id, observations] of standing ?? []) bySubject.set(id, [...observations]);
  }
}

/** Takes golden rows away of which nothing is observed any more; what they were linked to is linked again. */
async function removeSubjects(client: pg.PoolClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { linkedIds, shipmentIds } = await subjectsAround(client, ids);
  await addWork(client, 'LINK', [...linkedIds, ...(await allocatedWith(client, ids))]);
  for (const family of FAMILIES) await family.remove(client, ids);
  for (const table of ['access_entry', 'subject_party']) {
    await client.query(`delete from ${table} where subject_id = any ($1::uuid[])`, [
      [...ids, ...shipmentIds],
    ]);
  }
}

/** Payments of these invoices, invoices of these payments. */
async function allocatedWith(client: pg.PoolClient, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select payment_id as id from payment_allocation where document_id = any ($1::uuid[])
     union select document_id from payment_allocation where payment_id = any ($1::uuid[])`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

function isOf(family: SubjectFamily, body: CanonicalRecord): boolean {
  return family.kinds.includes(body.kind);
}
