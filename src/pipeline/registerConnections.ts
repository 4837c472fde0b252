import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { partyByIdentifier } from '../identity/enterpriseByIdentifier.ts';
import type { Connector } from '../kit/connector.ts';
import { ConfigError } from '../kit/errors.ts';
import type { Identifier } from '../kit/records/index.ts';
import { inGraphTransaction } from './locks.ts';

/** A connection as hub.yaml declares it, its connector found and its configuration validated. */
export interface DeclaredConnection {
  readonly name: string;
  readonly connector: Connector<never>;
  readonly owner: Identifier & { readonly name?: string | undefined };
  readonly schedule: string | undefined;
}

export interface RegisteredConnection {
  readonly id: string;
  readonly ownerId: string;
}

/**
 * Makes the declared connections known to the database, with the enterprises whose data they bring.
 *
 * @throws ConfigError OWNER_CHANGED where a connection has brought records for another enterprise already.
 */
export async function registerConnections(
  pool: pg.Pool,
  declared: readonly DeclaredConnection[],
): Promise<ReadonlyMap<string, RegisteredConnection>> {
  return inGraphTransaction(pool, async (client) => {
    const registered = new Map<string, RegisteredConnection>();
    for (const connection of declared) registered.set(connection.name, await register(client, connection));
    return registered;
  });
}

async function register(client: pg.PoolClient, declared: DeclaredConnection): Promise<RegisteredConnection> {
  const { name, connector, owner, schedule } = declared;
  const { name: ownerName, ...identifier } = owner;
  const owned = await partyByIdentifier(client, identifier, `connection ${name}: owner`, ownerName);
  await refuseAnotherOwner(client, name, owned.enterpriseId);
  const { rows } = await client.query<RegisteredConnection>(
    `insert into source_connection (id, name, connector, flow, owner_id, owner_party_id, schedule)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (name) do update set connector = excluded.connector, flow = excluded.flow,
       owner_id = excluded.owner_id, owner_party_id = excluded.owner_party_id, schedule = excluded.schedule
     returning id, owner_id as "ownerId"`,
    [randomUUID(), name, connector.name, connector.flow, owned.enterpriseId, owned.partyId, schedule ?? null],
  );
  return rows[0] ?? { id: '', ownerId: owned.enterpriseId };
}

/**
 * What has landed is its owner's, with all that was derived from it and whoever was granted to see it: another name in
 * hub.yaml must not hand that over silently. An owner that was merged into the declared one is the same.
 */
async function refuseAnotherOwner(client: pg.PoolClient, name: string, ownerId: string): Promise<void> {
  const { rows } = await client.query<{ owner: string }>(
    `select e.name as owner from source_connection c join enterprise e on e.id = c.owner_id
     where c.name = $1 and coalesce(e.merged_into_id, e.id) <> $2
       and exists (select from raw_record r where r.connection_id = c.id)`,
    [name, ownerId],
  );
  const [found] = rows;
  if (!found) return;
  throw new ConfigError(
    'OWNER_CHANGED',
    `connection ${name}: what it has brought so far belongs to ${found.owner}, and hub.yaml now names another owner; ` +
      `restore the owner, and give the other's data a connection of its own name.`,
  );
}
