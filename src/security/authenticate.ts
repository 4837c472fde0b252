import type pg from 'pg';
import type { Principal } from '../store/principalTransaction.ts';
import { hashSecret, isKeySecret } from './keys/keySecret.ts';

const BEARER = /^bearer +([^\s]+) *$/i;

/**
 * Who presents this Authorization header, or undefined: unknown, revoked and expired keys are not told apart.
 * Nothing is kept between requests, so that a revoked key ends with the request that runs.
 *
 * The database looks up the hash of 256 random bits; what an index lookup's time reveals of a hash helps nobody
 * to a secret that has it.
 *
 * @param appPool connections of the role fourflow_app.
 */
export async function authenticate(
  appPool: pg.Pool,
  authorization: string | undefined,
): Promise<Principal | undefined> {
  const secret = BEARER.exec(authorization ?? '')?.[1];
  if (secret === undefined || !isKeySecret(secret)) return undefined;
  const { rows } = await appPool.query<Principal>({
    name: 'authenticate',
    text: AUTHENTICATE,
    values: [hashSecret(secret)],
  });
  return rows[0];
}

const AUTHENTICATE = `
  select id, role, enterprise_id as "enterpriseId", connection_id as "connectionId" from app.authenticate($1)`;
