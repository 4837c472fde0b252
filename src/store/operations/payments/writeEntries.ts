import { StatementEntryEntity } from '../../entities/statements.ts';
import type { Row } from '../../entities/columns.ts';
import type { Queryable } from '../../transaction.ts';
import { upsertRows } from '../../upsertRows.ts';

export interface EntryLink {
  readonly entryId: string;
  readonly paymentId: string;
}

/** Writes the entries that changed, and makes these links the whole of what tells of the payments. */
export async function writeEntries(
  client: Queryable,
  entries: readonly Row[],
  { paymentIds, links }: { readonly paymentIds: readonly string[]; readonly links: readonly EntryLink[] },
): Promise<void> {
  const { rows } = await client.query<{ id: string; hash: string }>(
    'select id, content_hash as hash from statement_entry where id = any ($1::uuid[])',
    [entries.map(({ id }) => id)],
  );
  const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
  const changed = entries.filter(({ id, contentHash }) => hashes.get(id as string) !== contentHash);
  await upsertRows(client, { entity: StatementEntryEntity, conflict: ['id'] }, changed);
  const gone = await client.query<{ id: string }>(LINK, [
    paymentIds,
    links.map(({ entryId }) => entryId),
    links.map(({ paymentId }) => paymentId),
  ]);
  if (gone.rows.length > 0) await client.query(FORGET_IDLE, [gone.rows.map(({ id }) => id)]);
}

/** @returns the entries that tell of a payment no longer. */
const LINK = `
  with wanted as (select distinct * from unnest($2::uuid[], $3::uuid[]) w (entry_id, payment_id)),
  gone as (
    delete from entry_payment l where l.payment_id = any ($1::uuid[]) and not exists (
      select from wanted w where (w.entry_id, w.payment_id) = (l.entry_id, l.payment_id))
    returning l.entry_id),
  linked as (
    insert into entry_payment (entry_id, payment_id) select entry_id, payment_id from wanted on conflict do nothing)
  select distinct entry_id as id from gone`;

/** An entry that is about to tell of another payment is written anew with that one. */
const FORGET_IDLE = `
  delete from statement_entry e where e.id = any ($1::uuid[]) and not exists (
    select from entry_payment l where l.entry_id = e.id)`;

/** Removes the entries that tell of these payments alone; with them go what links them. */
export async function forgetEntriesOf(client: Queryable, paymentIds: readonly string[]): Promise<void> {
  await client.query(
    `delete from statement_entry e using entry_payment l
     where l.entry_id = e.id and l.payment_id = any ($1::uuid[]) and not exists (
       select from entry_payment other where other.entry_id = e.id and other.payment_id <> all ($1::uuid[]))`,
    [paymentIds],
  );
}
