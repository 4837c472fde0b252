import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Payment } from '../../kit/records/index.ts';
import { PaymentEntity } from '../../store/entities/payments.ts';
import { replaceAccess } from '../../store/operations/identity/accessEntries.ts';
import { assignSubjects } from '../../store/operations/identity/assignSubjects.ts';
import { addWork } from '../../store/operations/identity/workItems.ts';
import { forgetEntriesOf } from '../../store/operations/payments/writeEntries.ts';
import { addClues } from '../../store/operations/payments/paymentClues.ts';
import { freePaymentKeys } from '../../store/operations/payments/freePaymentKeys.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { cluesOf } from './clues.ts';
import { composePayment, type PaymentObservation } from './composePayment.ts';
import { groupReports } from './groupReports.ts';
import { accessOfPayment, partiesOfPayment, paymentRow } from './paymentRow.ts';
import { StatementVersions } from './statementVersions.ts';
import { relatedReports, type KnownReport } from './relatedReports.ts';
import { transferReportOf } from './transferReport.ts';
import { writeAccounts } from './writeAccounts.ts';
import { writeEntriesOf } from './writeEntriesOf.ts';

/** Payments: the entries of bank reports, each transfer once. */
export const paymentFamily: SubjectFamily<Payment> = {
  kinds: ['payment'],
  findSubjects: findPayments,
  standing: standingReports,
  compose: composePayments,
  remove: async (client, ids) => {
    await forgetEntriesOf(client, ids);
    await client.query('delete from payment where id = any ($1::uuid[])', [ids]);
  },
};

/**
 * Shares these reports out to payments together with all that they may belong with. Reports that were held to be of
 * another payment until now are moved, and both payments are composed again.
 */
async function findPayments(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<Payment>[],
): Promise<string[]> {
  // Also of what counts for nothing: which accounts there are is not to depend on what came first.
  await writeAccounts(client, observations);
  const reports = observations.map(transferReportOf);
  await addClues(
    client,
    reports.map((report) => ({ observationId: report.id, clues: cluesOf(report) })),
  );
  const known = await relatedReports(client, reports);
  const subjectOf = await shareOut(client, known);
  const moved = known.filter(
    ({ report, subjectId }) => subjectId !== null && subjectOf.get(report.id) !== subjectId,
  );
  await assignSubjects(
    client,
    moved.map(({ report }) => ({ observationId: report.id, subjectId: subjectOf.get(report.id) ?? '' })),
  );
  await addWork(
    client,
    'COMPOSE',
    moved.flatMap(({ report, subjectId }) => [subjectId ?? '', subjectOf.get(report.id) ?? '']),
  );
  return observations.map(({ id }) => subjectOf.get(id) ?? randomUUID());
}

/** A group keeps the payment that its first report was held to be of, as far as no group before it has taken it. */
async function shareOut(
  client: pg.PoolClient,
  known: readonly KnownReport[],
): Promise<ReadonlyMap<string, string>> {
  const held = new Map(known.map(({ report, subjectId }) => [report.id, subjectId]));
  const taken = new Set<string>();
  const subjectOf = new Map<string, string>();
  const reports = known.map(({ report }) => report);
  const versions = await StatementVersions.of(client, reports);
  for (const group of groupReports(reports, (report) => versions.isWithdrawn(report))) {
    const candidates = group.flatMap(({ id }) => held.get(id) ?? []);
    const subjectId = candidates.find((id) => !taken.has(id)) ?? randomUUID();
    taken.add(subjectId);
    for (const { id } of group) subjectOf.set(id, subjectId);
  }
  return subjectOf;
}

/** What no later version of its statement withdraws. */
async function standingReports(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly PaymentObservation[]>,
): Promise<ReadonlyMap<string, readonly PaymentObservation[]>> {
  const reports = [...subjects.values()].flat().map(transferReportOf);
  const versions = await StatementVersions.of(client, reports);
  const standing = new Set(reports.filter((report) => !versions.isWithdrawn(report)).map(({ id }) => id));
  return new Map([...subjects].map(([id, own]) => [id, own.filter((one) => standing.has(one.id))]));
}

async function composePayments(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly PaymentObservation[]>,
): Promise<string[]> {
  const accounts = await writeAccounts(client, [...subjects.values()].flat());
  const composed = [...subjects].map(([id, observations]) => ({
    id,
    payment: composePayment(observations, accounts),
  }));
  const rows = composed.map(({ id, payment }) => paymentRow(id, payment));
  const { rows: held } = await client.query<{ id: string; hash: string }>(
    'select id, content_hash as hash from payment where id = any ($1::uuid[])',
    [[...subjects.keys()]],
  );
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  const changed = rows.filter((row) => hashes.get(row['id'] as string) !== row['contentHash']);
  await freePaymentKeys(
    client,
    composed.map(({ id, payment: { key, creditor, debtor } }) => ({
      ...{ id, key, accountId: (creditor.account ?? debtor.account)?.id },
    })),
  );
  await upsertRows(client, { entity: PaymentEntity, conflict: ['id'] }, changed);
  await writeEntriesOf(client, composed, accounts);
  await replaceAccess(
    client,
    [...subjects.keys()],
    composed.flatMap(({ id, payment }) => accessOfPayment(id, payment)),
    composed.flatMap(({ id, payment }) => partiesOfPayment(id, payment)),
  );
  return changed.map((row) => row['id'] as string);
}
