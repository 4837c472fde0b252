import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authenticate, createGrant, createKey, revokeGrant, revokeKey } from '../../src/security/index.ts';
import { queryAsPrincipal, type Principal } from '../../src/store/principalTransaction.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

describe('one connection for everybody', () => {
  let database: TestDatabase;
  let a: { id: string; secret: string; principal: Principal };
  let b: typeof a;

  beforeAll(async () => {
    database = await createTestDatabase({ poolSize: 1 });
    a = await settle('A');
    b = await settle('B');
  });

  afterAll(() => database.close());

  /** An enterprise with a key, a document of its own, and nothing else. */
  const settle = async (name: string): Promise<typeof a> => {
    const { rows } = await database.pipelinePool.query<{ id: string }>(SETTLE, [name]);
    const id = rows[0]!.id;
    const { secret } = await createKey(database.pipelinePool, { role: 'ENTERPRISE', enterpriseId: id });
    const principal = await authenticate(database.appPool, `Bearer ${secret}`);
    return { id, secret, principal: principal! };
  };

  const numbersSeenBy = async (principal: Principal): Promise<string[]> => {
    const text = 'select number from trade_document order by number';
    const rows = await queryAsPrincipal<{ number: string }>(database.appPool, principal, { text });
    return rows.map(({ number }) => number);
  };

  const failures: readonly (readonly [what: string, text: string])[] = [
    ['fails while it reads', 'select 1 / (payable_amount - payable_amount) from trade_document'],
    ['is no SQL', 'selekt'],
    ['writes', 'update trade_document set number = number'],
    ['is cancelled', 'select pg_cancel_backend(pg_backend_pid()), pg_sleep(5)'],
    ['ends the connection', 'select pg_terminate_backend(pg_backend_pid())'],
  ];

  it.each(failures)('shows B its own after a statement of A %s', async (_what, text) => {
    const failed = queryAsPrincipal(database.appPool, a.principal, { text });
    await expect(failed).rejects.toThrow(/./);
    expect(await numbersSeenBy(b.principal)).toEqual(['B']);
    expect(await numbersSeenBy(a.principal)).toEqual(['A']);
  });

  it('shows B its own after a statement of A that ended its transaction by itself', async () => {
    await queryAsPrincipal(database.appPool, a.principal, { text: 'commit' });
    expect(await numbersSeenBy(b.principal)).toEqual(['B']);
  });

  it('shows each its own when statements of both stand in the queue', async () => {
    const principals = Array.from({ length: 40 }, (_, turn) => (turn % 2 === 0 ? a : b).principal);
    const seen = await Promise.all(principals.map(numbersSeenBy));
    expect(seen).toEqual(principals.map(({ id }) => [id === a.principal.id ? 'A' : 'B']));
  });

  it('leaves no principal behind on the connection', async () => {
    await numbersSeenBy(a.principal);
    const setting = await database.appPool.query(
      `select current_setting('app.principal', true) as principal`,
    );
    expect(setting.rows).toEqual([{ principal: '' }]);
    const { rows } = await database.appPool.query('select number from trade_document');
    expect(rows).toEqual([]);
  });

  it('refuses a principal that is none instead of taking it for nobody or somebody', async () => {
    const strange = { ...a.principal, id: `${a.principal.id}' or true --` };
    await expect(numbersSeenBy(strange)).rejects.toThrow('invalid input syntax for type uuid');
    expect(await numbersSeenBy(b.principal)).toEqual(['B']);
  });

  it('ends a grant with the next statement', async () => {
    const request = { grantorId: a.id, granteeId: b.id, scopes: ['BUSINESS'] as const };
    const grant = await createGrant(database.pipelinePool, request);
    expect(await numbersSeenBy(b.principal)).toEqual(['A', 'B']);
    await revokeGrant(database.pipelinePool, grant.id);
    expect(await numbersSeenBy(b.principal)).toEqual(['B']);
    expect(await namesSeenBy(b.principal)).toEqual(['B']);
  });

  it('ends a grant at the instant at which it expires', async () => {
    const request = { grantorId: a.id, granteeId: b.id, scopes: ['BUSINESS'] as const };
    await createGrant(database.pipelinePool, { ...request, validTo: new Date(Date.now() + 1_500) });
    expect(await numbersSeenBy(b.principal)).toEqual(['A', 'B']);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(await numbersSeenBy(b.principal)).toEqual(['B']);
    expect(await namesSeenBy(b.principal)).toEqual(['B']);
  });

  it('ends a key with the next statement, also for who was authenticated before', async () => {
    const key = await createKey(database.pipelinePool, { role: 'ENTERPRISE', enterpriseId: a.id });
    const principal = (await authenticate(database.appPool, `Bearer ${key.secret}`))!;
    expect(await numbersSeenBy(principal)).toEqual(['A']);
    await revokeKey(database.pipelinePool, key.id);
    expect(await numbersSeenBy(principal)).toEqual([]);
    expect(await authenticate(database.appPool, `Bearer ${key.secret}`)).toBeUndefined();
  });

  const namesSeenBy = async (principal: Principal): Promise<string[]> => {
    const text = 'select name from enterprise order by name';
    const rows = await queryAsPrincipal<{ name: string }>(database.appPool, principal, { text });
    return rows.map(({ name }) => name);
  };
});

const SETTLE = `
  with e as (insert into enterprise (name) values ($1) returning id),
  d as (
    insert into trade_document (kind, issuer_id, number, number_key, issue_date, line_count, payable_amount, content_hash)
    select 'INVOICE', id, $1, $1, '2026-01-01', 0, 1, '' from e returning id),
  a as (
    insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable, day)
    select d.id, e.id, 'OWNER', 'BUSINESS', true, '2026-01-01' from d, e)
  select id from e`;
