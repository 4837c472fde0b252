import type pg from 'pg';
import type { Connector, SourceContext, StreamDefinition } from '../kit/connector.ts';
import type { RunCounts } from '../store/operations/runs.ts';
import { readStreamState } from '../store/operations/streamState.ts';
import { landPage } from './landPage.ts';
import { remapStream } from './remapStream.ts';

/** A configured connection, ready to be read: the connector's own configuration is validated. */
export interface ReadyConnection {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly connector: Connector<never>;
  readonly source: SourceContext<never>;
}

export interface ReadOptions {
  /** Begin at the beginning, or at this cursor, instead of where the last page ended. */
  readonly from?: 'beginning' | { readonly cursor: string };
  readonly onPage?: (counts: RunCounts) => void;
}

/** Reads one stream to its end, page by page; aborted between pages it simply stops, and goes on there next time. */
export async function readStream(
  pool: pg.Pool,
  connection: ReadyConnection,
  run: { readonly id: string; readonly stream: StreamDefinition<never> },
  options: ReadOptions,
): Promise<void> {
  const { stream } = run;
  const place = {
    connectionId: connection.id,
    ownerId: connection.ownerId,
    runId: run.id,
    stream: stream.name,
    mappingVersion: stream.mappingVersion,
  };
  const state = await readStreamState(pool, connection, stream.name, stream.mappingVersion);
  if (state.mappingVersion < stream.mappingVersion) await remapStream(pool, place, stream);
  // Kept with the first page that it brings, not before: a cursor that the connector refuses must not stay.
  const cursor = options.from === undefined ? state.cursor : startOf(options.from);
  for await (const page of stream.read({ ...connection.source, cursor })) {
    const counts = await landPage(pool, place, stream, page);
    options.onPage?.(counts);
    if (connection.source.signal.aborted) return;
  }
}

function startOf(from: 'beginning' | { readonly cursor: string }): string | null {
  return from === 'beginning' ? null : from.cursor;
}
