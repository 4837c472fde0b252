import type { StreamDefinition } from '../../kit/connector.ts';
import { SkippableRecordError } from '../../kit/errors.ts';
import { remapStream } from '../../ingest/remapStream.ts';
import { type Check, checkStreams, demand, NonConformance } from '../check.ts';
import { findDifference } from '../difference.ts';
import { createInbox } from '../inbox.ts';
import { readRows, takeRow } from '../reading.ts';
import { openConnection, type ScratchConnection } from '../scratchConnection.ts';
import { fingerprintGoldenRows, landedBy, type LandedRecord } from '../snapshot.ts';
import type { Subject } from '../subject.ts';

/** Through the hub's own ingest into a real database: nothing is lost, and nothing happens twice. */
export const landingChecks: readonly Check[] = [
  checkStreams('has poison quarantined with its reason, and the rest loaded', checkPoison),
  checkStreams('changes nothing when it reads again from the beginning', checkUnchanged),
  checkStreams('can be mapped anew from what has landed, without its source', checkRemap),
];

async function checkPoison(subject: Subject, stream: StreamDefinition<never>): Promise<void> {
  const inbox = await createInbox(subject, subject.fixtures);
  const rows = await readRows(stream, inbox.from(null));
  const refused = rows.filter((row) => takeRow(stream, row).outcome === 'quarantined');
  const connection = await openConnection(subject, inbox);
  const { read, accepted, unchanged, quarantined } = await connection.run(stream);
  const landed = await landedBy(await subject.pool(), connection.id);
  demand(
    read === accepted + unchanged + quarantined && read === rows.filter(isCounted).length,
    `of ${String(rows.filter(isCounted).length)} records, ${String(read)} were read: ${String(accepted)} accepted, ${String(unchanged)} unchanged, ${String(quarantined)} quarantined.`,
  );
  const setAside = landed.filter(({ status }) => status === 'QUARANTINED');
  demand(
    setAside.length ===
      new Set(refused.map(({ key, payload }) => `${key}\n${Buffer.from(payload).toString('hex')}`)).size,
    `${String(refused.length)} rows are refused, but ${String(setAside.length)} stand in quarantine.`,
  );
  setAside.forEach(demandReason);
}

async function checkUnchanged(subject: Subject, stream: StreamDefinition<never>): Promise<void> {
  const inbox = await createInbox(subject, subject.fixtures);
  const pool = await subject.pool();
  const connection = await openConnection(subject, inbox);
  const first = await connection.run(stream);
  await connection.identify();
  const before = [await landedBy(pool, connection.id), await fingerprintGoldenRows(pool)];
  const again = await connection.run(stream, { from: 'beginning' });
  demand(
    again.read === first.read && again.unchanged === again.read,
    `read again from the beginning, ${String(again.unchanged)} of ${String(again.read)} records are unchanged; keys and payloads must be the same each time.`,
  );
  await connection.identify();
  const difference = findDifference(before, [
    await landedBy(pool, connection.id),
    await fingerprintGoldenRows(pool),
  ]);
  demand(difference === undefined, `read again from the beginning, ${difference ?? ''}.`);
}

async function checkRemap(subject: Subject, stream: StreamDefinition<never>): Promise<void> {
  const inbox = await createInbox(subject, subject.fixtures);
  const pool = await subject.pool();
  const connection = await openConnection(subject, inbox);
  await connection.run(stream);
  const before = await landedBy(pool, connection.id);
  await remap(subject, connection, {
    ...stream,
    mappingVersion: stream.mappingVersion + 1,
    map: refuseEverything,
  });
  const refused = await landedBy(pool, connection.id);
  const taken = refused.find(
    ({ status, observations }) => status !== 'QUARANTINED' || observations.length > 0,
  );
  demand(taken === undefined, `${taken?.key ?? ''} was not mapped again by a newer version of the mapping.`);
  await remap(subject, connection, { ...stream, mappingVersion: stream.mappingVersion + 2 });
  const difference = findDifference(
    before.map(meaningOf),
    (await landedBy(pool, connection.id)).map(meaningOf),
    'records',
  );
  demand(
    difference === undefined,
    `mapped again from what has landed, ${difference ?? ''}; map must say the same of a row that comes from the database.`,
  );
}

/** As a run does whose mapping is newer than what has landed; the source must not be asked. */
async function remap(
  subject: Subject,
  { id, ownerId }: ScratchConnection,
  stream: StreamDefinition<never>,
): Promise<void> {
  const withoutSource = { ...stream, read: refuseToRead };
  await remapStream(await subject.pool(), { connectionId: id, ownerId, stream: stream.name }, withoutSource);
}

function refuseToRead(): never {
  throw new NonConformance('the source was asked for what has landed already.');
}

function refuseEverything(): never {
  throw new SkippableRecordError('CONFORMANCE_REFUSED', 'A newer version of the mapping that takes nothing.');
}

/** Reasons aside: a row that its reader refused is refused by the mapping for a reason of its own. */
function meaningOf({ key, contentHash, status, observations }: LandedRecord): object {
  return { key, contentHash, status, observations };
}

function isCounted({ counts = 'record' }: { readonly counts?: 'record' | 'context' }): boolean {
  return counts === 'record';
}

function demandReason({ key, position, reasonCode, reasonMessage }: LandedRecord): void {
  demand(
    reasonCode !== null &&
      reasonMessage !== null &&
      reasonMessage.length >= 20 &&
      position.file !== undefined,
    `${key} stands in quarantine without code, sentence or file: ${String(reasonCode)}, ${String(reasonMessage)}.`,
  );
}
