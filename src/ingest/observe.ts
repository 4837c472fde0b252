import type { CanonicalRecord } from '../kit/records/index.ts';
import type { ObservationRow } from '../store/operations/insertObservations.ts';
import { externalIdOf } from './externalIdOf.ts';
import { contentHashOf } from './mapRow.ts';

/** A raw record's canonical records as observations, with what orders the versions of a document. */
export function observationsOf(rawRecordId: string, records: readonly CanonicalRecord[]): ObservationRow[] {
  return records.map((record, ordinal) => {
    const bodyText = JSON.stringify(record);
    return {
      rawRecordId,
      ordinal,
      kind: record.kind,
      externalId: externalIdOf(record),
      bodyText,
      ...versionOf(record),
      contentHash: contentHashOf(bodyText),
    };
  });
}

function versionOf(record: CanonicalRecord): Pick<ObservationRow, 'versionTime' | 'versionSequence'> {
  const versionSequence = 'versionSequence' in record ? (record.versionSequence ?? null) : null;
  return { versionTime: versionTimeOf(record) ?? null, versionSequence };
}

function versionTimeOf(record: CanonicalRecord): string | undefined {
  switch (record.kind) {
    case 'trackingEvent':
      return record.errorDeclaration?.declarationTime ?? record.recordTime;
    case 'payment':
      return record.report.createdAt;
    case 'statement':
    case 'paymentInstruction':
    case 'paymentBatch':
    case 'paymentStatus':
      return record.createdAt;
    default:
      return record.versionTime;
  }
}
