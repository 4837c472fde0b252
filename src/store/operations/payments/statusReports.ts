import type { PaymentStatus } from '../../../kit/records/index.ts';
import type { Queryable } from '../../transaction.ts';

interface OwnedMessage {
  readonly ownerId: string;
  readonly messageId: string;
}

export interface StoredStatusReport {
  readonly ownerId: string;
  readonly level: PaymentStatus['level'];
  readonly reportedAt: string;
  readonly createdAt: string | undefined;
  readonly originalMessageId: string | undefined;
  readonly originalBatchId: string | undefined;
  readonly originalInstructionId: string | undefined;
  readonly originalEndToEndId: string | undefined;
  readonly originalUetr: string | undefined;
  readonly status: string | undefined;
  readonly reasons: PaymentStatus['reasons'];
}

/** What an owner's banks say of these messages (payment_status_report_original_ix). */
export async function statusReportsOf(
  client: Queryable,
  messages: readonly OwnedMessage[],
): Promise<StoredStatusReport[]> {
  const { rows } = await client.query<{ report: StoredStatusReport }>(REPORTS, parametersOf(messages));
  return rows.map(({ report }) => report);
}

// Stripped of nulls, so that what is not stated is undefined.
const REPORTS = `
  select jsonb_strip_nulls(jsonb_build_object('ownerId', s.owner_id, 'level', s.level,
    'reportedAt', coalesce(to_char(s.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), s.created_at_text, ''),
    'createdAt', to_char(s.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'originalMessageId', s.original_message_id, 'originalBatchId', s.original_batch_id,
    'originalInstructionId', s.original_instruction_id, 'originalEndToEndId', s.original_end_to_end_id,
    'originalUetr', s.original_uetr, 'status', s.status, 'reasons', s.reasons)) as report
  from payment_status_report s
  join (select distinct * from unnest($1::uuid[], $2::text[]) a (owner_id, message_id)) asked
    on asked.owner_id = s.owner_id and asked.message_id = s.original_message_id`;

/** The instructions of these messages (payment_instruction_message_ix). */
export async function instructionsOfMessages(
  client: Queryable,
  messages: readonly OwnedMessage[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select i.id from payment_instruction i
     join (select distinct * from unnest($1::uuid[], $2::text[]) a (owner_id, message_id)) asked
       on asked.owner_id = i.owner_id and asked.message_id = i.message_id`,
    parametersOf(messages),
  );
  return rows.map(({ id }) => id);
}

function parametersOf(messages: readonly OwnedMessage[]): [string[], string[]] {
  return [messages.map(({ ownerId }) => ownerId), messages.map(({ messageId }) => messageId)];
}
