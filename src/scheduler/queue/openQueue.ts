import type pg from 'pg';
import PgBoss from 'pg-boss';
import { QUEUE_SCHEMA, READ_QUEUE } from '../../store/installQueue.ts';
import { inTransaction, type Queryable } from '../../store/transaction.ts';

/** What is to be done: read a connection. */
export interface ReadJob {
  readonly connectionId: string;
  readonly reason: 'schedule' | 'files';
  /** The slot of the schedule that it stands for. */
  readonly slot?: string | undefined;
}

export interface TakenJob extends ReadJob {
  readonly id: string;
}

/** The jobs that all processes of the hub share. */
export interface Queue {
  /** With a client: in its transaction. @returns `waits` where the same is asked for already. */
  send(job: ReadJob, client?: Queryable): Promise<'sent' | 'waits'>;
  take(): Promise<TakenJob | undefined>;
  /** Says that its worker lives; else the job is given to another. */
  renew(job: TakenJob): Promise<void>;
  done(job: TakenJob): Promise<void>;
  /** Is tried again, at most three times. */
  failed(job: TakenJob, reason: string): Promise<void>;
  /** Waits again. Several that wait for one connection become one: it reads what each of them would have read. */
  putBack(job: TakenJob, afterSeconds: number): Promise<void>;
  close(): Promise<void>;
}

/** Dead workers' jobs are looked for so often. */
const SUPERVISE_SECONDS = 5;

/** Opens the queue. pg-boss reports what fails beside a call as an event, which without a listener would end Node. */
export async function openQueue(pool: pg.Pool, onError: (error: Error) => void): Promise<Queue> {
  const boss = new PgBoss({
    db: dbOf(pool),
    schema: QUEUE_SCHEMA,
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: SUPERVISE_SECONDS,
  });
  boss.on('error', onError);
  await boss.start();
  const send = async (job: ReadJob, options: PgBoss.SendOptions): Promise<'sent' | 'waits'> =>
    (await boss.send(READ_QUEUE, job, options)) === null ? 'waits' : 'sent';
  return {
    send: (job, client = pool) => send(job, { db: dbOf(client), singletonKey: keyOf(job) }),
    take: async () => {
      // Not `work`: it ends a job without waiting for the answer, so that a lost database would end Node.
      const [taken] = await boss.fetch<ReadJob>(READ_QUEUE);
      return taken && { ...taken.data, id: taken.id };
    },
    renew: async ({ id }) => {
      await pool.query(RENEW, [READ_QUEUE, id]);
    },
    done: async ({ id }) => {
      await boss.complete(READ_QUEUE, id);
    },
    failed: async ({ id }, reason) => {
      await boss.fail(READ_QUEUE, id, { message: reason });
    },
    putBack: ({ id, ...job }, afterSeconds) =>
      inTransaction(pool, async (client) => {
        const db = dbOf(client);
        await boss.complete(READ_QUEUE, id, {}, { db });
        await send(job, { db, singletonKey: job.connectionId, startAfter: afterSeconds });
      }),
    close: () => boss.stop({ graceful: false, wait: false }),
  };
}

/** A slot is a run of its own; files that arrive are one with those that wait. */
function keyOf({ connectionId, slot }: ReadJob): string {
  return slot === undefined ? connectionId : `${connectionId}@${slot}`;
}

function dbOf(client: Queryable): PgBoss.Db {
  return { executeSql: (text, values) => client.query(text, values) };
}

// pg-boss measures a job's time from its start and knows no sign of life, so the start moves.
const RENEW = `update ${QUEUE_SCHEMA}.job set started_on = now() where name = $1 and id = $2 and state = 'active'`;
