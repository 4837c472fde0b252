import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Statement } from '../../kit/records/index.ts';
import { AccountStatementEntity } from '../../store/entities/statements.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { upsertRows } from '../../store/upsertRows.ts';
import type { IdentifiedObservation, SubjectFamily } from '../subjectFamily.ts';
import { compareVersions } from '../versions.ts';
import { accountKeyOf } from './accountKey.ts';
import { createdAtOf, keyByReporter, seriesKeyOf, statementKeyOf } from './statementKey.ts';
import { standingStatements, withdrawOlder } from './withdrawOlder.ts';
import { ownedAccountKey, writeAccounts } from './writeAccounts.ts';

type StatementObservation = SubjectObservation<Statement>;

/** Statements of accounts with their balances. */
export const statementFamily: SubjectFamily<Statement> = {
  kinds: ['statement'],
  findSubjects: findStatements,
  standing: standingStatements,
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
    `select s.id, concat_ws('/', a.owner_id, a.account_key, s.statement_key) as key
     from account_statement s join account a on a.id = s.account_id
     where a.account_key = any ($1::text[]) and s.statement_key = any ($2::text[])`,
    [observations.map(({ body }) => accountKeyOf(body.account)), observations.map(keyOf)],
  );
  const known = new Map(rows.map(({ id, key }) => [key, id]));
  await writeAccounts(client, observations);
  await withdrawOlder(client, observations);
  return observations.map((observation) => {
    const key = [ownedAccountKey(observation), keyOf(observation)].join('/');
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
    const latest = [...observations].sort(compareIssues).at(-1);
    if (latest === undefined) return [];
    const { kind: _kind, account: _account, ...stated } = latest.body;
    // The account is of what is compared: it is another one once its owner turns out to be somebody else.
    const accountId = accounts.get(ownedAccountKey(latest))?.id;
    const facts = {
      ...stated,
      statementKey: keyOf(latest),
      seriesKey: keyByReporter(seriesKeyOf(stated), latest),
      accountId,
    };
    const contentHash = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
    return [{ ...facts, id, contentHash }];
  });
  const { rows: held } = await client.query<{ id: string; hash: string }>(
    'select id, content_hash as hash from account_statement where id = any ($1::uuid[])',
    [[...subjects.keys()]],
  );
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  const changed = rows.filter(({ id, contentHash }) => hashes.get(id) !== contentHash);
  await upsertRows(client, { entity: AccountStatementEntity, conflict: ['id'] }, changed);
  // Nothing is linked to a statement.
  return [];
}

function keyOf(observation: Pick<StatementObservation, 'body' | 'ownerId' | 'parties'>): string {
  return keyByReporter(statementKeyOf(observation.body), observation);
}

/** By the time as written where no zone says which instant it is: one bank writes all of its times alike. */
function compareIssues(left: StatementObservation, right: StatementObservation): number {
  const [one, other] = [createdAtOf(left.body), createdAtOf(right.body)];
  if (one !== other) return one < other ? -1 : 1;
  return compareVersions(left, right);
}
