import type { Queryable } from '../../transaction.ts';

/** Removes the accounts among these of which nothing is reported any more. */
export async function dropIdleAccounts(client: Queryable, ids: readonly string[]): Promise<void> {
  await client.query(
    `delete from account a where a.id = any ($1::uuid[])
       and not exists (select from payment p where p.account_id = a.id)
       and not exists (select from payment p where p.other_account_id = a.id)
       and not exists (select from account_statement s where s.account_id = a.id)`,
    [ids],
  );
}
