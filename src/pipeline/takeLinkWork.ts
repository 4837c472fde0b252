import type pg from 'pg';
import { tradeNeighbourhood } from '../store/operations/chain/tradeNeighbourhood.ts';
import { takeWork, takeWorkAround } from '../store/operations/identity/workItems.ts';

export interface LinkWork {
  readonly documentIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly paymentIds: readonly string[];
  /** How much was taken off the list, of whichever kind. */
  readonly count: number;
}

/** A trade is linked as a whole up to this size; of a larger one, what waits is linked a part at a time. */
const MOST_AROUND = 5_000;

/**
 * Takes what waits to be linked, and with it whatever waits around the same trades: reading a trade costs more than linking
 * one more of its documents, so each trade is to be read once, not once for each document.
 */
export async function takeLinkWork(client: pg.PoolClient, limit: number): Promise<LinkWork> {
  const first = await takeWork(client, 'LINK', limit);
  const near = await tradeNeighbourhood(client, await existing(client, 'trade_document', first));
  const around =
    near.documentIds.length > MOST_AROUND ? [] : await takeWorkAround(client, 'LINK', near.documentIds);
  const ids = [...first, ...around];
  return {
    documentIds: await existing(client, 'trade_document', ids),
    eventIds: await existing(client, 'tracking_event', ids),
    paymentIds: await existing(client, 'payment', ids),
    count: ids.length,
  };
}

async function existing(client: pg.PoolClient, table: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select t.id from unnest($1::uuid[]) asked (id)
     cross join lateral (select id from ${table} where id = asked.id offset 0) t`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
