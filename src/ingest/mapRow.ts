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
    if (offence === undefined) return { outcome: 'mapped', records };
    return {
      outcome: 'quarantined',
      code: offence.code,
      message: `${stream.name} ${row.key.slice(0, 200)}: ${offence.message}; record quarantined.`,
    };
  } catch (error) {
    return { outcome: 'quarantined', ...reasonOf(error, stream.name, row.key) };
  }
}

export function contentHashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

interface Offence {
  readonly code: 'RECORD_INVALID' | 'RECORD_TOO_LONG';
  readonly message: string;
}

/** A value beyond its bound is the sender's; whatever else breaks the definition is the connector's mistake. */
function findOffence(record: CanonicalRecord): Offence | undefined {
  const issues = canonicalRecord.safeParse(record).error?.issues ?? [];
  const [issue] = [...issues.filter(({ code }) => code !== 'too_big'), ...issues];
  if (!issue) return undefined;
  const place = issue.path.join('.') || 'the record';
  if (issue.code !== 'too_big') return { code: 'RECORD_INVALID', message: `${place}: ${issue.message}` };
  const unit = issue.origin === 'string' ? 'characters' : 'entries';
  return {
    code: 'RECORD_TOO_LONG',
    message: `${place} may have at most ${String(issue.maximum)} ${unit}; shorten it at its source`,
  };
}

function reasonOf(error: unknown, stream: string, key: string): { code: string; message: string } {
  if (error instanceof SkippableRecordError) return { code: error.code, message: error.message };
  // Anything else is a defect of the mapping: the row waits for the mended connector, its neighbours go on.
  return {
    code: 'MAPPING_FAILED',
    message: `${stream} ${key}: the mapping failed (${messageOf(error).slice(0, 300)}); mend the connector and replay the record.`,
  };
}
