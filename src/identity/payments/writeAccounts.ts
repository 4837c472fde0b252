import { randomUUID } from 'node:crypto';
import type { Account } from '../../kit/records/index.ts';
import { AccountEntity } from '../../store/entities/payments.ts';
import { replaceAccess } from '../../store/operations/identity/accessEntries.ts';
import type { Queryable } from '../../store/transaction.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import { accountKeyOf } from './accountKey.ts';

export interface OwnedAccount {
  readonly account: Account;
  readonly ownerId: string;
}

export interface KnownAccount {
  readonly id: string;
  readonly ownerId: string;
}

/**
 * The accounts that reports are of, by account key; new ones are created. An account belongs to who is named with
 * identifiers as its owner, else to the owner of the connection that reports it, and keeps its first owner.
 */
export async function writeAccounts(
  client: Queryable,
  accounts: readonly OwnedAccount[],
): Promise<ReadonlyMap<string, KnownAccount>> {
  const byKey = new Map(accounts.map((owned) => [accountKeyOf(owned.account), owned]));
  const known = await knownAccounts(client, [...byKey.keys()]);
  const added = [...byKey].filter(([key]) => !known.has(key)).map(([key, owned]) => accountRow(key, owned));
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
  return new Map([
    ...known,
    ...added.map(({ accountKey, id, ownerId }) => [accountKey, { id, ownerId }] as const),
  ]);
}

async function knownAccounts(client: Queryable, keys: readonly string[]): Promise<Map<string, KnownAccount>> {
  const { rows } = await client.query<KnownAccount & { key: string }>(
    'select id, owner_id as "ownerId", account_key as key from account where account_key = any ($1::text[])',
    [keys],
  );
  return new Map(rows.map(({ key, id, ownerId }) => [key, { id, ownerId }]));
}

function accountRow(
  accountKey: string,
  { account, ownerId }: OwnedAccount,
): { id: string; ownerId: string; accountKey: string } & Record<string, unknown> {
  const { identifiers, currency, servicerBic } = account;
  return {
    id: randomUUID(),
    accountKey,
    identifiers,
    currency,
    servicerBic,
    ownerId,
    controlType: 'OPERATING',
  };
}
