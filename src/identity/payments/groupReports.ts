import { areNear } from './bankingDays.ts';
import { CLUES, movementsOf, movementsSought } from './clues.ts';
import { detailingEntry } from './collective.ts';
import { joinAcrossAccounts } from './joinAcrossAccounts.ts';
import { currentReports } from './currentReports.ts';
import { differ, isNamedAlike, joinByClue, type JoiningRule, type ReportGroup } from './joinByClue.ts';
import type { TransferReport } from './transferReport.ts';

/** An entry that is expected may be booked so much later. */
const MAX_PENDING_BANKING_DAYS = 5;

/**
 * Shares reports out to the transfers that they are of. The same set of reports is shared out alike, in whatever order
 * they are given (docs/decisions/0010).
 *
 * Within one account the first rule that holds: the same place; the same UETR; the same end-to-end id, amount and day; the
 * same reference, amount and day; nothing that identifies, and the same place in a statement sent again; equal amount and
 * day in different messages where no kind of identification is stated by both. Two entries of one statement are always
 * two transfers. Then an entry that states the sum of a batch joins the batch, and then the two parties' accounts are joined.
 */
export function groupReports(
  reports: readonly TransferReport[],
  isWithdrawn: (report: TransferReport) => boolean = () => false,
): ReportGroup[] {
  const { current, superseded } = currentReports(reports, isWithdrawn);
  const ordered = [...current].sort(byPlace);
  let groups: ReportGroup[] = ordered.map((report) => [report]);
  for (const rule of RULES) groups = joinByClue(groups, rule);
  return withSuperseded(joinAcrossAccounts(withCollectives(groups)), superseded, isWithdrawn);
}

const RULES: readonly JoiningRule[] = [
  { clues: ({ place }) => [place], isSame: () => true },
  { clues: CLUES.uetr, isSame: () => true },
  { clues: CLUES.endToEndId, isSame: haveSameDay },
  { clues: CLUES.reference, isSame: haveSameDay },
  { clues: CLUES.place, isSame: haveSameDay },
  { clues: movementsOf, sought: movementsSought, isSame: () => true },
];

export function byPlace(left: TransferReport, right: TransferReport): number {
  return compareTexts(left.place, right.place) || compareTexts(contentOf(left), contentOf(right)) || compareTexts(left.id, right.id); // prettier-ignore
}

/** Of reports in one place, by several owners or connections: their ids would be chance. */
function contentOf({ createdAt, movement, uetr = '', endToEndId = '', version }: TransferReport): string {
  return JSON.stringify([createdAt, movement, uetr, endToEndId, version]);
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The day of booking, else the value date, where both state one; what is not booked yet may be booked days later. */
function haveSameDay(left: TransferReport, right: TransferReport): boolean {
  if (left.isBooked !== right.isBooked)
    return !differ(left.day, right.day) || areNear(left.day, right.day, MAX_PENDING_BANKING_DAYS);
  if (left.bookingDate !== undefined && right.bookingDate !== undefined)
    return left.bookingDate === right.bookingDate;
  return !differ(left.valueDate, right.valueDate);
}

/** An entry that states a sum alone joins the first transaction of the entry that lists what it consists of. */
function withCollectives(groups: readonly ReportGroup[]): ReportGroup[] {
  const all = groups.flat();
  const groupOf = new Map(groups.flatMap((group) => group.map((report) => [report, group] as const)));
  const absorbed = new Map<ReportGroup, ReportGroup>();
  for (const group of groups) {
    const detailing = group.some(({ entryPayments }) => entryPayments > 1)
      ? undefined
      : detailingEntry(group, all);
    const target = detailing && groupOf.get(detailing);
    if (target) absorbed.set(group, target);
  }
  return groups.flatMap((group) => {
    if (absorbed.has(group)) return [];
    return [[...group, ...[...absorbed].filter(([, into]) => into === group).flatMap(([whole]) => whole)]];
  });
}

/**
 * What counts for nothing stays with the transfer that its entry is of now: with the one of the same id, else, where a later
 * version of the entry is there, with any. What a later version of its statement withdraws is by itself, else.
 */
function withSuperseded(
  groups: readonly ReportGroup[],
  superseded: readonly TransferReport[],
  isWithdrawn: (report: TransferReport) => boolean,
): ReportGroup[] {
  const byEntry = new Map<string, TransferReport[][]>();
  const result = groups.map((group) => [...group]);
  for (const group of result)
    for (const entry of new Set(group.map(ownEntry)))
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), group]);
  for (const report of superseded) {
    const later = byEntry.get(ownEntry(report)) ?? [];
    const sameTransfer = later.find((group) => group.every((other) => isNamedAlike(report, other)));
    const group = sameTransfer ?? (isWithdrawn(report) ? undefined : later[0]);
    if (group) group.push(report);
    else result.push([report]);
  }
  return result;
}

/** The entry as one owner's sources tell of it. */
function ownEntry({ ownerId, entry }: TransferReport): string {
  return `${ownerId}|${entry}`;
}
