import { APP, granted, OURS, type CatalogRule } from './rule.ts';

/**
 * Code that runs as its owner: each answers about the caller's own principal, or to who presents a whole secret; the
 * trigger answers nothing.
 */
const DEFINERS = [
  'app.authenticate(text)',
  'app.enterprise_id()',
  'app.forget_access()',
  'app.grantor_sieve()',
  'app.is_admin()',
  'app.is_known(uuid)',
  'app.owns_at_most(bigint)',
];

/** pg_trgm belongs to who installed PostgreSQL; its functions see what they are given, in a schema closed to the app. */
const FUNCTIONS = `(
  select f.* from pg_proc f where not exists (
    select from pg_depend d join pg_extension x on x.oid = d.refobjid join pg_namespace s on s.oid = f.pronamespace
    where d.objid = f.oid and d.deptype = 'e' and x.extname = 'pg_trgm' and s.nspname = 'trgm')) f
  join pg_namespace n on n.oid = f.pronamespace`;
const FUNCTION = `n.nspname || '.' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')'`;
const SIGNATURE = `n.nspname || '.' || f.proname || '(' || oidvectortypes(f.proargtypes) || ')'`;

export const CODE_RULES: readonly CatalogRule[] = [
  {
    name: 'the schema of extensions is closed to the app role',
    statement: `select 'schema trgm is open to ' || r.rolname as offence from pg_roles r
      where r.rolname = $1 and has_schema_privilege(r.rolname, 'trgm', 'USAGE')`,
    values: [APP],
  },
  {
    name: 'SECURITY DEFINER functions are exactly the listed ones',
    statement: `select coalesce(found.signature || ' is an unlisted SECURITY DEFINER function',
        listed.signature || ' is listed as SECURITY DEFINER, but is none') as offence
      from (select ${SIGNATURE} as signature from ${FUNCTIONS} where ${OURS} and f.prosecdef) found
      full join unnest($1::text[]) listed (signature) using (signature)
      where found.signature is null or listed.signature is null`,
    values: [DEFINERS],
  },
  {
    name: 'definer code belongs to a role that row security binds',
    statement: `select ${FUNCTION} || ' reads as ' || r.rolname || ', whom row security does not bind' as offence
      from ${FUNCTIONS} join pg_roles r on r.oid = f.proowner
      where ${OURS} and f.prosecdef and (r.rolsuper or r.rolbypassrls)`,
  },
  {
    name: 'every function has a fixed search_path, the temporary schema last',
    statement: `select ${FUNCTION} || ' finds names by its caller''s search_path' as offence
      from ${FUNCTIONS} join pg_language l on l.oid = f.prolang
      where ${OURS} and not coalesce('search_path=pg_catalog, pg_temp' = any (f.proconfig), false)
        -- What is one function of PostgreSQL's own finds no names, and what is parsed when it is made found them then.
        and l.lanname <> 'internal' and f.prosqlbody is null`,
  },
  {
    name: 'no function is executable by PUBLIC',
    statement: `select ${FUNCTION} || ' is executable by PUBLIC' as offence
      from ${FUNCTIONS}, lateral (${granted('f', 'f.proacl', 'f.proowner')}) g
      where ${OURS} and g.role = 'PUBLIC'`,
  },
];
