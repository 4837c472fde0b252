import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  authenticate,
  createGrant,
  createKey,
  ensureOperator,
  listGrants,
  listKeys,
  revokeGrant,
  revokeKey,
  type KeyRequest,
} from '../../src/security/index.ts';
import type { Principal } from '../../src/store/principalTransaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
let operator: Principal;
beforeAll(async () => {
  database = await createTestDatabase();
  operator = await ensureOperator(database.pipelinePool);
});
afterAll(() => database.close());

const HOUR = 3_600_000;
const inAnHour = (): Date => new Date(Date.now() + HOUR);
const newKey = (request: KeyRequest) => createKey(database.pipelinePool, request);
const present = (secret: string) => authenticate(database.appPool, `Bearer ${secret}`);

async function newEnterprise(name: string): Promise<string> {
  const { rows } = await database.pipelinePool.query<{ id: string }>(
    'insert into enterprise (name) values ($1) returning id',
    [name],
  );
  return rows[0]!.id;
}

describe('createKey', () => {
  it('shows a secret of 256 bits that authenticates as its role and enterprise', async () => {
    const enterpriseId = await newEnterprise('Core AG');
    const key = await newKey({ role: 'ENTERPRISE', enterpriseId, expiresAt: inAnHour() });
    expect(key.secret).toMatch(/^ff_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
    expect(key.secret.startsWith(`ff_${key.prefix}_`)).toBe(true);
    expect(await present(key.secret)).toEqual({
      id: key.id,
      role: 'ENTERPRISE',
      enterpriseId,
      connectionId: null,
    });
  });

  it('keeps the hash alone', async () => {
    const { secret } = await newKey({ role: 'ADMIN' });
    const { rows } = await database.pipelinePool.query<{ kept: string }>(
      'select principal::text as kept from principal',
    );
    expect(rows.filter(({ kept }) => kept.includes(secret.slice(12)))).toEqual([]);
  });

  it.each<[string, KeyRequest, string]>([
    ['an enterprise for PARTNER', { role: 'PARTNER' }, 'must name the enterprise that it stands for'],
    [
      'no enterprise for GATEWAY',
      { role: 'GATEWAY', enterpriseId: crypto.randomUUID() },
      'must not name an enterprise',
    ],
    [
      'an enterprise that exists',
      { role: 'RISK_OFFICER', enterpriseId: 'nobody' },
      'must name an enterprise that exists, but nobody is none',
    ],
    ['a connection for INGEST', { role: 'INGEST' }, 'must name the connection that it stands for'],
    ['a role that exists', { role: 'ROOT' as 'ADMIN' }, 'must be one of ADMIN, RISK_OFFICER'],
    ['an expiry in the future', { role: 'ADMIN', expiresAt: new Date(0) }, 'must expire in the future'],
    ['an expiry that is a time', { role: 'ADMIN', expiresAt: new Date(Number.NaN) }, 'got no valid time'],
  ])('asks for %s', async (_what, request, message) => {
    await expect(newKey(request)).rejects.toThrow(message);
  });
});

describe('authenticate', () => {
  it('knows nobody without a secret, with a malformed one, or with one that is nobody’s', async () => {
    const headers = [
      undefined,
      '',
      'Bearer',
      'Bearer x',
      'Basic abc',
      `Bearer ff_aaaaaaaa_${'A'.repeat(43)}`,
    ];
    const answers = await Promise.all(headers.map((header) => authenticate(database.appPool, header)));
    expect(answers).toEqual(headers.map(() => undefined));
  });

  it('refuses a key from its revocation and its expiry on', async () => {
    const revoked = await newKey({ role: 'ADMIN' });
    const expired = await newKey({ role: 'ADMIN', expiresAt: inAnHour() });
    expect(await present(revoked.secret)).toMatchObject({ id: revoked.id });
    expect(await revokeKey(database.pipelinePool, revoked.id)).toBe('revoked');
    await database.pipelinePool.query('update principal set expires_at = now() where id = $1', [expired.id]);
    expect([await present(revoked.secret), await present(expired.secret)]).toEqual([undefined, undefined]);
  });
});

describe('revokeKey', () => {
  it('says whether there was something to revoke', async () => {
    const { id } = await newKey({ role: 'ADMIN' });
    const answers: string[] = [];
    for (const each of [id, id, crypto.randomUUID(), 'no-id', operator.id]) {
      answers.push(await revokeKey(database.pipelinePool, each));
    }
    expect(answers).toEqual(['revoked', 'alreadyRevoked', 'unknown', 'unknown', 'unknown']);
  });
});

describe('listKeys', () => {
  it('lists keys without their secrets to ADMIN, and none to others', async () => {
    const enterpriseId = await newEnterprise('Lister GmbH');
    const key = await newKey({ role: 'PARTNER', enterpriseId, label: 'their ERP' });
    const listed = (await listKeys(database.appPool, operator)).find(({ id }) => id === key.id);
    expect(listed).toMatchObject({
      prefix: key.prefix,
      role: 'PARTNER',
      label: 'their ERP',
      enterpriseName: 'Lister GmbH',
    });
    expect(JSON.stringify(listed)).not.toContain(key.secret);
    const partner = (await present(key.secret))!;
    expect(await listKeys(database.appPool, partner)).toEqual([]);
  });
});

describe('ensureOperator', () => {
  it('is one principal for every start, that nobody can present and no list shows', async () => {
    const all = await Promise.all([1, 2, 3].map(() => ensureOperator(database.pipelinePool)));
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set([operator.id]));
    expect((await listKeys(database.appPool, operator)).map(({ id }) => id)).not.toContain(operator.id);
  });
});

describe('grants', () => {
  it('are listed to those whom they concern, with the time at which they were revoked', async () => {
    const [grantorId, granteeId] = [await newEnterprise('Grantor SA'), await newEnterprise('Grantee plc')];
    const grant = await createGrant(database.pipelinePool, {
      grantorId,
      granteeId,
      scopes: ['CAPITAL', 'CAPITAL', 'RISK'],
    });
    expect(grant).toMatchObject({ scopes: ['CAPITAL', 'RISK'], validTo: null, includesHistory: true });
    const holder = async (enterpriseId: string): Promise<Principal> =>
      (await present((await newKey({ role: 'ENTERPRISE', enterpriseId })).secret))!;
    const stranger = await holder(await newEnterprise('Stranger KK'));
    const grantee = await holder(granteeId);
    expect(await listGrants(database.appPool, grantee)).toMatchObject([
      { id: grant.id, grantorName: 'Grantor SA', granteeName: 'Grantee plc', revokedAt: null },
    ]);
    expect(await listGrants(database.appPool, stranger)).toEqual([]);
    expect(await revokeGrant(database.pipelinePool, grant.id)).toBe('revoked');
    expect(await revokeGrant(database.pipelinePool, grant.id)).toBe('alreadyRevoked');
    const [listed] = await listGrants(database.appPool, operator);
    expect(listed?.revokedAt).toBeInstanceOf(Date);
  });

  it('of a merged enterprise are its survivor’s', async () => {
    const [survivor, merged, grantee] = [
      await newEnterprise('A'),
      await newEnterprise('B'),
      await newEnterprise('C'),
    ];
    await database.pipelinePool.query('update enterprise set merged_into_id = $1 where id = $2', [
      survivor,
      merged,
    ]);
    const request = { grantorId: merged, granteeId: grantee, scopes: ['BUSINESS'] } as const;
    expect(await createGrant(database.pipelinePool, request)).toMatchObject({ grantorId: survivor });
    const toItself = { ...request, granteeId: survivor };
    await expect(createGrant(database.pipelinePool, toItself)).rejects.toThrow('must be two enterprises');
  });

  it('need scopes and a validity', async () => {
    const parties = { grantorId: crypto.randomUUID(), granteeId: crypto.randomUUID() };
    const create = (rest: object) =>
      createGrant(database.pipelinePool, { ...parties, scopes: ['BUSINESS'], ...rest });
    await expect(create({ scopes: [] })).rejects.toThrow('but got none');
    await expect(create({ scopes: ['ALL'] })).rejects.toThrow('but got "ALL"');
    await expect(create({ validTo: new Date(0) })).rejects.toThrow('the end after the beginning');
    await expect(create({})).rejects.toThrow('must be two enterprises that exist');
  });
});
