import type { Command } from 'commander';
import type { Hub } from '../../app.ts';
import type { ReadOptions } from '../../ingest/readStream.ts';
import { ConfigError } from '../../kit/errors.ts';
import { processPending } from '../../pipeline/processPending.ts';
import { runConnection, type RunSummary } from '../../pipeline/runConnection.ts';
import { hubCommand } from '../command.ts';
import { printRows } from '../output.ts';
import { createProgress } from '../progress.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';

interface SyncOptions extends HubCommandOptions {
  readonly full?: boolean;
  readonly from?: string;
}

export function registerSync(program: Command): void {
  hubCommand(program, 'sync [connections...]', 'run connections once, now')
    .option('--full', 'read from the beginning; what is unchanged is counted and left alone')
    .option('--from <cursor>', 'read from this cursor on (one connection)')
    .action(async (names: string[], options: SyncOptions) => {
      const summaries = await withHub({ ...options, needsConfig: true }, (session) =>
        sync(session, names, options),
      );
      printRows(summaries.map(summaryRow), options);
      for (const { connection, message, outcome } of summaries) {
        if (outcome === 'FAILED') console.error(`fourflow: ${connection}: ${message ?? 'failed'}`);
      }
      if (summaries.some(({ outcome }) => outcome !== 'SUCCEEDED')) process.exitCode = 1;
    });
}

async function sync(
  { hub, signal }: Session,
  names: readonly string[],
  options: SyncOptions,
): Promise<RunSummary[]> {
  const chosen = chooseConnections(hub, names);
  const readOptions = readOptionsOf(options, chosen.length);
  const progress = createProgress(options);
  const summaries: RunSummary[] = [];
  try {
    for (const connection of chosen) {
      if (signal.aborted) break;
      const onPage = progress.ofConnection(connection.name);
      summaries.push(await runConnection(hub.database.pipelinePool, connection, { ...readOptions, onPage }));
    }
    // Also after an interruption: what had landed belongs to the graph, and this stops where it is told to.
    await processPending(hub.database.pipelinePool, { signal, onProgress: progress.onPending });
  } finally {
    progress.end();
  }
  return summaries;
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

function summaryRow({
  connection,
  outcome,
  read,
  accepted,
  unchanged,
  quarantined,
  durationMs,
}: RunSummary): object {
  return { connection, outcome, read, accepted, unchanged, quarantined, durationMs };
}
