import type { Queryable } from '../transaction.ts';

export interface StreamState {
  readonly cursor: string | null;
  readonly mappingVersion: number;
}

/** Where a stream stands; a stream seen for the first time begins with this mapping version. */
export async function readStreamState(
  client: Queryable,
  connection: { id: string; ownerId: string },
  stream: string,
  mappingVersion: number,
): Promise<StreamState> {
  const { rows } = await client.query<StreamState>(
    `insert into stream_state (connection_id, owner_id, stream, mapping_version) values ($1, $2, $3, $4)
     on conflict (connection_id, stream) do update set owner_id = excluded.owner_id
     returning cursor, mapping_version as "mappingVersion"`,
    [connection.id, connection.ownerId, stream, mappingVersion],
  );
  return rows[0] ?? { cursor: null, mappingVersion };
}

/** In the transaction of the rows before it; otherwise a crash would skip or repeat a page. */
export async function moveCursor(
  client: Queryable,
  connectionId: string,
  stream: string,
  cursor: string | null,
): Promise<void> {
  await client.query(
    `update stream_state set cursor = $3, last_advanced_at = now()
     where connection_id = $1 and stream = $2 and cursor is distinct from $3`,
    [connectionId, stream, cursor],
  );
}

export async function raiseMappingVersion(
  client: Queryable,
  connectionId: string,
  stream: string,
  mappingVersion: number,
): Promise<void> {
  await client.query(
    'update stream_state set mapping_version = $3 where connection_id = $1 and stream = $2',
    [connectionId, stream, mappingVersion],
  );
}
