import { areNear } from './bankingDays.ts';
import { CLUES, kindsOf } from './clues.ts';
import { detailingEntry } from './collective.ts';
import { joinAcrossAccounts } from './joinAcrossAccounts.ts';
import { currentReports } from './currentReports.ts';
import type { TransferReport } from './transferReport.ts';

/** An entry that is expected may be booked so much later. */
const MAX_PENDING_BANKING_DAYS = 5;

/** Reports of one transfer. */
export type ReportGroup = readonly TransferReport[];

/**
 * Shares reports out to the transfers that they are of. The same set of reports is shared out alike, in whatever order
 * they are given (docs/decisions/0010).
 *
 * Within one account the first rule that holds: the same place; the same UETR; the same end-to-end id, amount and day; the
 * same reference, amount and day; nothing that identifies, and the same place in a statement sent again; equal amount and
 * day in different messages where no kind of identification is stated by both. Two entries of one statement are always
 * two transfers. Then an entry that states the sum of a batch joins the batch, and then the two parties' accounts are joined.
 */
export function groupReports(reports: readonly TransferReport[]): ReportGroup[] {
  const { current, superseded } = currentReports(reports);
  const ordered = [...current].sort(byPlace);
  let groups: ReportGroup[] = ordered.map((report) => [report]);
  for (const rule of RULES) groups = joinBy(groups, rule);
  return withSuperseded(joinAcrossAccounts(withCollectives(groups)), superseded);
}

interface Rule {
  readonly clues: (report: TransferReport) => readonly string[];
  /** Whether two reports of one account, of different statements, with a clue in common, are of one transfer. */
  readonly isSame: (left: TransferReport, right: TransferReport) => boolean;
}

const RULES: readonly Rule[] = [
  { clues: ({ place }) => [place], isSame: () => true },
  { clues: CLUES.uetr, isSame: () => true },
  { clues: CLUES.endToEndId, isSame: haveSameDay },
  { clues: CLUES.reference, isSame: haveSameDay },
  { clues: CLUES.place, isSame: haveSameDay },
  {
    clues: CLUES.movement,
    isSame: (left, right) => left.message !== right.message && (kindsOf(left) & kindsOf(right)) === 0,
  },
];

export function byPlace(left: TransferReport, right: TransferReport): number {
  if (left.place !== right.place) return left.place < right.place ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

/** Each group joins the first before it that it fits; in order, so that the third of three equal ones meets the third. */
function joinBy(groups: readonly ReportGroup[], { clues, isSame }: Rule): ReportGroup[] {
  const joined: TransferReport[][] = [];
  const byClue = new Map<string, TransferReport[][]>();
  for (const group of groups) {
    const own = [...new Set(group.flatMap(clues))];
    const found = own.flatMap((clue) => byClue.get(clue) ?? []).find((other) => fits(other, group, isSame));
    const target = found ?? [];
    target.push(...group);
    if (!found) joined.push(target);
    for (const clue of own) {
      const known = byClue.get(clue);
      if (!known) byClue.set(clue, [target]);
      else if (!known.includes(target)) known.push(target);
    }
  }
  return joined;
}

function fits(left: ReportGroup, right: ReportGroup, isSame: Rule['isSame']): boolean {
  const pairs = left.flatMap((one) => right.map((other) => [one, other] as const));
  return (
    pairs.every(([one, other]) => mayBeSame(one, other)) && pairs.some(([one, other]) => isSame(one, other))
  );
}

/** Whether nothing speaks against it: of one account, the same movement, and no identification that differs. */
function mayBeSame(left: TransferReport, right: TransferReport): boolean {
  if (left.account !== right.account || left.movement !== right.movement) return false;
  if (left.statement === right.statement && left.place !== right.place) return false;
  return !differ(left.uetr, right.uetr) && !differ(left.endToEndId, right.endToEndId);
}

function differ(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left !== right;
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

/** Earlier versions of an entry stay with the later one, and count for nothing. */
function withSuperseded(
  groups: readonly ReportGroup[],
  superseded: readonly TransferReport[],
): ReportGroup[] {
  const byEntry = new Map<string, TransferReport[]>();
  const result = groups.map((group) => [...group]);
  for (const group of result)
    for (const { entry } of [...group]) if (!byEntry.has(entry)) byEntry.set(entry, group);
  for (const report of superseded) byEntry.get(report.entry)?.push(report);
  return result;
}
