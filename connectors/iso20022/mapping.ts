import type { CanonicalRecord, LandedRow } from '../../src/kit/index.ts';
import { parseXml, SkippableRecordError } from '../../src/kit/index.ts';
import { mapEntry } from './mappingEntry.ts';
import { mapInitiation } from './mappingInitiation.ts';
import { mapStatement } from './mappingStatement.ts';
import { mapStatusReport } from './mappingStatus.ts';
import { bodyOf, LIMITS, messageOfElement, reportOf } from './records.ts';
import { entryIndexOf } from './rowKey.ts';

/**
 * An entry gives a payment for each of its transactions, a statement's head the statement; an initiation its batches and
 * instructions, a status report what it says of them.
 *
 * @throws SkippableRecordError XML_* or ISO20022_*
 */
export function mapRow(row: LandedRow): readonly CanonicalRecord[] {
  const root = parseXml(row.payload, LIMITS);
  const body = bodyOf(root);
  const message = messageOfElement(body.name);
  if (message === 'pain.001') return [mapInitiation(body, row.key)];
  if (message === 'pain.002') return mapStatusReport(body, row.key);
  const report = reportOf(root);
  if (!report.entry) return [mapStatement(report)];
  const entryIndex = entryIndexOf(row.key);
  if (entryIndex !== undefined) return mapEntry(report, report.entry, entryIndex);
  throw new SkippableRecordError(
    'ISO20022_ENTRY_INDEX_MISSING',
    `iso20022/${report.message}: the key of an entry must end in its index in the statement, such as /0; read the file again.`,
  );
}
