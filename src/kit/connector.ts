import { z } from 'zod';
import type { SkippableRecordError } from './errors.ts';
import type { CanonicalKind, CanonicalRecord } from './records/index.ts';

/** Which of the flows a connector brings. */
export type ConnectorFlow = 'BUSINESS' | 'LOGISTICS' | 'CAPITAL' | 'FINANCING' | 'REFERENCE';

/** Where a row stood in its source, for the person who has to mend it. */
export interface Position {
  /** Relative to the connection's folder. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Record in the file, from 0. */
  readonly record?: number;
}

/** One row as received. */
export interface RawRow {
  /**
   * What the source calls this record. Together with the content it decides whether a row was already landed:
   * the same key with the same content is unchanged, with other content another version. At most 2,000 bytes, for it
   * stands in an index.
   */
  readonly key: string;
  /** As received: a document's bytes, or one record cut out of a larger file. */
  readonly payload: Uint8Array;
  readonly mediaType: 'application/xml' | 'application/json' | 'text/csv' | 'application/octet-stream';
  readonly position: Position;
  /**
   * `record` (default) is what the run counts; `context` is landed and mapped but not counted, such as the
   * head of a bank statement, whose records are its entries.
   */
  readonly counts?: 'record' | 'context';
  /** Set where the reader could not even cut the record out: it is quarantined with this reason. */
  readonly rejection?: SkippableRecordError;
}

/** Rows and the cursor behind the last of them: both are committed together, or neither. */
export interface Page {
  readonly rows: readonly RawRow[];
  /** Where to go on after this page. Opaque to the hub, readable for people (`connection rewind --to`). */
  readonly cursor: string;
  /**
   * Keys that stood for a part of the source as a whole, such as a file that could not be read, and did not come when
   * it was read to its end again: what is quarantined under them is superseded.
   */
  readonly answered?: readonly string[];
  /** What a person should know though nothing is wrong, such as what was left for the next run. */
  readonly note?: string;
}

export interface SourceContext<Config> {
  readonly config: Config;
  /** Makes a path of the configuration absolute: such paths are relative to hub.yaml. */
  readonly resolvePath: (path: string) => string;
  /** Aborted when the hub shuts down; a reader stops at the next page. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

export interface ReadContext<Config> extends SourceContext<Config> {
  /** The cursor of the last committed page, or null to read from the beginning. */
  readonly cursor: string | null;
  /** Rows a page at most, where the caller wants less than the reader's own measure: each page is a place to resume. */
  readonly pageRows?: number;
}

/** What `map` gets: the row as landed. */
export type LandedRow = Pick<RawRow, 'key' | 'payload' | 'mediaType' | 'position'>;

export interface StreamDefinition<Config> {
  readonly name: string;
  readonly description: string;
  /** `delta`: absence means nothing. `full`: a complete read is the whole truth of the source. */
  readonly mode: 'full' | 'delta';
  readonly kinds: readonly CanonicalKind[];
  /** Raise it when `map` changes: what is already landed is then mapped again without asking the source. */
  readonly mappingVersion: number;
  /** Yields bounded pages in a stable order. Memory stays flat: a large file is read as a stream. */
  read(context: ReadContext<Config>): AsyncIterable<Page>;
  /**
   * Pure: the same row gives the same records, without clock, network or state.
   *
   * @throws SkippableRecordError when the row cannot be taken; it is quarantined and its neighbours go on.
   */
  map(row: LandedRow): readonly CanonicalRecord[];
}

export interface CheckResult {
  readonly state: 'HEALTHY' | 'UNREACHABLE';
  /** One sentence: what was found, or what is wrong and the remedy. */
  readonly message: string;
}

/** What a source offers for one stream, found by asking it. */
export interface DiscoveredStream {
  readonly stream: string;
  /** One sentence: how much there is, since when, of which kind. */
  readonly message: string;
}

export interface Connector<Config = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly flow: ConnectorFlow;
  readonly config: z.ZodType<Config>;
  readonly streams: readonly StreamDefinition<Config>[];
  /** Is the source reachable with this configuration? Never throws for an unreachable one. */
  check(context: SourceContext<Config>): Promise<CheckResult>;
  /**
   * Which of the streams this very source can serve, and what is there; reads nothing into the hub.
   *
   * @throws RetriableError when the source cannot be asked.
   */
  discover(context: SourceContext<Config>): Promise<readonly DiscoveredStream[]>;
}

const CONNECTOR_NAME = /^[a-z][a-z0-9-]*$/;

/**
 * Declares a connector; the `connector.ts` of a connector's folder exports its result as `connector`.
 *
 * @throws TypeError naming the connector and the offence when a name or a stream is not as it must be.
 */
export function defineConnector<Config>(connector: Connector<Config>): Connector<Config> {
  const offence = findOffence(connector);
  if (offence !== undefined) throw new TypeError(`connector ${JSON.stringify(connector.name)}: ${offence}`);
  return Object.freeze(connector);
}

/** Marks a setting as secret: `describe` says so, and its value is never printed or logged. */
export function secret(): z.ZodString {
  return z.string().min(1).meta({ secret: true });
}

function findOffence(connector: Connector): string | undefined {
  const names = connector.streams.map((stream) => stream.name);
  if (!CONNECTOR_NAME.test(connector.name))
    return 'the name must be lower-case words joined by hyphens, such as my-erp.';
  if (names.length === 0) return 'declare at least one stream.';
  if (new Set(names).size < names.length)
    return 'two streams have the same name; name each for what it carries.';
  const unversioned = connector.streams.find(
    (stream) => !Number.isInteger(stream.mappingVersion) || stream.mappingVersion < 1,
  );
  if (unversioned) return `stream ${unversioned.name}: mappingVersion must be a whole number from 1.`;
  return undefined;
}
