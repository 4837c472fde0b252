import type { Command } from 'commander';
import type { ReadyConnection } from '../../ingest/readStream.ts';
import type { StreamDefinition } from '../../kit/connector.ts';
import { ConfigError } from '../../kit/errors.ts';
import { checkConnection } from '../../pipeline/checkConnection.ts';
import { moveCursor, readStreamState } from '../../store/operations/streamState.ts';
import { hubCommand } from '../command.ts';
import { connectionIdOf, unknownConnection } from '../connectionId.ts';
import { printResult, printRows } from '../output.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';

export function registerConnectionCommands(program: Command): void {
  const connection = program.command('connection').description('the sources that hub.yaml connects');
  hubCommand(connection, 'list', 'list connections').action(async (options: HubCommandOptions) => {
    printRows(await withHub(options, list), options);
  });
  hubCommand(connection, 'check <name>', 'is it reachable, and what is there').action(
    async (name: string, options: HubCommandOptions) => {
      const result = await withHub({ ...options, needsConfig: true }, ({ hub }) =>
        checkConnection(hub.database.pipelinePool, connectionOf(hub.connections, name)),
      );
      const found = result.streams.map(({ stream, message }) => `\n  ${stream}: ${message}`).join('');
      printResult(
        { connection: name, ...result },
        `${name}: ${result.state}: ${result.message}${found}`,
        options,
      );
      if (result.state !== 'HEALTHY') process.exitCode = 1;
    },
  );
  hubCommand(connection, 'state <name>', 'how far its streams are read').action(
    async (name: string, options: HubCommandOptions) => {
      printRows(await withHub(options, (session) => state(session, name)), options);
    },
  );
  hubCommand(connection, 'rewind <name>', 'read again from a cursor at the next run')
    .requiredOption('--to <cursor>', 'the cursor, or "beginning"')
    .option('--stream <stream>', 'which stream, where there are several')
    .action(async (name: string, options: HubCommandOptions & { to: string; stream?: string }) => {
      const stream = await withHub({ ...options, needsConfig: true }, (session) =>
        rewind(session, name, options),
      );
      printResult(
        { connection: name, stream, cursor: options.to },
        `${name}/${stream} goes on from ${options.to}.`,
        options,
      );
    });
}

async function list({ read }: Session): Promise<object[]> {
  return read(
    `select c.name, c.connector, e.name as owner, c.schedule, c.health_state as health, c.health_checked_at as "checkedAt",
       (select r.outcome from ingest_run r where r.connection_id = c.id order by r.started_at desc limit 1) as "lastRun"
     from source_connection c join enterprise e on e.id = c.owner_id order by c.name`,
  );
}

async function state(session: Session, name: string): Promise<object[]> {
  return session.read(
    `select stream, cursor, last_advanced_at as "lastAdvancedAt", mapping_version as "mappingVersion"
     from stream_state where connection_id = $1 order by stream`,
    [await connectionIdOf(session, name)],
  );
}

async function rewind(
  { hub }: Session,
  name: string,
  options: { readonly to: string; readonly stream?: string },
): Promise<string> {
  const connection = connectionOf(hub.connections, name);
  const streams = connection.connector.streams.filter(
    (stream) => (options.stream ?? stream.name) === stream.name,
  );
  const [stream] = streams;
  if (!stream || streams.length > 1) {
    const known = connection.connector.streams.map((each) => each.name).join(', ');
    throw new ConfigError(
      'STREAM_AMBIGUOUS',
      `${name} has the streams ${known}; name one of them with --stream.`,
    );
  }
  const cursor = options.to === 'beginning' ? null : options.to;
  await refuseForeignCursor(connection, stream, cursor);
  const pool = hub.database.pipelinePool;
  await readStreamState(pool, connection, stream.name, stream.mappingVersion);
  await moveCursor(pool, connection.id, stream.name, cursor);
  return stream.name;
}

/** A cursor that its connector does not understand would fail every run from now on. */
async function refuseForeignCursor(
  { source }: ReadyConnection,
  stream: StreamDefinition<never>,
  cursor: string | null,
): Promise<void> {
  const pages = stream.read({ ...source, cursor })[Symbol.asyncIterator]();
  try {
    await pages.next();
  } catch (error) {
    // Anything else, such as a source that is away, is no matter of the cursor.
    if (error instanceof ConfigError && error.code === 'CURSOR_INVALID') throw error;
  } finally {
    await pages.return?.();
  }
}

function connectionOf<Known extends ReadyConnection>(connections: readonly Known[], name: string): Known {
  const found = connections.find((connection) => connection.name === name);
  if (!found) throw unknownConnection(name);
  return found;
}
