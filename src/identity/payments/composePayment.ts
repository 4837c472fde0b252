import { createHash } from 'node:crypto';
import type { Payment } from '../../kit/records/index.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { compareVersions } from '../versions.ts';
import { isByAccountOwner } from './accountOwner.ts';
import { currentReports } from './currentReports.ts';
import { isDetailOf } from './collective.ts';
import { transferReportOf, type TransferReport } from './transferReport.ts';
import { type KnownAccount, ownedAccountKey } from './writeAccounts.ts';

export type PaymentObservation = SubjectObservation<Payment>;

/** One side of a transfer: who, under which name, and the account if its own bank reports it. */
export interface PaymentSide {
  readonly enterpriseId: string | undefined;
  readonly name: string | undefined;
  readonly account: KnownAccount | undefined;
}

export interface ComposedPayment {
  /** The first place at which it is reported, hashed: no other payment of the account is reported there. */
  readonly key: string;
  /** The reports that stand. */
  readonly reports: readonly PaymentObservation[];
  /** By observation: of a report that states a batch's sum alone, a report of the batch's first transaction. */
  readonly detailedBy: ReadonlyMap<string, PaymentObservation>;
  readonly body: Payment;
  readonly isBooked: boolean;
  readonly debtor: PaymentSide;
  readonly creditor: PaymentSide;
}

/** Which report tells most: a booked entry before one that is not, a statement before an advice before a report. */
const MESSAGES: readonly Payment['report']['message'][] = ['camt.053', 'camt.054', 'camt.052'];
const STATES: readonly Payment['state'][] = ['BOOKED', 'PENDING', 'INFORMATION'];

/**
 * One transfer from all reports of it that stand. What the account's own owner reports is believed first, and what others
 * report fills in what it leaves out; the creditor's account leads, for that is where an invoice is paid. A
 * report that states a batch's sum alone says that it is booked, and nothing of its transactions.
 */
export function composePayment(
  observations: readonly PaymentObservation[],
  accounts: ReadonlyMap<string, KnownAccount>,
): ComposedPayment {
  const facts = observations.map((observation) => ({ ...transferReportOf(observation), observation }));
  const { current } = currentReports(facts);
  const detailedBy = new Map<string, PaymentObservation>();
  for (const whole of current) {
    const part = current.find((other) => isDetailOf(other, whole));
    if (part) detailedBy.set(whole.id, part.observation);
  }
  const reports = current.map(({ observation }) => observation);
  const ranked = reports.filter(({ id }) => !detailedBy.has(id)).sort(compareReports);
  const [lead] = ranked;
  if (lead === undefined) throw new RangeError('a payment without observation cannot be composed');
  const [place = ''] = current.map(placeOf).sort();
  return {
    key: createHash('sha256').update(place).digest('hex'),
    reports,
    detailedBy,
    body: ranked.reduceRight(
      (body, { body: other }) => ({ ...body, ...withoutEmptyLists(other) }),
      lead.body,
    ),
    isBooked: reports.some(({ body }) => body.state === 'BOOKED' && body.report.message !== 'camt.052'),
    debtor: sideOf('DEBTOR', ranked, accounts),
    creditor: sideOf('CREDITOR', ranked, accounts),
  };
}

/** With all that tells the transfer from another one in the same place: of a corrected statement, or as another owner has it. */
function placeOf({ place, uetr = '', endToEndId = '', movement }: TransferReport): string {
  return [place, uetr, endToEndId, movement].join('|');
}

function compareReports(left: PaymentObservation, right: PaymentObservation): number {
  return (
    Number(isByAccountOwner(right)) - Number(isByAccountOwner(left)) ||
    STATES.indexOf(left.body.state) - STATES.indexOf(right.body.state) ||
    MESSAGES.indexOf(left.body.report.message) - MESSAGES.indexOf(right.body.report.message) ||
    left.body.direction.localeCompare(right.body.direction) ||
    compareVersions(right, left)
  );
}

/** A side's own bank knows its account and, by the account's owner, who it is; the other bank knows a name. */
function sideOf(
  role: 'DEBTOR' | 'CREDITOR',
  ranked: readonly PaymentObservation[],
  accounts: ReadonlyMap<string, KnownAccount>,
): PaymentSide {
  const isOwn = ({ body }: PaymentObservation): boolean =>
    body.direction === (role === 'CREDITOR' ? 'CREDIT' : 'DEBIT');
  const own = ranked.filter(isOwn);
  const account = firstOf(own.map((report) => accounts.get(ownedAccountKey(report))));
  const said = [...own, ...ranked.filter((report) => !isOwn(report))];
  const field = role === 'CREDITOR' ? 'creditor' : 'debtor';
  return {
    account,
    enterpriseId: firstOf([
      ...own.map(({ parties }) => parties[role]),
      account?.ownerId,
      ...said.map(({ parties }) => parties[role]),
    ]),
    name: firstOf([
      ...said.map(({ body }) => body[field]?.party?.name),
      ...own.map(({ body }) => body.account.owner?.name),
    ]),
  };
}

function firstOf<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}

function withoutEmptyLists(payment: Payment): Partial<Payment> {
  const stated = Object.entries(payment).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(stated);
}
