import { areOfOneAccount } from './joinByClue.ts';
import type { TransferReport } from './transferReport.ts';

/**
 * The first transaction of the entry of another report that lists what this one states the sum of: the same account,
 * movement and day, and the same reference, or no reference here and no other entry that could be meant.
 */
export function detailingEntry(
  whole: readonly TransferReport[],
  reports: readonly TransferReport[],
): TransferReport | undefined {
  const found = reports
    .filter((part) => part.entryPayments > 1 && part.transaction === 0)
    .filter((part) => whole.every((report) => isDetailOf(part, report)));
  const named = found.filter((part) => whole.some((report) => shareReference(part, report)));
  const candidates = named.length > 0 ? named : found.filter(() => whole.every(isWithoutReference));
  const messages = new Set(candidates.map(({ statement }) => statement));
  return candidates.length === messages.size ? candidates[0] : undefined;
}

/** Whether the report states the sum of the entry that the part is of. */
export function isDetailOf(part: TransferReport, whole: TransferReport): boolean {
  return (
    part.entryPayments > 1 &&
    whole.entryPayments === 1 &&
    areOfOneAccount(part, whole) &&
    part.statement !== whole.statement &&
    part.entryMovement === whole.movement &&
    part.day === whole.day
  );
}

function shareReference(part: TransferReport, { references, entryReference }: TransferReport): boolean {
  const named = [part.entryServicerReference, part.entryReference].filter(
    (reference) => reference !== undefined,
  );
  return named.some((reference) => references.includes(reference) || reference === entryReference);
}

function isWithoutReference({ references, endToEndId, uetr }: TransferReport): boolean {
  return references.length === 0 && endToEndId === undefined && uetr === undefined;
}
