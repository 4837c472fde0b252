import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createKey } from '../../src/security/index.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';

/** The sieve says no to documents at once. What it lets through is proved by the entries as before. */
describe('the sieve of grantors', () => {
  let database: TestDatabase;
  let reader: { id: string; principalId: string };
  let strangers: readonly string[];

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.close());

  beforeEach(async () => {
    await database.pipelinePool.query('delete from trade_document; delete from data_grant');
    const id = await settle('Reader');
    const key = await createKey(database.pipelinePool, { role: 'ENTERPRISE', enterpriseId: id });
    reader = { id, principalId: key.id };
    strangers = await Promise.all(['A', 'B', 'C', 'D', 'E'].map(settle));
  });

  const ask = async <Row>(text: string, values: readonly unknown[]): Promise<Row | undefined> =>
    (await database.pipelinePool.query(text, [...values])).rows[0] as Row | undefined;

  const settle = async (name: string): Promise<string> =>
    (await ask<{ id: string }>('insert into enterprise (name) values ($1) returning id', [name]))!.id;

  const lay = async (...owners: readonly string[]): Promise<string> => {
    const { id } = (await ask<{ id: string }>(DOCUMENT, [strangers[0]]))!;
    for (const owner of owners) await enter(id, owner);
    return id;
  };

  const enter = (document: string, owner: string): Promise<unknown> => ask(ENTRY, [document, owner]);

  /** Whether the slots are those of these enterprises. */
  const isSievedFor = async (document: string, owners: readonly string[]): Promise<boolean> =>
    (await ask<{ same: boolean }>(SAME_SLOTS, [document, owners]))!.same;

  /** @param settings beside who asks: `begun` as the hub sets them all, else as whoever runs a statement may. */
  const sees = async (document: string, settings: 'begun' | Readonly<Record<string, string>>) => {
    const client = await database.appPool.connect();
    try {
      await client.query('begin');
      if (settings === 'begun') await client.query('select app.begin_as($1)', [reader.principalId]);
      else {
        for (const [name, value] of Object.entries({ 'app.principal': reader.principalId, ...settings }))
          await client.query('select set_config($1, $2, true)', [name, value]);
      }
      const { rowCount } = await client.query('select from trade_document where id = $1', [document]);
      return rowCount === 1;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  const NOBODY = `\\x${'00'.repeat(1_024)}`;
  const EVERYBODY = `\\x${'ff'.repeat(1_024)}`;

  it('shows what is own and what was granted, whether or not the settings were made', async () => {
    const [own, granted] = [await lay(reader.id), await lay(strangers[1]!)];
    await ask(CONSENT, [strangers[1], reader.id]);
    for (const document of [own, granted]) {
      expect(await sees(document, 'begun')).toBe(true);
      expect(await sees(document, {})).toBe(true);
    }
    expect(await sees(await lay(strangers[2]!), 'begun')).toBe(false);
  });

  it('shows a document of more than its policy looks at one by one', async () => {
    expect(await sees(await lay(...strangers, reader.id), 'begun')).toBe(true);
  });

  it('shows nothing for a setting that lets all through, and hides for one that lets nothing through', async () => {
    const [own, hidden] = [await lay(reader.id), await lay(strangers[1]!)];
    const forged = { 'app.is_no_admin': 'false', 'app.grantor_sieve': EVERYBODY };
    expect(await sees(hidden, forged)).toBe(false);
    expect(await sees(own, forged)).toBe(true);
    expect(await sees(own, { 'app.grantor_sieve': NOBODY })).toBe(false);
  });

  it('follows the entries, however they change', async () => {
    const [a, b, c] = strangers as [string, string, string];
    const document = await lay(a, b);
    expect(await isSievedFor(document, [a, b])).toBe(true);
    await ask('update access_entry set enterprise_id = $3 where subject_id = $1 and enterprise_id = $2', [document, a, c]); // prettier-ignore
    expect(await isSievedFor(document, [b, c])).toBe(true);
    const other = await lay();
    await ask('update access_entry set subject_id = $2 where subject_id = $1 and enterprise_id = $3', [document, other, c]); // prettier-ignore
    expect([await isSievedFor(document, [b]), await isSievedFor(other, [c])]).toEqual([true, true]);
    await ask('delete from access_entry where subject_id = $1', [document]);
    expect(await isSievedFor(document, [])).toBe(true);
  });

  it('is that of the entries, whatever a statement says of it', async () => {
    const document = await lay(reader.id);
    await ask(`update trade_document set sieve_slots = '{1,2,3}' where id = $1`, [document]);
    expect(await isSievedFor(document, [reader.id])).toBe(true);
  });

  it('holds the entries of two who write at the same time', async () => {
    const [a, b] = strangers as [string, string];
    const document = await lay();
    const [one, two] = await Promise.all([database.pipelinePool.connect(), database.pipelinePool.connect()]);
    await one.query('begin');
    await one.query(ENTRY, [document, a]);
    const second = two.query(ENTRY, [document, b]);
    await untilSomebodyWaits(database);
    await one.query('commit');
    await second;
    one.release();
    two.release();
    expect(await isSievedFor(document, [a, b])).toBe(true);
  });

  it('begins no version of the document, which a fact of it does', async () => {
    const document = await lay(strangers[0]!);
    const knownFrom = 'select known_from from trade_document where id = $1';
    const versions = 'select count(*)::int as n from history.trade_document where id = $1';
    const before = await ask(knownFrom, [document]);
    await enter(document, strangers[1]!);
    expect(await ask(knownFrom, [document])).toEqual(before);
    expect(await ask(versions, [document])).toEqual({ n: 0 });
    await ask('update trade_document set is_disputed = true where id = $1', [document]);
    expect(await ask(knownFrom, [document])).not.toEqual(before);
    expect(await ask(versions, [document])).toEqual({ n: 1 });
  });
});

async function untilSomebodyWaits({ pipelinePool }: TestDatabase): Promise<void> {
  for (;;) {
    const { rowCount } = await pipelinePool.query(
      `select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())
       union all select from pg_locks where not granted and locktype = 'transactionid'`,
    );
    if ((rowCount ?? 0) > 0) return;
  }
}

const DOCUMENT = `
  insert into trade_document (kind, issuer_id, number, number_key, issue_date, line_count, content_hash)
  values ('INVOICE', $1, gen_random_uuid()::text, gen_random_uuid()::text, current_date, 0, '') returning id`;

const ENTRY = `
  insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable, day)
  values ($1, $2, 'OWNER', 'BUSINESS', true, current_date)`;

const SAME_SLOTS = `
  select sieve_slots = array(select distinct (uuid_hash(id) & 8191)::smallint from unnest($2::uuid[]) id order by 1) as same
  from trade_document where id = $1`;

const CONSENT = `
  insert into data_grant (grantor_id, grantee_id, scopes, valid_from, includes_history)
  values ($1, $2, '{BUSINESS}', now() - interval '1 day', true)`;
