import type { Queryable } from '../../store/transaction.ts';

/**
 * Withdraws consent at once: the next statement of the grantee no longer sees through it.
 *
 * @param pipeline connections of the role fourflow_pipeline.
 * @returns `'alreadyRevoked'` leaves the time of the first revocation as it was.
 */
export async function revokeGrant(
  pipeline: Queryable,
  id: string,
): Promise<'revoked' | 'alreadyRevoked' | 'unknown'> {
  const { rows } = await pipeline.query<{ revoked: boolean }>(REVOKE, [id]);
  if (rows[0] === undefined) return 'unknown';
  return rows[0].revoked ? 'revoked' : 'alreadyRevoked';
}

const REVOKE = `
  with named as (select id, revoked_at from data_grant where id::text = $1 for update),
       revoked as (
         update data_grant g set revoked_at = now() from named
         where g.id = named.id and named.revoked_at is null returning g.id)
  select exists (select from revoked) as revoked from named`;
