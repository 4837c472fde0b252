import type { CanonicalRecord } from '../kit/records/index.ts';
import type { ObservationRow } from '../store/operations/insertObservations.ts';
import { externalIdOf } from './externalIdOf.ts';
import { contentHashOf } from './mapRow.ts';

/** A raw record's canonical records as observations, with what orders the versions of a document. */
export function observationsOf(rawRecordId: string, records: readonly CanonicalRecord[]): ObservationRow[] {
  return records.map((record, ordinal) => ({
    rawRecordId,
    ordinal,
    kind: record.kind,
    externalId: externalIdOf(record),
    body: record,
    ...versionOf(record),
    contentHash: contentHashOf(JSON.stringify(record)),
  }));
}

function versionOf(record: CanonicalRecord): Pick<ObservationRow, 'versionTime' | 'versionSequence'> {
  switch (record.kind) {
    case 'trackingEvent':
      return {
        versionTime: record.errorDeclaration?.declarationTime ?? record.recordTime ?? null,
        versionSequence: null,
      };
    case 'payment':
      return { versionTime: record.report.createdAt ?? null, versionSequence: null };
    case 'statement':
      return { versionTime: record.createdAt ?? null, versionSequence: null };
    default:
      return { versionTime: record.versionTime ?? null, versionSequence: record.versionSequence ?? null };
  }
}
