import { ConfigError } from '../../kit/errors.ts';
import type { Role } from '../../store/principalTransaction.ts';
import type { Queryable } from '../../store/transaction.ts';
import { checkHolder } from './checkHolder.ts';
import type { KeyRequest } from './keyRequest.ts';
import { newKeySecret } from './keySecret.ts';

export interface CreatedKey {
  readonly id: string;
  readonly prefix: string;
  /** Shown this once; the hub keeps its hash alone. */
  readonly secret: string;
  readonly role: Role;
  readonly expiresAt: Date | null;
}

/**
 * Creates an API key.
 *
 * @param pipeline connections of the role fourflow_pipeline, which alone writes principals.
 * @throws ConfigError KEY_HOLDER_INVALID when the role lacks, or must not have, an enterprise or connection;
 *   KEY_EXPIRY_INVALID when the key would be dead at birth.
 */
export async function createKey(pipeline: Queryable, request: KeyRequest): Promise<CreatedKey> {
  await checkHolder(pipeline, request);
  checkExpiry(request.expiresAt);
  const { role, label = role, enterpriseId = null, connectionId = null, expiresAt = null } = request;
  for (;;) {
    const { prefix, secret, hash } = newKeySecret();
    const { rows } = await pipeline.query<{ id: string }>(INSERT, [
      ...[role, label, prefix, hash],
      ...[enterpriseId, connectionId, expiresAt],
    ]);
    const id = rows[0]?.id;
    // No row: the prefix is taken. It names the key to people, so it has to be its own.
    if (id !== undefined) return { id, prefix, secret, role, expiresAt };
  }
}

const INSERT = `
  insert into principal (role, label, prefix, secret_hash, enterprise_id, connection_id, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict (prefix) do nothing returning id`;

function checkExpiry(expiresAt: Date | undefined): void {
  if (expiresAt !== undefined && !(expiresAt.getTime() > Date.now())) {
    throw new ConfigError(
      'KEY_EXPIRY_INVALID',
      `A key must expire in the future, but got ${Number.isNaN(expiresAt.getTime()) ? 'no valid time' : expiresAt.toISOString()}.`,
    );
  }
}
