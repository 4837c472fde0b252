import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { PaymentBatch } from '../../kit/records/index.ts';
import { PaymentBatchEntity } from '../../store/entities/instructions.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { initiationKeyOf, initiationRow, latestOf, withHash } from './initiationRow.ts';
import { writeOrdered } from './writeOrdered.ts';

/** Batches of ordered payments. */
export const batchFamily: SubjectFamily<PaymentBatch> = {
  kinds: ['paymentBatch'],
  findSubjects: findBatches,
  compose: composeBatches,
  remove: async (client, ids) => {
    await client.query('delete from payment_batch where id = any ($1::uuid[])', [ids]);
  },
};

async function findBatches(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<PaymentBatch>[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string; key: string }>(
    `select id, concat_ws('/', owner_id, initiation_key, batch_index) as key from payment_batch
     where owner_id = any ($1::uuid[]) and initiation_key = any ($2::text[])`,
    [observations.map(({ ownerId }) => ownerId), observations.map(({ body }) => initiationKeyOf(body))],
  );
  const known = new Map(rows.map(({ key, id }) => [key, id]));
  return observations.map(({ ownerId, body }) => {
    const key = [ownerId, initiationKeyOf(body), body.batchIndex].join('/');
    const id = known.get(key) ?? randomUUID();
    known.set(key, id);
    return id;
  });
}

async function composeBatches(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly SubjectObservation<PaymentBatch>[]>,
): Promise<string[]> {
  const rows = [...subjects].map(([id, observations]) => {
    const { body } = latestOf(observations);
    return withHash({
      ...initiationRow(id, observations),
      initiatorName: body.initiator?.name,
      method: body.method,
      statedCount: body.statedCount,
      statedSum: body.statedSum,
      messageStatedCount: body.messageStatedCount,
      messageStatedSum: body.messageStatedSum,
    });
  });
  await writeOrdered(client, PaymentBatchEntity, rows);
  return [];
}
