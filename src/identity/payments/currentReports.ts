import type { TransferReport } from './transferReport.ts';

type Report = Pick<
  TransferReport,
  'entry' | 'ownerId' | 'connectionId' | 'createdAt' | 'version' | 'content'
>;

/**
 * The reports that stand: of an entry that one owner's sources sent in several versions, such as in a corrected statement,
 * the latest; what another owner reports in its place corrects nothing (docs/decisions/0016). Of
 * versions made at the same time, or at no stated one, the same one in whatever order they come. Two connections that
 * bring the same version both stand, and what each of them says of its transactions.
 *
 * @param isWithdrawn whether a later version of its statement leaves nothing of it.
 */
export function currentReports<Given extends Report>(
  reports: readonly Given[],
  isWithdrawn: (report: Given) => boolean = () => false,
): { readonly current: Given[]; readonly superseded: Given[] } {
  const stillSaid = reports.filter((report) => !isWithdrawn(report));
  const ofEntry = latestBy(stillSaid, ({ ownerId, entry }) => `${ownerId}|${entry}`, compareVersions);
  const latest = stillSaid.filter((report) => isLast(report, ofEntry(report), compareVersions));
  const ofConnection = latestBy(
    latest,
    ({ entry, connectionId }) => `${connectionId}|${entry}`,
    compareContents,
  );
  const current = new Set(latest.filter((report) => isLast(report, ofConnection(report), compareContents)));
  return {
    current: reports.filter((report) => current.has(report)),
    superseded: reports.filter((report) => !current.has(report)),
  };
}

function latestBy<Given extends Report>(
  reports: readonly Given[],
  keyOf: (report: Given) => string,
  compare: (left: Given, right: Given) => number,
): (report: Given) => Given {
  const latest = new Map<string, Given>();
  for (const report of reports) {
    const other = latest.get(keyOf(report));
    if (!other || compare(report, other) > 0) latest.set(keyOf(report), report);
  }
  return (report) => latest.get(keyOf(report)) ?? report;
}

function isLast<Given>(report: Given, last: Given, compare: (left: Given, right: Given) => number): boolean {
  return report === last || compare(report, last) === 0;
}

function compareVersions(left: Report, right: Report): number {
  return compareTexts(left.createdAt, right.createdAt) || compareTexts(left.version, right.version);
}

function compareContents(left: Report, right: Report): number {
  return compareTexts(left.content(), right.content());
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
