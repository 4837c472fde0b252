import type { TransferReport } from './transferReport.ts';

/**
 * The reports that stand: of an entry that was sent in several versions, such as in a corrected statement, the latest. Two
 * connections that bring the same version both stand.
 */
export function currentReports<Report extends Pick<TransferReport, 'entry' | 'createdAt'>>(
  reports: readonly Report[],
): { readonly current: Report[]; readonly superseded: Report[] } {
  const latest = new Map<string, string>();
  for (const { entry, createdAt } of reports) {
    if (createdAt > (latest.get(entry) ?? '')) latest.set(entry, createdAt);
  }
  const isCurrent = ({ entry, createdAt }: Report): boolean => createdAt >= (latest.get(entry) ?? '');
  return { current: reports.filter(isCurrent), superseded: reports.filter((report) => !isCurrent(report)) };
}
