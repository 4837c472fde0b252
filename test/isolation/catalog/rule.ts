/** Something that the catalog must hold, and the statement that finds where it does not. */
export interface CatalogRule {
  readonly name: string;
  /** Returns a row a breach: `offence`, a sentence that names the object. */
  readonly statement: string;
  readonly values?: readonly unknown[];
}

/** The roles that log in: one answers principals, the other ingests, identifies and links. */
export const APP = 'fourflow_app';
export const PIPELINE = 'fourflow_pipeline';

/** What the migrations made; PostgreSQL's own schemas are its own. */
export const OURS = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;

/** Who holds what on an object, PUBLIC included: `join lateral (${granted('r', ...)}) g on true`. */
export function granted(kind: string, acl: string, owner: string): string {
  return `select case a.grantee when 0 then 'PUBLIC' else a.grantee::regrole::text end as role, a.privilege_type as privilege
          from aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) a where a.grantee <> ${owner}`;
}
