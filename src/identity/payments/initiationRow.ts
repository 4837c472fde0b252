import { createHash } from 'node:crypto';
import { indexKey } from '../../kit/indexKey.ts';
import type { PaymentBatch, PaymentInstruction } from '../../kit/records/index.ts';
import type { Row } from '../../store/entities/columns.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { compareVersions } from '../versions.ts';
import { accountKeyOf } from './accountKey.ts';

type Counterpart = NonNullable<PaymentInstruction['debtor']>;

/** An initiation is the same by its id, when it was made and whose account it is about: ids begin anew, and are `1`. */
export function initiationKeyOf({
  messageId,
  createdAtText = '',
  debtor,
}: PaymentInstruction | PaymentBatch): string {
  const account = debtor?.account ? accountKeyOf(debtor.account) : '';
  return indexKey([messageId, createdAtText, account].join('|'));
}

/** What a batch and its instructions have in common. */
export function initiationRow(
  id: string,
  observations: readonly SubjectObservation<PaymentInstruction | PaymentBatch>[],
): Row {
  const latest = latestOf(observations);
  const { debtor, messageId, batchIndex } = latest.body;
  return {
    id,
    ownerId: latest.ownerId,
    initiationKey: initiationKeyOf(latest.body),
    messageName: latest.body.messageName,
    messageId,
    createdAt: latest.body.createdAt,
    createdAtText: latest.body.createdAtText,
    batchId: latest.body.batchId,
    batchIndex,
    requestedExecutionDate: latest.body.requestedExecutionDate,
    // Whoever orders through a connection is its owner, where the order does not say by identifiers who it is.
    debtorId: latest.parties['DEBTOR'] ?? latest.ownerId,
    debtorName: debtor?.party?.name,
    ...accountColumns('debtor', debtor),
  };
}

export function accountColumns(side: 'debtor' | 'creditor', counterpart: Counterpart | undefined): Row {
  const account = counterpart?.account;
  return account
    ? { [`${side}Account`]: account.identifiers, [`${side}AccountKey`]: accountKeyOf(account) }
    : {};
}

export function latestOf<Observation extends SubjectObservation>(
  observations: readonly Observation[],
): Observation {
  const latest = [...observations].sort(compareVersions).at(-1);
  if (latest === undefined) throw new RangeError('a golden row without observation cannot be composed');
  return latest;
}

export function withHash(row: Row): Row {
  return { ...row, contentHash: createHash('sha256').update(JSON.stringify(row)).digest('hex') };
}
