import type { Queryable } from '../../../src/store/transaction.ts';
import { CODE_RULES } from './codeRules.ts';
import { RELATION_RULES } from './relationRules.ts';
import { ROLE_RULES } from './roleRules.ts';
import type { CatalogRule } from './rule.ts';

export const CATALOG_RULES: readonly CatalogRule[] = [...RELATION_RULES, ...CODE_RULES, ...ROLE_RULES];

/** Where the catalog breaks one of the rules of who may see what, in sentences. */
export async function findOffences(database: Queryable): Promise<string[]> {
  const offences: string[] = [];
  for (const rule of CATALOG_RULES) offences.push(...(await offencesAgainst(database, rule)));
  return offences;
}

export async function offencesAgainst(database: Queryable, rule: CatalogRule): Promise<string[]> {
  const { rows } = await database.query<{ offence: string }>(rule.statement, [...(rule.values ?? [])]);
  return rows.map(({ offence }) => offence).sort();
}
