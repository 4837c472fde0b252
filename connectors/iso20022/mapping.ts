import type { CanonicalRecord, LandedRow } from '../../src/kit/index.ts';
import { SkippableRecordError } from '../../src/kit/index.ts';
import { mapEntry } from './mappingEntry.ts';
import { mapStatement } from './mappingStatement.ts';
import { readReport } from './records.ts';
import { entryIndexOf } from './rowKey.ts';

/** An entry gives a payment for each of its transactions, a statement's head the statement. */
export function mapRow(row: LandedRow): readonly CanonicalRecord[] {
  const report = readReport(row.payload);
  if (!report.entry) return [mapStatement(report)];
  const entryIndex = entryIndexOf(row.key);
  if (entryIndex !== undefined) return mapEntry(report, report.entry, entryIndex);
  throw new SkippableRecordError(
    'ISO20022_ENTRY_INDEX_MISSING',
    `iso20022/${report.message}: the key of an entry must end in its index in the statement, such as /0; read the file again.`,
  );
}
