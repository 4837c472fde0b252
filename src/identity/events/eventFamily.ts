import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TrackingEvent } from '../../kit/records/index.ts';
import type { Row } from '../../store/entities/columns.ts';
import { EventDocumentEntity, TrackingEventEntity } from '../../store/entities/logistics.ts';
import type { AccessEntry } from '../../store/operations/identity/accessEntries.ts';
import { replaceOwnAccess } from '../../store/operations/identity/replaceOwnAccess.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { compareVersions } from '../versions.ts';
import { documentsNamedBy } from './documentsNamedBy.ts';

type EventObservation = SubjectObservation<TrackingEvent>;

/** Tracking events: the same event id is the same event, whichever party's system reports it. */
export const eventFamily: SubjectFamily<TrackingEvent> = {
  kinds: ['trackingEvent'],
  findSubjects: findEvents,
  compose: composeEvents,
  remove: async (client, ids) => {
    await client.query('delete from tracking_event where id = any ($1::uuid[])', [ids]);
  },
};

async function findEvents(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<TrackingEvent>[],
): Promise<string[]> {
  const eventIds = observations.map(({ body }) => body.eventId);
  const { rows } = await client.query<{ id: string; eventId: string }>(
    'select id, event_id as "eventId" from tracking_event where event_id = any ($1::text[])',
    [eventIds],
  );
  const known = new Map(rows.map(({ id, eventId }) => [eventId, id]));
  return eventIds.map((eventId) => {
    const id = known.get(eventId) ?? randomUUID();
    known.set(eventId, id);
    return id;
  });
}

async function composeEvents(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly EventObservation[]>,
): Promise<string[]> {
  const rows = [...subjects].map(([id, observations]) => eventRow(id, chooseVersion(observations)));
  const changed = await changedRows(client, rows);
  await upsertRows(
    client,
    { entity: TrackingEventEntity, conflict: ['id'], untouched: ['shipmentId'] },
    changed,
  );
  await nameDocuments(client, subjects);
  await replaceOwnAccess(client, [...subjects.keys()], [...subjects].flatMap(ownersOf));
  return [...subjects.keys()];
}

/** A declared error overrides what it corrects; otherwise the latest version stands. */
function chooseVersion(observations: readonly EventObservation[]): TrackingEvent {
  const ranked = [...observations].sort(
    (left, right) =>
      Number(left.body.errorDeclaration !== undefined) - Number(right.body.errorDeclaration !== undefined) ||
      compareVersions(left, right),
  );
  const chosen = ranked.at(-1);
  if (chosen === undefined) throw new RangeError('an event without observation cannot be composed');
  return chosen.body;
}

function eventRow(id: string, event: TrackingEvent): Row {
  const { kind: _kind, sourceParties: _sources, destinationParties: _destinations, ...facts } = event;
  return { ...facts, id, contentHash: createHash('sha256').update(JSON.stringify(event)).digest('hex') };
}

async function changedRows(client: pg.PoolClient, rows: readonly Row[]): Promise<Row[]> {
  const { rows: held } = await client.query<{ id: string; hash: string }>(
    'select id, content_hash as hash from tracking_event where id = any ($1::uuid[])',
    [rows.map(({ id }) => id)],
  );
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  return rows.filter((row) => hashes.get(row['id'] as string) !== row['contentHash']);
}

async function nameDocuments(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly EventObservation[]>,
): Promise<void> {
  const named = [...subjects].flatMap(([eventId, observations]) =>
    documentsNamedBy(chooseVersion(observations)).map((document) => ({ eventId, ...document })),
  );
  await client.query(
    `delete from event_document e where e.event_id = any ($1::uuid[]) and not exists (
       select from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) n (event_id, kind, number_key, issuer)
       where (n.event_id, n.kind, n.number_key, n.issuer) = (e.event_id, e.kind, e.number_key, e.issuer))`,
    [
      [...subjects.keys()],
      named.map(({ eventId }) => eventId),
      named.map(({ kind }) => kind),
      named.map(({ numberKey }) => numberKey),
      named.map(({ issuer }) => issuer),
    ],
  );
  const target = {
    entity: EventDocumentEntity,
    conflict: ['eventId', 'kind', 'numberKey', 'issuer'],
    untouched: ['documentId'],
  };
  await upsertRows(client, target, named);
}

function ownersOf([subjectId, observations]: readonly [string, readonly EventObservation[]]): AccessEntry[] {
  const day = chooseVersion(observations).eventTime.slice(0, 10);
  return [...new Set(observations.map(({ ownerId }) => ownerId))].map((enterpriseId) => ({
    subjectId,
    enterpriseId,
    capacity: 'OWNER',
    scope: 'LOGISTICS',
    isGrantable: true,
    day,
  }));
}
