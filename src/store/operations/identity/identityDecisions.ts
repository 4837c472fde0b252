import type { Queryable } from '../../transaction.ts';

export interface StoredDecision {
  readonly id: string;
  readonly kind: 'SAME' | 'APART';
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What was decided of any of these references, the latest first (identity_decision_left_ix, identity_decision_right_ix). */
export async function decisionsNaming(client: Queryable, refs: readonly string[]): Promise<StoredDecision[]> {
  const { rows } = await client.query<StoredDecision>(
    `select id, kind, left_refs as left, right_refs as right from identity_decision
     where left_refs && $1::text[] or right_refs && $1::text[] order by decided_at desc, id desc`,
    [refs],
  );
  return rows;
}

export interface DecisionToKeep {
  readonly kind: 'SAME' | 'APART';
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly reason: string;
  readonly principalId: string;
}

/** Keeps a decision. @returns its id. */
export async function keepDecision(client: Queryable, decision: DecisionToKeep): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into identity_decision (kind, left_refs, right_refs, reason, decided_by) 
     select $1, $2, $3, $4, coalesce((select label from principal where id = $5), $5::text) returning id`,
    [decision.kind, decision.left, decision.right, decision.reason, decision.principalId],
  );
  return rows[0]?.id ?? '';
}
