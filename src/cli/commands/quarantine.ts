import type { Command } from 'commander';
import { replayRecords } from '../../ingest/remapStream.ts';
import type { StreamDefinition } from '../../kit/connector.ts';
import { ConfigError } from '../../kit/errors.ts';
import { processPending } from '../../pipeline/processPending.ts';
import { discardRecord } from '../../store/operations/discardRecord.ts';
import { hubCommand } from '../command.ts';
import { connectionIdOf } from '../connectionId.ts';
import { printRecord, printResult, printRows } from '../output.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';

interface ReplayOptions extends HubCommandOptions {
  readonly connection?: string;
}

/** Shown of a payload: enough to find the offence, never the whole document. */
const EXCERPT_BYTES = 2_000;

export function registerQuarantineCommands(program: Command): void {
  const quarantine = program.command('quarantine').description('records that could not be taken, and why');
  hubCommand(quarantine, 'list', 'list quarantined records')
    .option('--connection <name>', 'of one connection')
    .action(async (options: ReplayOptions) => {
      const records = await withHub(options, (session) => list(session, options));
      printRows(records, { ...options, columns: ['id', 'connection', 'position', 'message'] });
    });
  hubCommand(quarantine, 'show <id>', 'show one with its reason and the beginning of what came').action(
    async (id: string, options: HubCommandOptions) => {
      printRecord(await withHub(options, (session) => show(session, id)), options);
    },
  );
  hubCommand(quarantine, 'replay [ids...]', "map records again with today's connector")
    .option('--connection <name>', 'all of one connection')
    .action(async (ids: string[], options: ReplayOptions) => {
      const counts = await withHub(options, (session) => replay(session, ids, options));
      printResult(
        counts,
        `${String(counts.mapped)} taken, ${String(counts.quarantined)} still quarantined.`,
        options,
      );
    });
  hubCommand(quarantine, 'discard <id>', 'give a record up, for a reason that is kept')
    .requiredOption('--reason <text>', 'why')
    .action(async (id: string, options: HubCommandOptions & { reason: string }) => {
      const outcome = await withHub(options, ({ hub }) =>
        discardRecord(hub.database.pipelinePool, id, options.reason),
      );
      if (outcome === 'unknown') throw unknownRecord(id);
      printResult({ id, outcome }, `record ${id} is discarded.`, options);
    });
}

interface QuarantinedRow {
  readonly id: string;
  readonly connection: string;
  readonly connector: string;
  readonly stream: string;
}

async function list(session: Session, { connection }: ReplayOptions): Promise<object[]> {
  if (connection !== undefined) await connectionIdOf(session, connection);
  return session.read(
    `select r.id, c.name as connection, r.stream, r.key as "externalId", r.position, r.received_at as "receivedAt",
       r.reason_code as code, r.reason_message as message
     from raw_record r join source_connection c on c.id = r.connection_id
     where r.status = 'QUARANTINED' and ($1::text is null or c.name = $1) order by r.received_at, r.id`,
    [connection ?? null],
  );
}

async function show({ read }: Session, id: string): Promise<object> {
  const [found] = await read<{ excerpt: Uint8Array }>(
    `select r.id, c.name as connection, r.stream, r.key as "externalId", r.position, r.received_at as "receivedAt",
       r.status, r.reason_code as code, r.reason_message as message, r.discard_reason as "discardReason",
       r.content_hash as "contentHash", octet_length(r.payload) as bytes, substr(r.payload, 1, ${String(EXCERPT_BYTES)}) as excerpt
     from raw_record r join source_connection c on c.id = r.connection_id
     where r.id::text = $1 and r.status <> 'MAPPED'`,
    [id],
  );
  if (!found) throw unknownRecord(id);
  return { ...found, excerpt: new TextDecoder().decode(found.excerpt) };
}

async function replay(
  session: Session,
  ids: readonly string[],
  options: ReplayOptions,
): Promise<{ mapped: number; quarantined: number }> {
  const chosen = await chooseRecords(session, ids, options.connection);
  const pool = session.hub.database.pipelinePool;
  const total = { mapped: 0, quarantined: 0 };
  for (const group of groupByStream(chosen)) {
    const [first] = group;
    if (!first) continue;
    const stream = streamOf(session.hub, first);
    const counts = await replayRecords(
      pool,
      first,
      stream,
      group.map(({ id }) => id),
    );
    total.mapped += counts.mapped;
    total.quarantined += counts.quarantined;
  }
  await processPending(pool, { signal: session.signal });
  return total;
}

function streamOf(
  { connectors }: Session['hub'],
  { connector, stream, connection }: QuarantinedRow,
): StreamDefinition<never> {
  const found = connectors.get(connector)?.streams.find(({ name }) => name === stream);
  if (found) return found;
  throw new ConfigError(
    'CONNECTOR_UNKNOWN',
    `records of ${connection} came through the stream ${stream} of the connector ${connector}, which is not there any more; bring it back, or discard the records.`,
  );
}

async function chooseRecords(
  session: Session,
  ids: readonly string[],
  connection: string | undefined,
): Promise<(QuarantinedRow & { connectionId: string; ownerId: string })[]> {
  if (connection !== undefined) await connectionIdOf(session, connection);
  const rows = await session.read<QuarantinedRow & { connectionId: string; ownerId: string }>(
    `select r.id, r.connection_id as "connectionId", r.owner_id as "ownerId", c.name as connection, c.connector, r.stream
     from raw_record r join source_connection c on c.id = r.connection_id
     where r.status = 'QUARANTINED' and (cardinality($1::text[]) = 0 or r.id::text = any ($1))
       and ($2::text is null or c.name = $2)
     order by r.received_at, r.id`,
    [ids, connection ?? null],
  );
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw unknownRecord(missing);
  return rows;
}

function unknownRecord(id: string): ConfigError {
  return new ConfigError(
    'RECORD_UNKNOWN',
    `there is no quarantined record ${id}; fourflow quarantine list shows them.`,
  );
}

function groupByStream<Row extends { connectionId: string; stream: string }>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.connectionId}/${row.stream}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
