import {
  SkippableRecordError,
  type CanonicalRecord,
  type RawRow,
  type SourceFile,
} from '../../src/kit/index.ts';
import { mapEvent } from './mapping.ts';
import { cutEvents } from './source.ts';

/** For tests: what comes of a file. */
export interface Outcome {
  readonly rows: readonly RawRow[];
  readonly records: readonly CanonicalRecord[];
  readonly refused: readonly { readonly code: string; readonly message: string }[];
}

/** Reads a document that stands in memory; what its reader throws is refused as the rest of the file would be. */
export async function readText(text: string | Uint8Array, chunkBytes = 65_536): Promise<Outcome> {
  const rows: RawRow[] = [];
  try {
    for await (const row of cutEvents(fileOf(Buffer.from(text), chunkBytes))) rows.push(row);
  } catch (error) {
    if (!(error instanceof SkippableRecordError)) throw error;
    const rejected = { key: 'file', payload: Buffer.from(text), position: {}, rejection: error };
    rows.push({ ...rejected, mediaType: 'application/octet-stream' });
  }
  return outcomeOf(rows);
}

function outcomeOf(rows: readonly RawRow[]): Outcome {
  const records: CanonicalRecord[] = [];
  const refused: { code: string; message: string }[] = [];
  for (const row of rows) {
    try {
      if (row.rejection) throw row.rejection;
      records.push(...mapEvent(row));
    } catch (error) {
      if (!(error instanceof SkippableRecordError)) throw error;
      refused.push({ code: error.code, message: error.message });
    }
  }
  return { rows, records, refused };
}

function fileOf(bytes: Buffer, chunkBytes: number): SourceFile {
  return {
    relativePath: 'in-memory',
    size: bytes.length,
    async *bytes() {
      await Promise.resolve();
      for (let start = 0; start < bytes.length; start += chunkBytes)
        yield bytes.subarray(start, start + chunkBytes);
    },
  };
}
