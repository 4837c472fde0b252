import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { PaymentInstruction } from '../../kit/records/index.ts';
import { PaymentInstructionEntity } from '../../store/entities/instructions.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { statusReportsOf, type StoredStatusReport } from '../../store/operations/payments/statusReports.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { accountColumns, initiationKeyOf, initiationRow, latestOf, withHash } from './initiationRow.ts';
import { latestStatus } from './latestStatus.ts';
import { writeOrdered } from './writeOrdered.ts';

/** Payments as their debtors ordered them, with what the bank says became of the order. */
export const instructionFamily: SubjectFamily<PaymentInstruction> = {
  kinds: ['paymentInstruction'],
  findSubjects: findInstructions,
  compose: composeInstructions,
  remove: async (client, ids) => {
    await client.query('delete from payment_instruction where id = any ($1::uuid[])', [ids]);
  },
};

async function findInstructions(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<PaymentInstruction>[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string; key: string }>(
    `select id, concat_ws('/', owner_id, initiation_key, batch_index, transaction_index) as key
     from payment_instruction where owner_id = any ($1::uuid[]) and message_id = any ($2::text[])`,
    [observations.map(({ ownerId }) => ownerId), observations.map(({ body }) => body.messageId)],
  );
  const known = new Map(rows.map(({ key, id }) => [key, id]));
  return observations.map(({ ownerId, body }) => {
    const key = [ownerId, initiationKeyOf(body), body.batchIndex, body.transactionIndex].join('/');
    const id = known.get(key) ?? randomUUID();
    known.set(key, id);
    return id;
  });
}

async function composeInstructions(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly SubjectObservation<PaymentInstruction>[]>,
): Promise<string[]> {
  const latest = [...subjects].map(([id, observations]) => ({
    id,
    observations,
    latest: latestOf(observations),
  }));
  const reports = await statusReportsOf(
    client,
    latest.map(({ latest: { ownerId, body } }) => ({ ownerId, messageId: body.messageId })),
  );
  const rows = latest.map(({ id, observations, latest: { body, ownerId } }) =>
    withHash({
      ...initiationRow(id, observations),
      ...instructionColumns(
        body,
        reports.filter((one) => one.ownerId === ownerId),
      ),
    }),
  );
  await writeOrdered(client, PaymentInstructionEntity, rows);
  // Nothing is linked to an instruction: it announces, and settles nothing.
  return [];
}

function instructionColumns(
  body: PaymentInstruction,
  reports: readonly StoredStatusReport[],
): Record<string, unknown> {
  const { status, level, createdAt, reasons } = latestStatus(body, reports) ?? {};
  return {
    transactionIndex: body.transactionIndex,
    instructionId: body.instructionId,
    endToEndId: body.endToEndId,
    uetr: body.uetr,
    amount: body.amount,
    currency: body.currency,
    transferCurrency: body.transferCurrency,
    creditorName: body.creditor?.party?.name,
    ...accountColumns('creditor', body.creditor),
    purposeCode: body.purposeCode,
    remittanceInformation: body.remittanceLines.length === 0 ? undefined : body.remittanceLines.join('\n'),
    structuredReferences: body.structuredReferences,
    remittedNumbers: body.remittedDocuments.map(({ number }) => number),
    details: detailsOf(body),
    status,
    statusLevel: level,
    statusAt: createdAt,
    statusReasons: reasons ?? [],
  };
}

function detailsOf({
  debtor,
  creditor,
  ultimateDebtor,
  ultimateCreditor,
  remittedDocuments,
}: PaymentInstruction): Record<string, unknown> {
  return {
    ultimateDebtorName: ultimateDebtor?.name,
    ultimateCreditorName: ultimateCreditor?.name,
    debtorBic: bankOf(debtor),
    creditorBic: bankOf(creditor),
    creditorIdentifiers: creditor?.party?.identifiers ?? [],
    remittedDocuments,
  };
}

/** The BIC of the bank of a side, with its account or without. */
function bankOf(side: PaymentInstruction['creditor']): string | undefined {
  return side?.account?.servicerBic ?? side?.bic;
}
