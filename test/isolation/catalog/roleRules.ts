import { APP, granted, OURS, PIPELINE, type CatalogRule } from './rule.ts';

const LOGINS = [APP, PIPELINE];

export const ROLE_RULES: readonly CatalogRule[] = [
  {
    name: 'no role of the hub is above row security, and its owner cannot log in',
    statement: `select r.rolname || ' ' || d.danger as offence
      from pg_roles r, lateral (values
        (r.rolsuper, 'is a superuser'), (r.rolbypassrls, 'bypasses row security'), (r.rolcreaterole, 'creates roles'),
        (r.rolcreatedb, 'creates databases'), (r.rolreplication, 'replicates'),
        (r.rolcanlogin and r.rolname = 'fourflow_owner', 'can log in')) d (holds, danger)
      where r.rolname like 'fourflow\\_%' and d.holds`,
  },
  {
    name: 'the roles that log in are members of no other role',
    statement: `select m.member::regrole || ' is a member of ' || m.roleid::regrole as offence
      from pg_auth_members m where m.member::regrole::text = any ($1::text[])`,
    values: [LOGINS],
  },
  {
    name: 'the roles that log in own nothing',
    statement: `select d.refobjid::regrole || ' owns ' || pg_describe_object(d.classid, d.objid, d.objsubid) as offence
      from pg_shdepend d join pg_database b on b.datname = current_database()
      where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass and d.dbid in (0, b.oid)
        and d.refobjid::regrole::text = any ($1::text[])`,
    values: [LOGINS],
  },
  {
    name: 'nobody but the owner creates in a schema or in the database',
    statement: `select g.role || ' creates in schema ' || n.nspname as offence
      from pg_namespace n, lateral (${granted('n', 'n.nspacl', 'n.nspowner')}) g
      where ${OURS} and g.privilege = 'CREATE' and g.role = any ($1::text[])
      union all
      select g.role || ' creates schemas in the database'
      from pg_database b, lateral (${granted('d', 'b.datacl', 'b.datdba')}) g
      where b.datname = current_database() and g.privilege = 'CREATE' and g.role = any ($1::text[])`,
    values: [[...LOGINS, 'PUBLIC']],
  },
  {
    name: 'nothing that is created later is granted by default',
    statement: `select 'by default ' || case a.grantee when 0 then 'PUBLIC' else a.grantee::regrole::text end
        || ' gets ' || a.privilege_type || ' on new objects of kind ' || d.defaclobjtype::text as offence
      from pg_default_acl d, lateral aclexplode(d.defaclacl) a where a.grantee <> d.defaclrole`,
  },
  {
    name: 'no principal stands in a setting that outlives a transaction',
    statement: `select coalesce(nullif(s.setrole, 0)::regrole::text, 'every role') || ' starts with ' || c.setting as offence
      from pg_db_role_setting s, unnest(s.setconfig) c (setting)
      where c.setting ~ '^(app\\.|role|row_security|search_path|session_)'
        and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))`,
  },
];
