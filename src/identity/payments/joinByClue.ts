import type { TransferReport } from './transferReport.ts';

/** Reports of one transfer. */
export type ReportGroup = readonly TransferReport[];

export interface JoiningRule {
  readonly clues: (report: TransferReport) => readonly string[];
  /** The clues of others that it may be the same as; without it, its own. */
  readonly sought?: (report: TransferReport) => readonly string[];
  /** Whether two reports of one account, of different statements, where one has a clue that the other seeks, are of one transfer. */
  readonly isSame: (left: TransferReport, right: TransferReport) => boolean;
}

interface Target {
  readonly index: number;
  readonly reports: TransferReport[];
}

/** Each group joins the first before it that it fits; in order, so that the third of three equal ones meets the third. */
export function joinByClue(
  groups: readonly ReportGroup[],
  { clues, sought = clues, isSame }: JoiningRule,
): ReportGroup[] {
  const targets: Target[] = [];
  const known = new KnownTargets();
  for (const group of groups) {
    const candidates = distinct(group.flatMap(sought)).flatMap(
      (clue) => known.firstThat(clue, group, (target) => fits(target.reports, group, isSame)) ?? [],
    );
    const found = candidates.reduce<Target | undefined>(
      (first, target) => (first && first.index < target.index ? first : target),
      undefined,
    );
    const target = found ?? { index: targets.length, reports: [] };
    if (!found) targets.push(target);
    target.reports.push(...group);
    for (const clue of distinct(group.flatMap(clues))) known.add(clue, target);
  }
  return targets.map(({ reports }) => reports);
}

/**
 * What has been joined, by clue. A statement's thousandth equal movement does not look at the thousand that stand for
 * its others: what holds another report of the statement is passed over for good.
 */
class KnownTargets {
  readonly #byClue = new Map<string, Set<Target>>();
  readonly #listed = new Map<string, Target[]>();
  readonly #passed = new Map<string, number>();

  add(clue: string, target: Target): void {
    const known = this.#byClue.get(clue) ?? new Set();
    if (known.has(target)) return;
    this.#byClue.set(clue, known.add(target));
    const listed = this.#listed.get(clue);
    if (listed) listed.push(target);
    else this.#listed.set(clue, [target]);
  }

  firstThat(clue: string, group: ReportGroup, isMeant: (target: Target) => boolean): Target | undefined {
    const listed = this.#listed.get(clue);
    const [first] = group;
    if (!listed || !first) return undefined;
    const key = `${clue}|${first.ownerId}|${first.statement}`;
    let passed = this.#passed.get(key) ?? 0;
    while (passed < listed.length && holdsOther(listed[passed], first)) passed += 1;
    this.#passed.set(key, passed);
    for (let at = passed; at < listed.length; at += 1) {
      const target = listed[at];
      if (target && isMeant(target)) return target;
    }
    return undefined;
  }
}

/** Whether it can never be joined by reports of this statement that stand behind this one, for it has one before. */
function holdsOther(target: Target | undefined, given: TransferReport): boolean {
  return (
    target?.reports.some((report) => areOfOneStatement(report, given) && report.place < given.place) === true
  );
}

function distinct(clues: readonly string[]): readonly string[] {
  return [...new Set(clues)];
}

function fits(left: ReportGroup, right: ReportGroup, isSame: JoiningRule['isSame']): boolean {
  const pairs = left.flatMap((one) => right.map((other) => [one, other] as const));
  return (
    pairs.every(([one, other]) => mayBeSame(one, other)) && pairs.some(([one, other]) => isSame(one, other))
  );
}

/** Whether nothing speaks against it: of one account, the same movement, and no identification that differs. */
function mayBeSame(left: TransferReport, right: TransferReport): boolean {
  if (!areOfOneAccount(left, right) || left.movement !== right.movement) return false;
  if (areOfOneStatement(left, right) && left.place !== right.place) return false;
  return isNamedAlike(left, right);
}

/** Who states somebody else's number as its own has an account of its own, with transfers of its own. */
export function areOfOneAccount(left: TransferReport, right: TransferReport): boolean {
  return left.account === right.account && left.accountOwnerId === right.accountOwnerId;
}

/** As one owner's sources tell of it: two owners may hold different versions, in which a transfer stands in different places. */
function areOfOneStatement(left: TransferReport, right: TransferReport): boolean {
  return left.ownerId === right.ownerId && left.statement === right.statement;
}

/** Whether no id of the transfer differs where both state it. */
export function isNamedAlike(left: TransferReport, right: TransferReport): boolean {
  return !differ(left.uetr, right.uetr) && !differ(left.endToEndId, right.endToEndId);
}

export function differ(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left !== right;
}
