import type { CanonicalRecord, Payment } from '../kit/records/index.ts';

/** What the source calls the subject of a record, as people look for it. */
export function externalIdOf(record: CanonicalRecord): string {
  switch (record.kind) {
    case 'trackingEvent':
      return record.eventId;
    case 'payment':
      return entryIdOf(record);
    case 'statement':
      return record.statementId;
    case 'paymentInstruction':
      return record.endToEndId ?? `${placeOfBatch(record)}/${String(record.transactionIndex)}`;
    case 'paymentBatch':
      return record.batchId ?? placeOfBatch(record);
    case 'paymentStatus':
      return record.messageId;
    default:
      return record.number;
  }
}

function entryIdOf({ entryReference, accountServicerReference, report }: Payment): string {
  return entryReference ?? accountServicerReference ?? `${report.statementId}#${String(report.entryIndex)}`;
}

function placeOfBatch({
  messageId,
  batchIndex,
}: {
  readonly messageId: string;
  readonly batchIndex: number;
}): string {
  return `${messageId}#${String(batchIndex)}`;
}
