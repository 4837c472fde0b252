import type { Queryable } from '../../store/transaction.ts';

/**
 * Ends a key at once: the next request that presents it is refused.
 *
 * @param pipeline connections of the role fourflow_pipeline.
 * @returns `'alreadyRevoked'` leaves the time of the first revocation as it was.
 */
export async function revokeKey(
  pipeline: Queryable,
  id: string,
): Promise<'revoked' | 'alreadyRevoked' | 'unknown'> {
  const { rows } = await pipeline.query<{ revoked: boolean }>(REVOKE, [id]);
  if (rows[0] === undefined) return 'unknown';
  return rows[0].revoked ? 'revoked' : 'alreadyRevoked';
}

/** Principals without a prefix have no secret: the operator at the command line is no key. */
const REVOKE = `
  with named as (select id, revoked_at from principal where id::text = $1 and prefix is not null for update),
       revoked as (
         update principal p set revoked_at = now() from named
         where p.id = named.id and named.revoked_at is null returning p.id)
  select exists (select from revoked) as revoked from named`;
