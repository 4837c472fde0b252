import { randomUUID } from 'node:crypto';
import type { Account } from '../../kit/records/index.ts';
import { AccountEntity } from '../../store/entities/payments.ts';
import { replaceAccess } from '../../store/operations/identity/accessEntries.ts';
import type { Queryable } from '../../store/transaction.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import { accountKeyOf } from './accountKey.ts';
import { accountOwnerOf, type ReportByOwner } from './accountOwner.ts';
import { type AccountFacts, factsOf, isEqual, mergeFacts } from './accountFacts.ts';

export interface KnownAccount {
  readonly id: string;
  readonly ownerId: string;
}

/** A report of an account, with who its parties turned out to be. */
export interface AccountReport extends ReportByOwner {
  readonly body: { readonly account: Account };
}

/**
 * Which account a report is of: its number, and whose it is. An account belongs to who is named with identifiers as
 * its owner, else to the owner of the connection that reports it. Whoever reports somebody else's number so gets an
 * account of their own, and neither that firm's statements nor its balances.
 */
export function ownedAccountKey(report: AccountReport): string {
  return `${accountOwnerOf(report)}/${accountKeyOf(report.body.account)}`;
}

/**
 * The accounts that reports are of, by `ownedAccountKey`; new ones are created. What is known of an account is what all of
 * its reports say together, whichever of them came first.
 */
export async function writeAccounts(
  client: Queryable,
  reports: readonly AccountReport[],
): Promise<ReadonlyMap<string, KnownAccount>> {
  const reported = new Map<string, AccountRow>();
  for (const report of reports) {
    const [key, row] = [ownedAccountKey(report), accountRow(report)];
    const other = reported.get(key);
    reported.set(key, other ? { ...other, ...mergeFacts(other, row) } : row);
  }
  const known = await knownAccounts(client, [...reported.values()]);
  const added = [...reported].filter(([key]) => !known.has(key));
  const learned = [...known].flatMap(([key, account]) => {
    const row = reported.get(key);
    const facts = row && mergeFacts(account, row);
    return facts && !isEqual(facts, account) ? [{ ...row, ...facts, id: account.id }] : [];
  });
  const created = added.map(([, row]) => row);
  const target = { entity: AccountEntity, conflict: ['id'], untouched: ['controlType'] };
  await upsertRows(client, target, [...created, ...learned]);
  await grantAccess(client, created);
  return new Map([...known, ...added].map(([key, { id, ownerId }]) => [key, { id, ownerId }]));
}

async function grantAccess(client: Queryable, accounts: readonly AccountRow[]): Promise<void> {
  const seen = accounts.map(({ id, ownerId }) => ({
    subjectId: id,
    enterpriseId: ownerId,
    capacity: 'ACCOUNT_OWNER',
  }));
  await replaceAccess(
    client,
    accounts.map(({ id }) => id),
    seen.map((one) => ({ ...one, scope: 'CAPITAL', isGrantable: true, day: null })),
    seen,
  );
}

/** Those that are there already (account_key_uq). */
async function knownAccounts(
  client: Queryable,
  accounts: readonly { ownerId: string; accountKey: string }[],
): Promise<Map<string, KnownAccount & AccountFacts>> {
  const { rows } = await client.query<KnownAccount & AccountFacts & { key: string }>(
    `select id, owner_id as "ownerId", owner_id || '/' || account_key as key,
       identifiers, currency, servicer_bic as "servicerBic" from account
     join unnest($1::text[], $2::uuid[]) asked (account_key, owner_id) using (account_key, owner_id)`,
    [accounts.map(({ accountKey }) => accountKey), accounts.map(({ ownerId }) => ownerId)],
  );
  return new Map(rows.map(({ key, ...account }) => [key, account]));
}

interface AccountRow extends Record<string, unknown>, AccountFacts {
  readonly id: string;
  readonly ownerId: string;
  readonly accountKey: string;
}

function accountRow(report: AccountReport): AccountRow {
  const { body } = report;
  return {
    id: randomUUID(),
    accountKey: accountKeyOf(body.account),
    ...factsOf(body.account),
    ownerId: accountOwnerOf(report),
  };
}
