import { instantOf } from '../world/names.ts';
import type { GrantPlan, Scope, WorldPlan } from '../world/plan.ts';

/** Somebody who reads, as the specification knows it: which enterprise it is, and what it was granted. */
export interface Reader {
  readonly enterprise: number;
  readonly grants: readonly GrantInForce[];
}

export interface GrantInForce {
  readonly grantor: number;
  readonly scopes: readonly Scope[];
  /** What is dated earlier is not reached; null: history is included. */
  readonly from: string | null;
}

export function readerOf(plan: WorldPlan, enterprise: number): Reader {
  const granted = plan.grants.filter(
    (grant) =>
      grant.grantee % plan.enterprises === enterprise && grant.grantor % plan.enterprises !== enterprise,
  );
  return {
    enterprise,
    grants: granted.filter(isInForce).map(({ grantor, scopes, includesHistory, beganDaysAgo }) => ({
      grantor: grantor % plan.enterprises,
      scopes,
      from: includesHistory ? null : instantOf(beganDaysAgo).slice(0, 10),
    })),
  };
}

function isInForce({ beganDaysAgo, endsInDays, isRevoked }: GrantPlan): boolean {
  return !isRevoked && beganDaysAgo > 0 && (endsInDays === null || endsInDays > 0);
}

/** Who sees a thing by what they are to it. */
export interface Sight {
  readonly scope: Scope;
  /** Whose consent reaches others. */
  readonly consenting: readonly (number | null)[];
  /** Those who see it, but whose consent does not reach others. */
  readonly others?: readonly (number | null)[];
  /** The day that it is of, for grants without history; null: it is of no day. */
  readonly day: string | null;
}

export function reaches(
  { enterprise, grants }: Reader,
  { scope, consenting, others = [], day }: Sight,
): boolean {
  if (consenting.includes(enterprise) || others.includes(enterprise)) return true;
  return grants.some(
    (grant) =>
      grant.scopes.includes(scope) &&
      consenting.includes(grant.grantor) &&
      (grant.from === null || (day !== null && day >= grant.from)),
  );
}
