import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Statement } from '../../kit/records/index.ts';
import { AccountStatementEntity } from '../../store/entities/payments.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { compareVersions } from '../versions.ts';
import { accountKeyOf } from './accountKey.ts';
import { ownedAccountKey, writeAccounts } from './writeAccounts.ts';

type StatementObservation = SubjectObservation<Statement>;

/** Statements of accounts with their balances. */
export const statementFamily: SubjectFamily<Statement> = {
  kinds: ['statement'],
  findSubjects: findStatements,
  compose: composeStatements,
  remove: async (client, ids) => {
    await client.query('delete from account_statement where id = any ($1::uuid[])', [ids]);
  },
};

async function findStatements(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<Statement>[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string; key: string }>(
    `select s.id, concat_ws('/', a.owner_id, a.account_key, s.message, s.statement_id) as key
     from account_statement s join account a on a.id = s.account_id
     where a.account_key = any ($1::text[]) and s.statement_id = any ($2::text[])`,
    [
      observations.map(({ body }) => accountKeyOf(body.account)),
      observations.map(({ body }) => body.statementId),
    ],
  );
  const known = new Map(rows.map(({ id, key }) => [key, id]));
  return observations.map((observation) => {
    const { message, statementId } = observation.body;
    const key = [ownedAccountKey(observation), message, statementId].join('/');
    const id = known.get(key) ?? randomUUID();
    known.set(key, id);
    return id;
  });
}

async function composeStatements(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly StatementObservation[]>,
): Promise<string[]> {
  const accounts = await writeAccounts(client, [...subjects.values()].flat());
  const rows = [...subjects].flatMap(([id, observations]) => {
    const latest = [...observations].sort(compareVersions).at(-1);
    if (latest === undefined) return [];
    const { kind: _kind, account: _account, ...facts } = latest.body;
    const contentHash = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
    return [{ ...facts, id, accountId: accounts.get(ownedAccountKey(latest))?.id, contentHash }];
  });
  await upsertRows(client, { entity: AccountStatementEntity, conflict: ['id'] }, rows);
  // Nothing is linked to a statement.
  return [];
}
