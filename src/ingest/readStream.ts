import type pg from 'pg';
import type { Connector, Page, SourceContext, StreamDefinition } from '../kit/connector.ts';
import type { RunCounts } from '../store/operations/runs.ts';
import { readStreamState } from '../store/operations/streamState.ts';
import { withRetries } from '../store/retries.ts';
import { landPage, type Landing, type MappedPage, mapPage } from './landPage.ts';
import { oneAhead } from './oneAhead.ts';
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
  /** Told what a person should know though nothing is wrong. */
  readonly onNote?: (note: string) => void;
  /** Told of each deadlock and each lost database that a page is landed again after. */
  readonly onRetry?: (error: unknown) => void;
}

export interface StreamRun extends Pick<Landing, 'guard'> {
  readonly id: string;
  readonly stream: StreamDefinition<never>;
}

/** Reads one stream to its end, page by page; aborted between pages it simply stops, and goes on there next time. */
export async function readStream(
  pool: pg.Pool,
  connection: ReadyConnection,
  run: StreamRun,
  options: ReadOptions,
): Promise<void> {
  const { stream, guard } = run;
  const { signal } = connection.source;
  const retries = { signal, onRetry: options.onRetry };
  const place = {
    connectionId: connection.id,
    ownerId: connection.ownerId,
    runId: run.id,
    stream: stream.name,
    mappingVersion: stream.mappingVersion,
  };
  const state = await withRetries(
    () => readStreamState(pool, connection, stream.name, stream.mappingVersion),
    retries,
  );
  if (state.mappingVersion < stream.mappingVersion) await remapStream(pool, place, stream, retries);
  // Kept with the first page that it brings, not before: a cursor that the connector refuses must not stay.
  const cursor = options.from === undefined ? state.cursor : startOf(options.from);
  const pages = mappedPages(stream, stream.read({ ...connection.source, cursor }));
  for await (const page of oneAhead(pages)) {
    const counts = await landPage(pool, { place, guard, ...retries }, page);
    options.onPage?.(counts);
    if (page.note !== undefined) options.onNote?.(page.note);
    if (signal.aborted) return;
  }
}

async function* mappedPages(
  stream: StreamDefinition<never>,
  pages: AsyncIterable<Page>,
): AsyncGenerator<MappedPage> {
  for await (const page of pages) yield mapPage(stream, page);
}

function startOf(from: 'beginning' | { readonly cursor: string }): string | null {
  return from === 'beginning' ? null : from.cursor;
}
