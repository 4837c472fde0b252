import type { TransferReport } from './transferReport.ts';

/**
 * The reports that stand: of an entry that was sent in several versions, such as in a corrected statement, the latest; of
 * versions made at the same time, or at no stated one, the same one in whatever order they come. Two connections that
 * bring the same version both stand.
 */
export function currentReports<Report extends Pick<TransferReport, 'entry' | 'createdAt' | 'version'>>(
  reports: readonly Report[],
): { readonly current: Report[]; readonly superseded: Report[] } {
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const other = latest.get(report.entry);
    if (!other || isLater(report, other)) latest.set(report.entry, report);
  }
  const isCurrent = (report: Report): boolean => {
    const standing = latest.get(report.entry);
    return !standing || !isLater(standing, report);
  };
  return { current: reports.filter(isCurrent), superseded: reports.filter((report) => !isCurrent(report)) };
}

type Version = Pick<TransferReport, 'createdAt' | 'version'>;

function isLater(left: Version, right: Version): boolean {
  return left.createdAt === right.createdAt ? left.version > right.version : left.createdAt > right.createdAt;
}
