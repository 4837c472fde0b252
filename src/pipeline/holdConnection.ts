import type pg from 'pg';
import { SECOND } from '../kit/time.ts';
import { type Lease, lockLease, renewLease, takeLease } from '../store/operations/leases.ts';
import { withRetries } from '../store/retries.ts';

/** A process that has not renewed its lease for so long is taken to have stalled; half of what a takeover may last. */
const LEASE_MS = 25 * SECOND;
const RENEW_EVERY_MS = 5 * SECOND;

export interface HeldConnection {
  readonly lease: Lease;
  /** Aborted when another run has taken over: what is done from here on is not committed. */
  readonly lost: AbortSignal;
}

/**
 * Takes a connection for one run, keeps it while `work` runs, and leaves giving it back to `work`. The database keeps
 * the lease and a session of its own the proof that the process lives: a killed one is taken over at once, one that
 * stalls when its lease has expired.
 *
 * @returns undefined while another run has the connection.
 */
export async function holdConnection<Result>(
  pool: pg.Pool,
  connectionId: string,
  work: (held: HeldConnection) => Promise<Result>,
): Promise<Result | undefined> {
  const keeper = new Keeper(pool);
  try {
    const lease = await withRetries(() => keeper.take(connectionId));
    if (!lease) return undefined;
    const lost = keeper.keep(lease);
    return await work({ lease, lost });
  } finally {
    await keeper.end();
  }
}

/** The session that holds a lease's lock and renews the lease. */
class Keeper {
  readonly #pool: pg.Pool;
  #client: pg.PoolClient | undefined;
  #timer: NodeJS.Timeout | undefined;
  #renewing: Promise<void> | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async take(connectionId: string): Promise<Lease | undefined> {
    const client = await this.#session();
    try {
      await client.query('begin');
      const lease = await takeLease(client, connectionId, LEASE_MS);
      if (lease) await lockLease(client, lease);
      await client.query('commit');
      return lease;
    } catch (error) {
      this.#drop();
      throw error;
    }
  }

  keep(lease: Lease): AbortSignal {
    const lost = new AbortController();
    this.#timer = setInterval(() => {
      this.#renewing ??= this.#renew(lease, lost).finally(() => (this.#renewing = undefined));
    }, RENEW_EVERY_MS);
    return lost.signal;
  }

  /** A database that is away does not end the run: it may be back before somebody else takes over. */
  async #renew(lease: Lease, lost: AbortController): Promise<void> {
    try {
      const isNew = this.#client === undefined;
      const client = await this.#session();
      if (isNew) await lockLease(client, lease);
      if ((await renewLease(client, lease, LEASE_MS)) === 'lost') lost.abort();
    } catch {
      this.#drop();
    }
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#renewing;
    // Closed, not reused: its lock ends with it.
    this.#drop();
  }

  async #session(): Promise<pg.PoolClient> {
    if (this.#client) return this.#client;
    const client = await this.#pool.connect();
    client.on('error', () => {
      if (this.#client === client) this.#drop();
    });
    return (this.#client = client);
  }

  #drop(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.release(true);
  }
}
