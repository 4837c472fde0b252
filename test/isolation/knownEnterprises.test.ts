import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createKey } from '../../src/security/index.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

/** Who is known by what names it. The setting app.beside only says what to look at first. */
describe('app.is_known', () => {
  let database: TestDatabase;
  let reader: { id: string; principalId: string };

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.close());

  beforeEach(async () => {
    await database.pipelinePool.query(
      'delete from subject_party; delete from access_entry; delete from data_grant',
    );
    const id = await settle('Reader');
    const key = await createKey(database.pipelinePool, { role: 'ENTERPRISE', enterpriseId: id });
    reader = { id, principalId: key.id };
  });

  const ask = async <Row>(text: string, values: readonly unknown[]): Promise<Row | undefined> =>
    (await database.pipelinePool.query(text, [...values])).rows[0] as Row | undefined;

  const settle = async (name: string): Promise<string> =>
    (await ask<{ id: string }>('insert into enterprise (name) values ($1) returning id', [name]))!.id;

  /** Something with an owner that names somebody. */
  const lay = async (owner: string, named: string, daysAgo = 1): Promise<string> =>
    (await ask<{ id: string }>(LAY, [owner, named, daysAgo]))!.id;

  const consent = (grantor: string, beganDaysAgo: number, includesHistory: boolean): Promise<unknown> =>
    ask(CONSENT, [grantor, reader.id, beganDaysAgo, includesHistory]);

  const knows = async (enterprise: string, beside = ''): Promise<boolean> => {
    const client = await database.appPool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.beside', $1, true)`, [beside]);
      await client.query('select app.begin_as($1)', [reader.principalId]);
      const { rowCount } = await client.query('select from enterprise where id = $1', [enterprise]);
      return rowCount === 1;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  it('knows whom something visible names, wherever the reader says that it comes from', async () => {
    const named = await settle('Named');
    const own = await lay(reader.id, named);
    const others = await lay(await settle('Stranger'), named);
    for (const beside of ['', own, others]) expect(await knows(named, beside)).toBe(true);
  });

  it('does not know whom only something hidden names, though the reader says that it comes from there', async () => {
    const named = await settle('Named');
    const hidden = await lay(await settle('Stranger'), named);
    for (const beside of ['', hidden]) expect(await knows(named, beside)).toBe(false);
  });

  it('does not know whom nothing visible names, though the reader comes from something that it sees', async () => {
    const stranger = await settle('Stranger');
    const own = await lay(reader.id, await settle('Named'));
    expect(await knows(stranger, own)).toBe(false);
  });

  it('knows whom papers of a grantor name, once the consent has begun', async () => {
    const [past, future] = [await settle('Past'), await settle('Future')];
    const [namedByPast, namedByFuture] = [await settle('A'), await settle('B')];
    const papers = [await lay(past, namedByPast), await lay(future, namedByFuture)];
    await consent(past, 5, true);
    await consent(future, -5, true);
    for (const beside of ['', ...papers]) {
      expect(await knows(namedByPast, beside)).toBe(true);
      expect(await knows(namedByFuture, beside)).toBe(false);
    }
  });

  it('knows nobody by what is older than a consent without history', async () => {
    const grantor = await settle('Grantor');
    const [early, late] = [await settle('Early'), await settle('Late')];
    const papers = [await lay(grantor, early, 9), await lay(grantor, late, 1)];
    await consent(grantor, 5, false);
    for (const beside of ['', ...papers]) {
      expect(await knows(early, beside)).toBe(false);
      expect(await knows(late, beside)).toBe(true);
    }
  });

  it('knows nobody by an event that it sees: an event names nobody', async () => {
    const named = await settle('Named');
    const event = await lay(reader.id, named);
    await ask(EVENT, [event]);
    for (const beside of ['', event]) expect(await knows(named, beside)).toBe(false);
  });
});

const LAY = `
  with s as (select gen_random_uuid() as id),
  a as (
    insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable, day)
    select id, $1, 'OWNER', 'BUSINESS', true, current_date - $3::int from s),
  p as (insert into subject_party (subject_id, enterprise_id, capacity) select id, $2, 'BUYER' from s)
  select id from s`;

const CONSENT = `
  insert into data_grant (grantor_id, grantee_id, scopes, valid_from, includes_history)
  values ($1, $2, '{BUSINESS}', now() - make_interval(days => $3), $4)`;

const EVENT = `
  insert into tracking_event (id, event_id, type, event_time, event_time_zone_offset, quantities, document_references,
    content_hash)
  values ($1::uuid, $1::text, 'OBJECT', now(), '+00:00', '[]', '[]', '')`;
