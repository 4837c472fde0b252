import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { CATALOG_RULES, findOffences, offencesAgainst } from './catalog/findOffences.ts';

/** What a careless migration could do, and the sentence that it must be met with. */
const BREACHES: readonly (readonly [what: string, statements: string, offence: string])[] = [
  [
    'a new table without row security',
    'create table leak (id uuid)',
    'public.leak has row security disabled',
  ],
  [
    'a new table that does not force it',
    'create table leak (id uuid); alter table leak enable row level security',
    'public.leak has row security that its owner walks through',
  ],
  [
    'a table in a new schema',
    'create schema aside; create table aside.leak (id uuid)',
    'aside.leak has row security disabled',
  ],
  [
    'a partition of a secured table',
    `create table whole (day date) partition by range (day); alter table whole enable row level security;
     alter table whole force row level security; create table part partition of whole default`,
    'public.part has row security disabled',
  ],
  [
    'the list of migrations given to the app role',
    'grant select on schema_migration to fourflow_app',
    'public.schema_migration is without row security, yet fourflow_app holds SELECT',
  ],
  [
    'a granted command without a policy',
    'drop policy entitled on payment',
    'public.payment grants SELECT to fourflow_app without a policy',
  ],
  [
    'a granted column without a policy',
    'drop policy administered on principal',
    'public.principal grants SELECT to fourflow_app without a policy',
  ],
  [
    'a policy that shows everything',
    'create policy open on payment for select to fourflow_app using (true)',
    'public.payment: policy open shows the app role every row',
  ],
  [
    'a policy for everybody',
    'create policy open on payment for select using (is_reversal)',
    'public.payment: policy open is for everybody',
  ],
  [
    'a policy for writing',
    'create policy writing on payment for update to fourflow_app using (is_reversal)',
    'public.payment: policy writing lets the app role do more than read',
  ],
  [
    'rows that the app role writes',
    'grant update on payment to fourflow_app',
    'public.payment grants UPDATE to fourflow_app',
  ],
  [
    'a column that the app role writes',
    'grant update (label) on principal to fourflow_app',
    'public.principal grants UPDATE to fourflow_app',
  ],
  ['a table for PUBLIC', 'grant select on payment to public', 'public.payment grants SELECT to PUBLIC'],
  [
    'a table that can be emptied',
    'grant truncate on payment to fourflow_pipeline',
    'public.payment grants TRUNCATE to fourflow_pipeline',
  ],
  [
    'history that can be rewritten',
    'grant update on history.payment to fourflow_pipeline',
    'history.payment grants UPDATE to fourflow_pipeline',
  ],
  [
    'a sequence that counts for all',
    'create sequence tell; grant usage on sequence tell to fourflow_app',
    'public.tell grants USAGE to fourflow_app',
  ],
  [
    'a view that reads as its owner',
    'create view leak as select 1 as id',
    'public.leak is a view that reads as its owner',
  ],
  [
    'a materialised view',
    'create materialized view leak as select 1 as id; grant select on leak to fourflow_app',
    'public.leak is a materialised view that fourflow_app may read',
  ],
  [
    'hashes of secrets',
    'grant select on principal to fourflow_app',
    'public.principal.secret_hash is a secret that fourflow_app may read',
  ],
  [
    'a definer function',
    `create function leak() returns int language sql security definer set search_path = pg_catalog, pg_temp as 'select 1'`,
    'public.leak() is an unlisted SECURITY DEFINER function',
  ],
  [
    'a definer function that is lost',
    'alter function app.is_admin() security invoker',
    'app.is_admin() is listed as SECURITY DEFINER, but is none',
  ],
  [
    'a definer function of a superuser',
    'alter function app.is_admin() owner to current_user',
    'app.is_admin() reads as CURRENT, whom row security does not bind',
  ],
  [
    'a search_path of the caller',
    'alter function app.is_admin() reset search_path',
    `app.is_admin() finds names by its caller's search_path`,
  ],
  [
    'a search_path that begins with the temporary schema',
    'alter function history.keep_versions() set search_path = pg_temp, pg_catalog',
    `history.keep_versions() finds names by its caller's search_path`,
  ],
  [
    'a function for PUBLIC',
    'grant execute on function app.is_admin() to public',
    'app.is_admin() is executable by PUBLIC',
  ],
  [
    'a trigger function for PUBLIC',
    'grant execute on function history.keep_versions() to public',
    'history.keep_versions() is executable by PUBLIC',
  ],
  [
    'an app role above row security',
    'alter role fourflow_app bypassrls',
    'fourflow_app bypasses row security',
  ],
  ['an app role that creates roles', 'alter role fourflow_app createrole', 'fourflow_app creates roles'],
  ['a superuser', 'alter role fourflow_pipeline superuser', 'fourflow_pipeline is a superuser'],
  ['an owner that logs in', 'alter role fourflow_owner login', 'fourflow_owner can log in'],
  ['a membership', 'grant fourflow_owner to fourflow_app', 'fourflow_app is a member of fourflow_owner'],
  ['an owned table', 'alter table payment owner to fourflow_app', 'fourflow_app owns table payment'],
  [
    'an owned schema',
    'create schema theirs authorization fourflow_pipeline',
    'fourflow_pipeline owns schema theirs',
  ],
  [
    'a schema that grows',
    'grant create on schema public to fourflow_app',
    'fourflow_app creates in schema public',
  ],
  ['a schema that grows for all', 'grant create on schema app to public', 'PUBLIC creates in schema app'],
  [
    'tables granted before they are there',
    'alter default privileges for role fourflow_owner grant select on tables to fourflow_app',
    'by default fourflow_app gets SELECT on new objects of kind r',
  ],
  [
    'a principal for the whole session',
    `alter role fourflow_app set app.principal = '5c6c3c35-7f2e-4d3c-8f55-0b9b3f3f0a11'`,
    'fourflow_app starts with app.principal=5c6c3c35-7f2e-4d3c-8f55-0b9b3f3f0a11',
  ],
];

describe('the catalog gate', () => {
  let database: TestDatabase;
  let admin: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = new pg.Client(database.admin);
    await admin.connect();
  });

  afterAll(async () => {
    await admin.end();
    await database.close();
  });

  it.each(CATALOG_RULES)('$name', async (rule) => {
    expect(await offencesAgainst(admin, rule)).toEqual([]);
  });

  it.each(BREACHES)('finds %s', async (_what, statements, offence) => {
    const expected = offence.replace('CURRENT', database.admin.user);
    await admin.query('begin');
    try {
      await admin.query(statements);
      expect(await findOffences(admin)).toContain(expected);
    } finally {
      await admin.query('rollback');
    }
  });
});
