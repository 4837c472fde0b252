import { randomUUID } from 'node:crypto';
import { identifyBatch } from '../identity/identifyBatch.ts';
import { enterpriseByIdentifier } from '../identity/enterpriseByIdentifier.ts';
import { type ReadOptions, readStream } from '../ingest/readStream.ts';
import type { SourceContext, StreamDefinition } from '../kit/connector.ts';
import { finishRun, type RunCounts, startRun } from '../store/operations/runs.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Inbox } from './inbox.ts';
import type { Subject } from './subject.ts';

/** A connection of the connector in the scratch database, to land what an inbox holds. */
export interface ScratchConnection {
  readonly id: string;
  readonly ownerId: string;
  run(stream: StreamDefinition<never>, options?: RunOptions): Promise<RunFigures>;
  /** Makes golden rows of what has landed. */
  identify(): Promise<void>;
}

export interface RunOptions extends Pick<ReadOptions, 'from'> {
  /** Ends the run as a stopped hub does. */
  readonly end?: 'behind the first page';
}

export interface RunFigures extends RunCounts {
  readonly pages: number;
}

/** A GLN of GS1's range for examples. */
const OWNER = { scheme: 'GLN', value: '9521321000018' };
const BATCH = { observations: 500, reopened: 500 };

export async function openConnection(subject: Subject, inbox: Inbox): Promise<ScratchConnection> {
  const pool = await subject.pool();
  const { connector } = subject;
  const id = randomUUID();
  const ownerId = await inTransaction(pool, (client) => enterpriseByIdentifier(client, OWNER, 'conformance'));
  await pool.query(
    'insert into source_connection (id, name, connector, flow, owner_id) values ($1, $2, $3, $4, $5)',
    [id, `conformance-${id}`, connector.name, connector.flow, ownerId],
  );
  const connection = { id, ownerId, name: `conformance-${id}`, connector };

  async function run(stream: StreamDefinition<never>, { from, end }: RunOptions = {}): Promise<RunFigures> {
    const stop = new AbortController();
    let pages = 0;
    const onPage = (): void => {
      pages += 1;
      if (end) stop.abort();
    };
    const { id: runId } = await startRun(pool, id);
    const source = {
      ...inbox.source,
      signal: stop.signal,
      ...(end && { pageRows: 1 }),
    } as SourceContext<never>;
    await readStream(
      pool,
      { ...connection, source },
      { id: runId, stream },
      { ...(from && { from }), onPage },
    );
    return { ...(await finishRun(pool, runId, 'SUCCEEDED', null)), pages };
  }

  async function identify(): Promise<void> {
    while ((await inTransaction(pool, (client) => identifyBatch(client, BATCH))) > 0);
  }

  return { id, ownerId, run, identify };
}
