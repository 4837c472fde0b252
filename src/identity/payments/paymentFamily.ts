import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Payment } from '../../kit/records/index.ts';
import { PaymentEntity } from '../../store/entities/payments.ts';
import { replaceAccess } from '../../store/operations/identity/accessEntries.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { composePayment, type PaymentObservation } from './composePayment.ts';
import { paymentKeyOf } from './paymentKey.ts';
import { accessOfPayment, partiesOfPayment, paymentRow } from './paymentRow.ts';
import { writeAccounts } from './writeAccounts.ts';

/** Payments: the entries of bank reports, each transfer once. */
export const paymentFamily: SubjectFamily<Payment> = {
  kinds: ['payment'],
  findSubjects: findPayments,
  compose: composePayments,
  remove: async (client, ids) => {
    await client.query('delete from payment where id = any ($1::uuid[])', [ids]);
  },
};

async function findPayments(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<Payment>[],
): Promise<string[]> {
  const keys = observations.map(({ body }) => paymentKeyOf(body));
  const { rows } = await client.query<{ id: string; key: string }>(
    'select id, payment_key as key from payment where payment_key = any ($1::text[])',
    [keys],
  );
  const known = new Map(rows.map(({ id, key }) => [key, id]));
  return keys.map((key) => {
    const id = known.get(key) ?? randomUUID();
    known.set(key, id);
    return id;
  });
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
  await upsertRows(client, { entity: PaymentEntity, conflict: ['id'] }, changed);
  await replaceAccess(
    client,
    [...subjects.keys()],
    composed.flatMap(({ id, payment }) => accessOfPayment(id, payment)),
    composed.flatMap(({ id, payment }) => partiesOfPayment(id, payment)),
  );
  return changed.map((row) => row['id'] as string);
}
