import { connector } from './connector.ts';
import { SkippableRecordError, type CanonicalRecord, type RawRow } from '../../src/kit/index.ts';

export interface Outcome {
  readonly rows: readonly RawRow[];
  readonly records: readonly CanonicalRecord[];
  readonly refused: readonly { readonly code: string; readonly message: string }[];
}

/** Tests: reads a file or folder through the connector, as a run would. */
export async function readThrough(path: string): Promise<Outcome> {
  const [stream] = connector.streams;
  if (!stream) throw new Error('no stream');
  const rows: RawRow[] = [];
  const context = { config: { path }, cursor: null, signal: new AbortController().signal };
  const pages = stream.read({ ...context, resolvePath: (each) => each, now: () => new Date(0) });
  for await (const page of pages) rows.push(...page.rows);
  const records: CanonicalRecord[] = [];
  const refused: { code: string; message: string }[] = [];
  for (const row of rows) {
    try {
      if (row.rejection) throw row.rejection;
      records.push(...stream.map(row));
    } catch (error) {
      if (!(error instanceof SkippableRecordError)) throw error;
      refused.push({ code: error.code, message: error.message });
    }
  }
  return { rows, records, refused };
}
