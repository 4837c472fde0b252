import { schedule } from 'node-cron';
import type pg from 'pg';
import { SECOND } from '../kit/time.ts';
import { claimMissed, claimSlot, registerSlots } from '../store/operations/slots.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Queue } from './queue/openQueue.ts';

export interface Scheduled {
  readonly id: string;
  readonly name: string;
  /** A cron expression; a connection without one runs on demand only. */
  readonly schedule: string | undefined;
}

export interface ClockOptions {
  readonly pool: pg.Pool;
  readonly queue: Pick<Queue, 'send'>;
  readonly timeZone: string;
  /** Told of slots that could not be put on the queue; they are caught up. */
  readonly onError: (error: unknown) => void;
  /** A slot of this connection has been put on the queue by this process. */
  readonly onSlot?: () => void;
}

export interface Clock {
  /** No further slot fires. */
  stop(): Promise<void>;
}

/** What no event tells, such as a slot that came while the database was away, is found so late at most. */
const LOOK_FOR_MISSED_EVERY_MS = 15 * SECOND;

/**
 * Puts a job on the queue whenever a slot of a schedule comes, in the time zone given. Any number of processes may do
 * so: the slot is taken in the transaction that sends its job, so that one of them does. Slots that nobody was there
 * for, because no process ran, slept or stood still, are caught up once, however many they were.
 */
export async function startClock(items: readonly Scheduled[], options: ClockOptions): Promise<Clock> {
  const ticking: Ticking[] = [];
  for (const item of items) {
    if (item.schedule !== undefined) ticking.push(await startTicking(item, item.schedule, options));
  }
  const catchUp = (): void => {
    for (const each of ticking) each.catchUp();
  };
  catchUp();
  const timer = setInterval(catchUp, LOOK_FOR_MISSED_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      for (const each of ticking) await each.stop();
    },
  };
}

interface Ticking {
  catchUp(): void;
  /** Resolves when what was being sent has been. */
  stop(): Promise<void>;
}

async function startTicking(
  { id: connectionId, name }: Scheduled,
  expression: string,
  options: ClockOptions,
): Promise<Ticking> {
  const { pool, queue, timeZone, onError, onSlot } = options;
  /** The slot is taken and its job sent, or neither is. */
  const send = async (claim: (client: pg.PoolClient) => Promise<Date | undefined>): Promise<void> => {
    const sent = await inTransaction(pool, async (client) => {
      const slot = await claim(client);
      if (slot) await queue.send({ connectionId, reason: 'schedule', slot: slot.toISOString() }, client);
      return slot !== undefined;
    });
    if (sent) onSlot?.();
  };
  const underWay = new Set<Promise<void>>();
  const begin = (claim: (client: pg.PoolClient) => Promise<Date | undefined>): void => {
    const sending = send(claim)
      .catch(onError)
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
  };
  const next = (): Date => task.getNextRun() ?? NEVER;
  const catchUp = (): void => {
    begin((client) => claimMissed(client, connectionId, next()));
  };
  const fire = ({ date: slot }: { date: Date }): void => {
    begin(async (client) =>
      (await claimSlot(client, connectionId, slot, next())) === 'claimed' ? slot : undefined,
    );
  };
  const task = schedule(expression, fire, { name, timezone: timeZone, suppressMissedWarning: true });
  task.on('execution:missed', catchUp);
  await registerSlots(pool, { connectionId, schedule: expression, timeZone }, next());
  const stop = async (): Promise<void> => {
    await task.destroy();
    await Promise.all(underWay);
  };
  return { catchUp, stop };
}

/** For an expression that no day fits, such as the 30th of February. */
const NEVER = new Date('9999-12-31T00:00:00Z');
