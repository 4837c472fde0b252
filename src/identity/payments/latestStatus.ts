import type { PaymentInstruction, PaymentStatus } from '../../kit/records/index.ts';
import type { StoredStatusReport } from '../../store/operations/payments/statusReports.ts';

const LEVELS: readonly PaymentStatus['level'][] = ['MESSAGE', 'BATCH', 'TRANSACTION'];
/** Some of it was accepted: that says nothing of the single one. */
const OF_THE_WHOLE_ALONE = new Set(['PART', 'PATC']);

/**
 * What the latest report says of the instruction: of what stands in one report the lowest level, for a batch's status holds
 * of what it contains unless something is said of that itself. Reports of one moment order by what they say.
 */
export function latestStatus(
  instruction: PaymentInstruction,
  reports: readonly StoredStatusReport[],
): StoredStatusReport | undefined {
  return reports
    .filter((report) => isAbout(report, instruction))
    .sort(
      (left, right) =>
        compare(left.reportedAt, right.reportedAt) ||
        LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level) ||
        compare(JSON.stringify([left.status, left.reasons]), JSON.stringify([right.status, right.reasons])),
    )
    .at(-1);
}

function isAbout(report: StoredStatusReport, instruction: PaymentInstruction): boolean {
  const { level, status } = report;
  if (status === undefined || report.originalMessageId !== instruction.messageId) return false;
  if (level !== 'TRANSACTION' && OF_THE_WHOLE_ALONE.has(status)) return false;
  if (level === 'MESSAGE') return true;
  const isOfBatch = report.originalBatchId === undefined || report.originalBatchId === instruction.batchId;
  return isOfBatch && (level === 'BATCH' || namesIt(report, instruction));
}

/** All references that both state agree, and there is one. */
function namesIt(report: StoredStatusReport, instruction: PaymentInstruction): boolean {
  const pairs = [
    [report.originalUetr, instruction.uetr],
    [report.originalEndToEndId, instruction.endToEndId],
    [report.originalInstructionId, instruction.instructionId],
  ].filter(([said, own]) => said !== undefined && own !== undefined);
  return pairs.length > 0 && pairs.every(([said, own]) => said === own);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
