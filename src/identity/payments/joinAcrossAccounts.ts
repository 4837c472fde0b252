import { areNear } from './bankingDays.ts';
import type { ReportGroup } from './joinByClue.ts';
import type { TransferReport } from './transferReport.ts';

/** How far apart the banks of both sides may date one transfer. */
const MAX_BANKING_DAYS = 3;

/**
 * Joins what the debtor's and the creditor's bank report of one transfer: the same UETR; else the same end-to-end id,
 * amount, currency and both accounts, and value dates at most three banking days apart. Where several could be meant,
 * as with instalments that carry one id, only those of the same day are joined.
 */
export function joinAcrossAccounts(groups: readonly ReportGroup[]): ReportGroup[] {
  return joinNearest(joinEqual(groups, uetrOf), transferOf);
}

function uetrOf(group: ReportGroup): string | undefined {
  return group.find(({ uetr }) => uetr !== undefined)?.uetr;
}

/** What both banks report alike; undefined where one of them does not name the other side's account. */
function transferOf(group: ReportGroup): string | undefined {
  const told = group.find(
    ({ endToEndId, debtorAccount, creditorAccount }) => endToEndId && debtorAccount && creditorAccount,
  );
  if (!told || !isOneSided(group)) return undefined;
  const { endToEndId, sum, isReversal, debtorAccount, creditorAccount } = told;
  return JSON.stringify([endToEndId, sum, isReversal, debtorAccount, creditorAccount]);
}

function isOneSided(group: ReportGroup): boolean {
  return new Set(group.map(({ account, accountOwnerId }) => `${account}|${accountOwnerId}`)).size === 1;
}

/** Groups with the same key and opposite sides, in their order. */
function joinEqual(
  groups: readonly ReportGroup[],
  keyOf: (group: ReportGroup) => string | undefined,
): ReportGroup[] {
  const joined: ReportGroup[] = [];
  const byKey = new Map<string, number[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const open = key === undefined ? [] : (byKey.get(key) ?? []);
    const at = open.find((index) => areOpposite(joined[index] ?? [], group));
    if (at !== undefined) joined[at] = [...(joined[at] ?? []), ...group];
    else {
      joined.push(group);
      if (key !== undefined) byKey.set(key, [...open, joined.length - 1]);
    }
  }
  return joined;
}

function areOpposite(left: ReportGroup, right: ReportGroup): boolean {
  return left.every((one) => right.every((other) => isOtherSide(one, other)));
}

function isOtherSide(one: TransferReport, other: TransferReport): boolean {
  const isOtherTransfer = one.uetr !== undefined && other.uetr !== undefined && one.uetr !== other.uetr;
  return (
    one.account !== other.account &&
    one.direction !== other.direction &&
    one.isReversal === other.isReversal &&
    !isOtherTransfer
  );
}

/** First those of the same day, then those of which each has the other alone within reach. */
function joinNearest(
  groups: readonly ReportGroup[],
  keyOf: (group: ReportGroup) => string | undefined,
): ReportGroup[] {
  const sameDay = joinEqual(groups, (group) => {
    const key = keyOf(group);
    return key === undefined ? undefined : `${key} ${valueDateOf(group) ?? ''}`;
  });
  const buckets = new Map<string, ReportGroup[]>();
  for (const group of sameDay) {
    const key = keyOf(group);
    if (key !== undefined) buckets.set(key, [...(buckets.get(key) ?? []), group]);
  }
  const joinedInto = new Map<ReportGroup, ReportGroup>();
  for (const bucket of buckets.values()) {
    for (const [debit, credit] of uniquePairs(bucket)) joinedInto.set(credit, debit);
  }
  const partnerOf = new Map([...joinedInto].map(([credit, debit]) => [debit, credit]));
  return sameDay.flatMap((group) =>
    joinedInto.has(group) ? [] : [[...group, ...(partnerOf.get(group) ?? [])]],
  );
}

function uniquePairs(bucket: readonly ReportGroup[]): (readonly [ReportGroup, ReportGroup])[] {
  const near = (one: ReportGroup): ReportGroup[] =>
    bucket.filter(
      (other) => areOpposite(one, other) && areNear(valueDateOf(one), valueDateOf(other), MAX_BANKING_DAYS),
    );
  return bucket
    .filter(([report]) => report?.direction === 'DEBIT')
    .flatMap((debit) => {
      const [credit, ...others] = near(debit);
      return credit && others.length === 0 && near(credit).length === 1 ? [[debit, credit] as const] : [];
    });
}

function valueDateOf(group: readonly TransferReport[]): string | undefined {
  const dates = group.flatMap(({ valueDate, bookingDate }) => valueDate ?? bookingDate ?? []).sort();
  return dates[0];
}
