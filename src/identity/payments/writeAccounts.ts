import { randomUUID } from 'node:crypto';
import type { Account } from '../../kit/records/index.ts';
import { AccountEntity } from '../../store/entities/payments.ts';
import { replaceAccess } from '../../store/operations/identity/accessEntries.ts';
import type { Queryable } from '../../store/transaction.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import { accountKeyOf } from './accountKey.ts';

export interface KnownAccount {
  readonly id: string;
  readonly ownerId: string;
}

/** A report of an account, with who its parties turned out to be. */
export interface AccountReport {
  readonly body: { readonly account: Account };
  readonly parties: Readonly<Record<string, string>>;
  readonly ownerId: string;
}

/**
 * Which account a report is of: its number, and whose it is. An account belongs to who is named with identifiers as
 * its owner, else to the owner of the connection that reports it. Whoever reports somebody else's number so gets an
 * account of their own, and neither that firm's statements nor its balances.
 */
export function ownedAccountKey({ body, parties, ownerId }: AccountReport): string {
  return `${parties['ACCOUNT_OWNER'] ?? ownerId}/${accountKeyOf(body.account)}`;
}

/** The accounts that reports are of, by `ownedAccountKey`; new ones are created. */
export async function writeAccounts(
  client: Queryable,
  reports: readonly AccountReport[],
): Promise<ReadonlyMap<string, KnownAccount>> {
  const rows = reports.map((report) => [ownedAccountKey(report), accountRow(report)] as const);
  const byKey = new Map(rows);
  const known = await knownAccounts(client, [...byKey.values()]);
  const added = [...byKey].filter(([key]) => !known.has(key)).map(([, row]) => row);
  await upsertRows(client, { entity: AccountEntity, conflict: ['id'] }, added);
  await replaceAccess(
    client,
    added.map(({ id }) => id),
    added.map(({ id, ownerId }) => ({
      subjectId: id,
      enterpriseId: ownerId,
      capacity: 'ACCOUNT_OWNER',
      scope: 'CAPITAL',
      isGrantable: true,
      day: null,
    })),
    added.map(({ id, ownerId }) => ({ subjectId: id, enterpriseId: ownerId, capacity: 'ACCOUNT_OWNER' })),
  );
  const created = [...byKey].filter(([key]) => !known.has(key));
  return new Map([...known, ...created.map(([key, { id, ownerId }]) => [key, { id, ownerId }] as const)]);
}

/** Those that are there already (account_key_uq). */
async function knownAccounts(
  client: Queryable,
  accounts: readonly { ownerId: string; accountKey: string }[],
): Promise<Map<string, KnownAccount>> {
  const { rows } = await client.query<KnownAccount & { key: string }>(
    `select id, owner_id as "ownerId", owner_id || '/' || account_key as key from account
     join unnest($1::text[], $2::uuid[]) asked (account_key, owner_id) using (account_key, owner_id)`,
    [accounts.map(({ accountKey }) => accountKey), accounts.map(({ ownerId }) => ownerId)],
  );
  return new Map(rows.map(({ key, id, ownerId }) => [key, { id, ownerId }]));
}

interface AccountRow extends Record<string, unknown> {
  readonly id: string;
  readonly ownerId: string;
  readonly accountKey: string;
}

function accountRow({ body, parties, ownerId: reporter }: AccountReport): AccountRow {
  const { identifiers, currency, servicerBic } = body.account;
  return {
    id: randomUUID(),
    accountKey: accountKeyOf(body.account),
    identifiers,
    currency,
    servicerBic,
    ownerId: parties['ACCOUNT_OWNER'] ?? reporter,
    controlType: 'OPERATING',
  };
}
