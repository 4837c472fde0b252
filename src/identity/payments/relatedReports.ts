import { reportsByClue, type StoredReport } from '../../store/operations/payments/paymentClues.ts';
import type { Queryable } from '../../store/transaction.ts';
import { cluesSought } from './clues.ts';
import { transferReportOf, type TransferReport } from './transferReport.ts';

export interface KnownReport {
  readonly report: TransferReport;
  /** The payment that it is held to be of; null where that is to be found. */
  readonly subjectId: string | null;
}

/**
 * The reports, and all that may be of the same transfers: those with a clue in common, those with a clue in common with
 * these, and so on, so that what is shared out together does not depend on which of them came last.
 */
export async function relatedReports(
  client: Queryable,
  reports: readonly TransferReport[],
): Promise<KnownReport[]> {
  const known = new Map<string, KnownReport>(
    reports.map((report) => [report.id, { report, subjectId: null }]),
  );
  const asked = new Set<string>();
  let clues = soughtBy(reports, asked);
  while (clues.length > 0) {
    const found = (await reportsByClue(client, clues)).filter(({ id }) => !known.has(id)).map(knownReport);
    for (const one of found) known.set(one.report.id, one);
    clues = soughtBy(
      found.map(({ report }) => report),
      asked,
    );
  }
  return [...known.values()];
}

function soughtBy(reports: readonly TransferReport[], asked: Set<string>): string[] {
  const clues = [...new Set(reports.flatMap(cluesSought))].filter((clue) => !asked.has(clue));
  for (const clue of clues) asked.add(clue);
  return clues;
}

function knownReport({ subjectId, ...observation }: StoredReport): KnownReport {
  return { report: transferReportOf(observation), subjectId };
}
