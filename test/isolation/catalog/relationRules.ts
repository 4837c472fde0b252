import { APP, granted, OURS, PIPELINE, type CatalogRule } from './rule.ts';

/** Tables that hold nobody's data and that neither role may touch. */
const WITHOUT_ROW_SECURITY = ['public.schema_migration'];

const RELATIONS = 'pg_class c join pg_namespace n on n.oid = c.relnamespace';
const RELATION = `n.nspname || '.' || c.relname`;

export const RELATION_RULES: readonly CatalogRule[] = [
  {
    name: 'every table has row security, enabled and forced, but for an explicit list',
    statement: `select ${RELATION} || ' has row security ' ||
        case when not c.relrowsecurity then 'disabled' else 'that its owner walks through' end as offence
      from ${RELATIONS}
      where ${OURS} and c.relkind in ('r', 'p', 'f') and not (c.relrowsecurity and c.relforcerowsecurity)
        and ${RELATION} <> all ($1::text[])`,
    values: [WITHOUT_ROW_SECURITY],
  },
  {
    name: 'a table without row security is granted to nobody',
    statement: `select ${RELATION} || ' is without row security, yet ' || g.role || ' holds ' || g.privilege as offence
      from ${RELATIONS}, lateral (${granted('r', 'c.relacl', 'c.relowner')}) g
      where ${OURS} and c.relkind in ('r', 'p', 'f') and not c.relrowsecurity`,
  },
  {
    name: 'every granted command has a policy for exactly that role',
    statement: `select ${RELATION} || ' grants ' || g.privilege || ' to ' || g.role || ' without a policy' as offence
      from ${RELATIONS}, lateral (
        select role, privilege from (${granted('r', 'c.relacl', 'c.relowner')}) t
        union select role, privilege from pg_attribute a, lateral (${granted('c', 'a.attacl', 'c.relowner')}) k
        where a.attrelid = c.oid and not a.attisdropped) g
      where ${OURS} and c.relkind in ('r', 'p') and c.relrowsecurity
        and g.privilege in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') and not exists (
          select from pg_policy p join pg_roles r on r.oid = any (p.polroles)
          where p.polrelid = c.oid and p.polpermissive and r.rolname = g.role
            and p.polcmd in ('*', case g.privilege when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end))`,
  },
  {
    name: 'no policy lets everything or everybody through; the app role is let to read alone',
    statement: `select p.schemaname || '.' || p.tablename || ': policy ' || p.policyname || ' ' || case
          when 'public' = any (p.roles) then 'is for everybody'
          when p.cmd <> 'SELECT' then 'lets the app role do more than read'
          else 'shows the app role every row' end as offence
      from pg_policies p
      where 'public' = any (p.roles)
        or $1 = any (p.roles) and p.permissive = 'PERMISSIVE' and (p.cmd <> 'SELECT' or p.qual = 'true')`,
    values: [APP],
  },
  {
    name: 'the app role reads, the pipeline writes rows, nobody does more',
    statement: `select ${RELATION} || ' grants ' || g.privilege || ' to ' || g.role as offence
      from ${RELATIONS}, lateral (
        select role, privilege from (${granted('r', 'c.relacl', 'c.relowner')}) t
        union select role, privilege from pg_attribute a, lateral (${granted('c', 'a.attacl', 'c.relowner')}) k
        where a.attrelid = c.oid and not a.attisdropped) g
      where ${OURS} and c.relkind <> 'S' and not (
        g.role = $1 and g.privilege = 'SELECT'
        or g.role = $2 and g.privilege in ('SELECT', 'INSERT')
        or g.role = $2 and g.privilege in ('UPDATE', 'DELETE') and n.nspname <> 'history')`,
    values: [APP, PIPELINE],
  },
  {
    name: 'no sequence is granted: a next value counts what others wrote',
    statement: `select ${RELATION} || ' grants ' || g.privilege || ' to ' || g.role as offence
      from ${RELATIONS}, lateral (${granted('s', 'c.relacl', 'c.relowner')}) g
      where ${OURS} and c.relkind = 'S'`,
  },
  {
    name: 'every view reads as who asks it, and no materialised view is granted',
    statement: `select ${RELATION} || ' ' || case c.relkind
          when 'v' then 'is a view that reads as its owner' else 'is a materialised view that ' || g.role || ' may read' end as offence
      from ${RELATIONS} left join lateral (${granted('r', 'c.relacl', 'c.relowner')}) g on true
      where ${OURS} and (c.relkind = 'm' and g.role is not null
        or c.relkind = 'v' and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false))`,
  },
  {
    name: 'no secret is readable by the app role',
    statement: `select ${RELATION} || '.' || a.attname || ' is a secret that ' || $1 || ' may read' as offence
      from ${RELATIONS} join pg_attribute a on a.attrelid = c.oid
      where ${OURS} and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
        and a.attname ~ 'secret|password|token' and has_column_privilege($1, c.oid, a.attnum, 'SELECT')`,
    values: [APP],
  },
];
