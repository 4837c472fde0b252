import type { Queryable } from '../../../src/store/transaction.ts';
import { leaveOut, operandsOf } from './operands.ts';

/** One way in which who sees what could be loosened or broken, and how it is put right again. */
export interface Mutant {
  readonly name: string;
  /** The table where it shows most likely. */
  readonly table?: string;
  readonly apply: string;
  readonly restore: string;
}

/** Every policy of the app role with all of its condition gone, and with each part of it left out. */
export async function policyMutants(admin: Queryable): Promise<Mutant[]> {
  const { rows } = await admin.query<{ table: string; policy: string; condition: string }>(`
    select format('%I.%I', p.schemaname, p.tablename)::regclass::text as table, p.policyname as policy, p.qual as condition
    from pg_policies p where 'fourflow_app' = any (p.roles) order by 1, 2`);
  return rows.flatMap(({ table, policy, condition }) => {
    const using = (changed: string): string => `alter policy ${policy} on ${table} using (${changed})`;
    const partly = operandsOf(condition).map((operand) => ({
      name: `${table}: ${policy} without ${oneLine(condition.slice(operand.from, operand.to))}`,
      apply: using(leaveOut(condition, operand)),
    }));
    const mutants = [{ name: `${table}: ${policy} lets all through`, apply: using('true') }, ...partly];
    return mutants.map((mutant) => ({ ...mutant, table, restore: using(condition) }));
  });
}

/** Row security switched off, table by table. */
export async function tableMutants(admin: Queryable, change: 'disable' | 'no force'): Promise<Mutant[]> {
  const back = change === 'disable' ? 'enable' : 'force';
  const { rows } = await admin.query<{ table: string }>(`
    select c.oid::regclass::text as table from pg_class c
    where c.relrowsecurity and has_any_column_privilege('fourflow_app', c.oid, 'SELECT') order by 1`);
  return rows.map(({ table }) => ({
    name: `${table}: ${change} row level security`,
    table,
    apply: `alter table ${table} ${change} row level security`,
    restore: `alter table ${table} ${back} row level security`,
  }));
}

/** What the functions that say who asks demand of a principal. */
const DEMANDS = [
  ["p.role = 'ADMIN'", 'true'],
  ["p.role in ('RISK_OFFICER', 'ENTERPRISE', 'PARTNER')", 'true'],
  ['p.revoked_at is null', 'true'],
  ['p.expires_at > now()', 'true'],
  ['p.id = app.principal_id()', 'true'],
  ['coalesce(e.merged_into_id, e.id)', 'e.id'],
] as const;

/** What is demanded of something by which an enterprise is known; the rest of it is in knownEnterprises.test.ts. */
const DEMANDS_ON_KNOWLEDGE = [
  ['g.grantor_id = asker and g.grantee_id = party', 'g.grantee_id = party'],
  ['g.grantor_id = asker and g.grantee_id = party', 'g.grantor_id = asker'],
  ['public.subject_party s where s.enterprise_id = party', 'public.subject_party s'],
  ['a.subject_id = named.subject_id', 'true'],
  ['a.enterprise_id = asker', 'true'],
  ['a.is_grantable', 'true'],
  ['g.grantee_id = asker', 'true'],
  ['g.grantor_id = a.enterprise_id', 'true'],
  ['a.scope = any (g.scopes)', 'true'],
  ['(g.valid_to is null or g.valid_to > now())', 'true'],
  ['g.revoked_at is null', 'true'],
] as const;

const CHECKED_FUNCTIONS = [
  ['app.enterprise_id()', DEMANDS],
  ['app.is_admin()', DEMANDS],
  ['app.is_known(uuid)', DEMANDS_ON_KNOWLEDGE],
] as const;

export async function functionMutants(admin: Queryable): Promise<Mutant[]> {
  const mutants: Mutant[] = [];
  for (const [signature, demands] of CHECKED_FUNCTIONS) {
    const { rows } = await admin.query<{ definition: string }>(
      'select pg_get_functiondef($1::regprocedure) as definition',
      [signature],
    );
    const definition = rows[0]?.definition ?? '';
    const found = demands.filter(([demand]) => definition.includes(demand));
    const named = found.map(([demand, without]) => ({
      name: `${signature} without ${demand}${without === 'true' ? '' : `, but ${without}`}`,
      apply: definition.replace(demand, without),
      restore: definition,
    }));
    mutants.push(...named);
  }
  return mutants;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
