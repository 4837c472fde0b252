import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { indexKey } from '../../kit/indexKey.ts';
import type { PaymentStatus } from '../../kit/records/index.ts';
import { PaymentStatusReportEntity } from '../../store/entities/instructions.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { addWork } from '../../store/operations/identity/workItems.ts';
import { instructionsOfMessages } from '../../store/operations/payments/statusReports.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { latestOf, withHash } from './initiationRow.ts';
import { writeOrdered } from './writeOrdered.ts';

/** What banks say became of orders. An instruction is composed anew with what is said of it. */
export const statusFamily: SubjectFamily<PaymentStatus> = {
  kinds: ['paymentStatus'],
  findSubjects: findReports,
  compose: composeReports,
  remove: async (client, ids) => {
    await client.query('delete from payment_status_report where id = any ($1::uuid[])', [ids]);
  },
};

async function findReports(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<PaymentStatus>[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string; key: string }>(
    `select id, concat_ws('/', owner_id, report_key) as key from payment_status_report
     where owner_id = any ($1::uuid[]) and report_key = any ($2::text[])`,
    [observations.map(({ ownerId }) => ownerId), observations.map(({ body }) => reportKeyOf(body))],
  );
  const known = new Map(rows.map(({ key, id }) => [key, id]));
  return observations.map(({ ownerId, body }) => {
    const key = [ownerId, reportKeyOf(body)].join('/');
    const id = known.get(key) ?? randomUUID();
    known.set(key, id);
    return id;
  });
}

/** Its place in its report. */
function reportKeyOf(body: PaymentStatus): string {
  const { messageId, createdAtText = '', level, batchIndex, transactionIndex } = body;
  return indexKey([messageId, createdAtText, level, batchIndex, transactionIndex].join('|'));
}

async function composeReports(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly SubjectObservation<PaymentStatus>[]>,
): Promise<string[]> {
  const latest = [...subjects].map(([id, observations]) => ({ ...latestOf(observations), subject: id }));
  const rows = latest.map(({ subject, ownerId, body: { kind: _kind, ...facts } }) =>
    withHash({ ...facts, id: subject, ownerId, reportKey: reportKeyOf({ kind: 'paymentStatus', ...facts }) }),
  );
  await writeOrdered(client, PaymentStatusReportEntity, rows);
  const touched = await instructionsOfMessages(
    client,
    latest.map(({ ownerId, body }) => ({ ownerId, messageId: body.originalMessageId ?? '' })),
  );
  await addWork(client, 'COMPOSE', touched);
  return [];
}
