import { randomUUID } from 'node:crypto';
import { authenticate, createKey, revokeKey, type KeyRequest } from '../../../src/security/index.ts';
import type { Principal, Role } from '../../../src/store/principalTransaction.ts';
import type { TestDatabase } from '../../helpers/database.ts';
import type { WorldFacts } from './facts.ts';

/** Somebody who asks, and whom the specification takes it to be: ADMIN, an enterprise, or nobody. */
export interface Asker {
  readonly name: string;
  readonly principal: Principal;
  readonly sees: 'everything' | 'nothing' | { readonly enterprise: number };
}

const ENTERPRISE_ROLES: readonly Role[] = ['ENTERPRISE', 'PARTNER', 'RISK_OFFICER'];

/** A key for every enterprise, for ADMIN, and all keys that open nothing. */
export async function issueKeys(
  database: TestDatabase,
  facts: WorldFacts,
  enterpriseIds: readonly string[],
): Promise<Asker[]> {
  const askers: Asker[] = [];
  for (const [enterprise, enterpriseId] of enterpriseIds.entries()) {
    const role = ENTERPRISE_ROLES[enterprise % ENTERPRISE_ROLES.length]!;
    const principal = await present(database, { role, enterpriseId });
    askers.push({ name: `${role} of enterprise ${enterprise}`, principal, sees: { enterprise } });
  }
  const admin = await present(database, { role: 'ADMIN' });
  askers.push({ name: 'ADMIN', principal: admin, sees: 'everything' });
  askers.push(...(await keysOfMergedOnes(database, facts)));
  return [...askers, ...(await keysThatOpenNothing(database, enterpriseIds))];
}

/** As authentication gives it, for the principal of a session is what it says. */
async function present(database: TestDatabase, request: KeyRequest): Promise<Principal> {
  const key = await createKey(database.pipelinePool, request);
  const principal = await authenticate(database.appPool, `Bearer ${key.secret}`);
  if (principal === undefined) throw new Error(`a new key of role ${request.role} is not known`);
  return principal;
}

/** A principal that still names the enterprise that was merged stands for the survivor. */
async function keysOfMergedOnes({ pipelinePool }: TestDatabase, facts: WorldFacts): Promise<Asker[]> {
  const { rows } = await pipelinePool.query<{ id: string; enterpriseId: string; name: string }>(
    `insert into principal (role, label, enterprise_id)
     select 'ENTERPRISE', 'merged', id from enterprise where merged_into_id is not null
     returning id, enterprise_id as "enterpriseId",
       (select e.name from enterprise m join enterprise e on e.id = m.merged_into_id where m.id = enterprise_id) as name`,
  );
  return rows.map(({ id, enterpriseId, name }) => {
    const enterprise = Number(/CNRYE(\d+)Z/.exec(name)?.[1] ?? facts.enterprises);
    const principal: Principal = { id, role: 'ENTERPRISE', enterpriseId, connectionId: null };
    return {
      name: `ENTERPRISE of what was merged into enterprise ${enterprise}`,
      principal,
      sees: { enterprise },
    };
  });
}

async function keysThatOpenNothing(
  database: TestDatabase,
  [enterpriseId = '']: readonly string[],
): Promise<Asker[]> {
  const { pipelinePool } = database;
  const connections = await pipelinePool.query<{ id: string }>(
    'select id from source_connection order by name',
  );
  const connectionId = connections.rows[0]!.id;
  const ended = [{ role: 'ENTERPRISE', enterpriseId }, { role: 'ADMIN' }] as const;
  const revoked = await Promise.all(ended.map((request) => present(database, request)));
  for (const { id } of revoked) await revokeKey(pipelinePool, id);
  const expired = await Promise.all(ended.map((request) => present(database, request)));
  await pipelinePool.query(EXPIRE, [expired.map(({ id }) => id)]);
  const services = [
    await present(database, { role: 'GATEWAY' }),
    await present(database, { role: 'INGEST', connectionId }),
  ];
  // Whoever writes a principal by hand cannot give these roles sight through an enterprise either.
  await pipelinePool.query(NAME_ENTERPRISE, [enterpriseId, services.map(({ id }) => id)]);
  const unknown: Principal = { id: randomUUID(), role: 'ADMIN', enterpriseId: null, connectionId: null };
  const nothing = (name: string, principal: Principal): Asker => ({ name, principal, sees: 'nothing' });
  return [
    ...revoked.map((principal) => nothing(`revoked ${principal.role}`, principal)),
    ...expired.map((principal) => nothing(`expired ${principal.role}`, principal)),
    ...services.map((principal) => nothing(principal.role, principal)),
    nothing('an unknown principal', unknown),
    nothing('no principal', { ...unknown, id: '' }),
  ];
}

const EXPIRE = `update principal set expires_at = now() - interval '1 second' where id = any ($1::uuid[])`;
const NAME_ENTERPRISE = 'update principal set enterprise_id = $1 where id = any ($2::uuid[])';
