import { type Command, Option } from 'commander';
import type { Hub } from '../../app.ts';
import type { ReadOptions } from '../../ingest/readStream.ts';
import { ConfigError, messageOf, RetriableError, SkippableRecordError } from '../../kit/errors.ts';
import { runConnection, type RunSummary } from '../../pipeline/runConnection.ts';
import { takeIn } from '../../pipeline/takeIn.ts';
import { hubCommand } from '../command.ts';
import { keepMemorySmall } from '../keepMemorySmall.ts';
import { printError, printRows, printWarning } from '../output.ts';
import { createProgress } from '../progress.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';

interface SyncOptions extends HubCommandOptions {
  readonly full?: boolean;
  readonly from?: string;
}

export function registerSync(program: Command): void {
  hubCommand(program, 'sync [connections...]', 'run connections once, now')
    .option('--full', 'read from the beginning; what is unchanged is counted and left alone')
    .addOption(new Option('--from <cursor>', 'read from this cursor on (one connection)').conflicts('full'))
    .action(async (names: string[], options: SyncOptions) => {
      keepMemorySmall();
      const result = await withHub({ ...options, needsConfig: true }, (session) =>
        sync(session, names, options),
      );
      printRows(result.runs.map(summaryRow), { ...options, columns: COLUMNS });
      if (options.json !== true) for (const note of result.runs.flatMap(noteOf)) console.error(note);
      const format = { json: options.json === true };
      for (const run of result.runs) if (run.cause === 'records') printWarning(tooManyRefused(run), format);
      const problems = [...result.runs.flatMap(problemOf), ...result.problems];
      for (const problem of problems) printError(problem, format);
      if (problems.length > 0) process.exitCode = 1;
    });
}

interface SyncResult {
  readonly runs: readonly RunSummary[];
  /** What went wrong beside the runs. */
  readonly problems: readonly unknown[];
}

async function sync(session: Session, names: readonly string[], options: SyncOptions): Promise<SyncResult> {
  const { hub, signal } = session;
  const chosen = chooseConnections(hub, names);
  const readOptions = readOptionsOf(options, chosen.length);
  const progress = createProgress(options);
  const runs: RunSummary[] = [];
  const problems: unknown[] = [];
  const readAll = async (): Promise<void> => {
    for (const connection of chosen) {
      if (signal.aborted) break;
      const onPage = progress.ofConnection(connection.name);
      runs.push(await run(hub, connection, { ...readOptions, onPage }));
    }
  };
  try {
    await takeIn(hub.database.pipelinePool, readAll, { signal, onProgress: progress.onPending });
  } catch (error) {
    problems.push(error);
  }
  progress.end();
  return { runs, problems: signal.aborted ? [...problems, stoppedEarly()] : problems };
}

/** A run that cannot begin, or whose end cannot be recorded, fails alone; the other connections still have theirs. */
async function run(
  hub: Hub,
  connection: Hub['connections'][number],
  options: ReadOptions,
): Promise<RunSummary> {
  const startedAt = performance.now();
  try {
    return await runConnection(hub.database.pipelinePool, connection, options);
  } catch (error) {
    const durationMs = Math.round(performance.now() - startedAt);
    const counts = { read: 0, accepted: 0, unchanged: 0, quarantined: 0 };
    return {
      connection: connection.name,
      outcome: 'FAILED',
      cause: 'reading',
      message: messageOf(error),
      ...counts,
      retries: 0,
      durationMs,
    };
  }
}

/** Of such a run nothing is to be done again: what could be taken is there, and the rest waits in quarantine. */
function tooManyRefused({ connection, message }: RunSummary): SkippableRecordError {
  return new SkippableRecordError('RECORDS_REFUSED', `${connection}: ${message ?? 'records were refused'}`);
}

function problemOf({ connection, cause, message }: RunSummary): RetriableError[] {
  return cause === 'reading'
    ? [new RetriableError('RUN_FAILED', `${connection}: ${message ?? 'failed'}`)]
    : [];
}

function stoppedEarly(): RetriableError {
  return new RetriableError('SYNC_STOPPED', 'stopped before the end; the next sync goes on from there.');
}

function chooseConnections(hub: Hub, names: readonly string[]): Hub['connections'] {
  const known = new Map(hub.connections.map((connection) => [connection.name, connection]));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new ConfigError(
      'CONNECTION_UNKNOWN',
      `there is no connection ${unknown.join(', ')}; hub.yaml has ${[...known.keys()].join(', ') || 'none'}.`,
    );
  }
  return names.length === 0 ? hub.connections : hub.connections.filter(({ name }) => names.includes(name));
}

function readOptionsOf({ full, from }: SyncOptions, connections: number): ReadOptions {
  if (from !== undefined && connections !== 1) {
    throw new ConfigError(
      'CURSOR_AMBIGUOUS',
      'a cursor belongs to one connection; name it: fourflow sync NAME --from CURSOR.',
    );
  }
  if (from !== undefined) return { from: { cursor: from } };
  return full === true ? { from: 'beginning' } : {};
}

/** What a person should know of a run that went well, such as files that were left for the next. */
function noteOf({ connection, outcome, message }: RunSummary): string[] {
  return outcome === 'SUCCEEDED' && message !== null ? [`${connection}: ${message}`] : [];
}

const COLUMNS = ['connection', 'outcome', 'read', 'accepted', 'unchanged', 'quarantined', 'durationMs'];

function summaryRow({ message, retries: _, cause: __, ...row }: RunSummary): object {
  return message === null ? row : { ...row, message };
}
