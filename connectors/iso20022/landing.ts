import { readFileSync } from 'node:fs';
import { SkippableRecordError } from '../../src/kit/index.ts';
import type { CanonicalRecord, RawRow, SourceFile } from '../../src/kit/index.ts';
import { mapRow } from './mapping.ts';
import { cutReport } from './source.ts';

/** What a file led to: its rows, what they mapped to, and what was refused, each in its order. */
export interface Landing {
  readonly rows: RawRow[];
  readonly records: CanonicalRecord[];
  readonly refusals: SkippableRecordError[];
}

/** Lands and maps a file in memory, as a run does: what is refused stands beside what was taken. */
export async function landFile(path: string | URL): Promise<Landing> {
  return landBytes(readFileSync(path));
}

export async function landBytes(bytes: Uint8Array, chunkLength = 1_000): Promise<Landing> {
  const landing: Landing = { rows: [], records: [], refusals: [] };
  await refusing(landing, async () => {
    for await (const row of cutReport(fileOf(bytes, chunkLength))) {
      landing.rows.push(row);
      await refusing(landing, () => landing.records.push(...mapRow(row)));
    }
  });
  return landing;
}

async function refusing({ refusals }: Landing, take: () => unknown): Promise<void> {
  try {
    await take();
  } catch (error) {
    if (!(error instanceof SkippableRecordError)) throw error;
    refusals.push(error);
  }
}

function fileOf(bytes: Uint8Array, chunkLength: number): SourceFile {
  return {
    relativePath: 'report.xml',
    size: bytes.length,
    async *bytes() {
      for (let start = 0; start < bytes.length; start += chunkLength)
        yield bytes.subarray(start, start + chunkLength);
    },
  };
}
