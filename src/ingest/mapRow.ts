import { createHash } from 'node:crypto';
import type { LandedRow, StreamDefinition } from '../kit/connector.ts';
import { messageOf, SkippableRecordError } from '../kit/errors.ts';
import { canonicalRecord, type CanonicalRecord } from '../kit/records/index.ts';

/** What became of a row: the records it says, or why it cannot be taken. */
export type MappedRow =
  | { readonly outcome: 'mapped'; readonly records: readonly CanonicalRecord[] }
  | { readonly outcome: 'quarantined'; readonly code: string; readonly message: string };

/**
 * Maps one landed row, and holds the result to the canonical records' definition: a connector's mistake stops here,
 * with the record, instead of becoming a fact.
 */
export function mapRow(stream: Pick<StreamDefinition<never>, 'name' | 'map'>, row: LandedRow): MappedRow {
  try {
    const records = stream.map(row);
    const offence = records.map(findOffence).find((found) => found !== undefined);
    return offence === undefined
      ? { outcome: 'mapped', records }
      : {
          outcome: 'quarantined',
          code: 'RECORD_INVALID',
          message: `${stream.name} ${row.key}: ${offence}; record quarantined.`,
        };
  } catch (error) {
    return { outcome: 'quarantined', ...reasonOf(error, stream.name, row.key) };
  }
}

export function contentHashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function findOffence(record: CanonicalRecord): string | undefined {
  const result = canonicalRecord.safeParse(record);
  const issue = result.error?.issues[0];
  return issue && `${issue.path.join('.') || 'the record'}: ${issue.message}`;
}

function reasonOf(error: unknown, stream: string, key: string): { code: string; message: string } {
  if (error instanceof SkippableRecordError) return { code: error.code, message: error.message };
  // Anything else is a defect of the mapping: the row waits for the mended connector, its neighbours go on.
  return {
    code: 'MAPPING_FAILED',
    message: `${stream} ${key}: the mapping failed (${messageOf(error).slice(0, 300)}); mend the connector and replay the record.`,
  };
}
