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

export async function functionMutants(admin: Queryable): Promise<Mutant[]> {
  const { rows } = await admin.query<{ name: string; definition: string }>(`
    select proname as name, pg_get_functiondef(oid) as definition from pg_proc
    where oid in ('app.is_admin()'::regprocedure, 'app.enterprise_id()'::regprocedure) order by 1`);
  return rows.flatMap(({ name, definition }) =>
    DEMANDS.filter(([demand]) => definition.includes(demand)).map(([demand, without]) => ({
      name: `app.${name}() without ${demand}`,
      apply: definition.replace(demand, without),
      restore: definition,
    })),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
