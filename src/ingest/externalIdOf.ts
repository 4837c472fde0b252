import type { CanonicalRecord } from '../kit/records/index.ts';

/** What the source calls the subject of a record, as people look for it. */
export function externalIdOf(record: CanonicalRecord): string {
  switch (record.kind) {
    case 'trackingEvent':
      return record.eventId;
    case 'payment':
      return (
        record.entryReference ??
        record.accountServicerReference ??
        `${record.report.statementId}#${String(record.report.entryIndex)}`
      );
    case 'statement':
      return record.statementId;
    case 'paymentInstruction':
      return (
        record.endToEndId ??
        `${record.messageId}#${String(record.batchIndex)}/${String(record.transactionIndex)}`
      );
    case 'paymentBatch':
      return record.batchId ?? `${record.messageId}#${String(record.batchIndex)}`;
    case 'paymentStatus':
      return record.messageId;
    default:
      return record.number;
  }
}
