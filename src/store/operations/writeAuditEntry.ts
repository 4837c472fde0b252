import { createHash } from 'node:crypto';
import type { Principal } from '../principalTransaction.ts';
import type { Queryable } from '../transaction.ts';

/** What a command was to do, and what came of it. */
export interface AuditEntry {
  readonly principal: Principal;
  readonly action: string;
  readonly input: object;
  /** DONE, or the code with which it was refused. */
  readonly outcome: string;
  readonly subjectIds: readonly string[];
  /** What stood there before and after, as JSON; undefined: nothing did. */
  readonly before: object | undefined;
  readonly after: object | undefined;
}

/** Adds an entry to the audit trail, in the transaction of what it tells of. Nothing alters or removes one. */
export async function writeAuditEntry(client: Queryable, entry: AuditEntry): Promise<void> {
  const { principal, action, input, outcome, subjectIds, before, after } = entry;
  await client.query(WRITE, [
    principal.id,
    principal.role,
    principal.enterpriseId,
    action,
    JSON.stringify(input),
    outcome,
    subjectIds,
    hashOf(before),
    hashOf(after),
  ]);
}

function hashOf(state: object | undefined): string | null {
  return state ? createHash('sha256').update(JSON.stringify(state)).digest('hex') : null;
}

const WRITE = `
  insert into audit_entry (principal_id, role, enterprise_id, action, input, outcome, subject_ids, before_hash, after_hash)
  values ($1, $2, $3, $4, $5, $6, $7::uuid[], $8, $9)`;
