import { schedule } from 'node-cron';

export interface Scheduled {
  readonly name: string;
  /** A cron expression; a connection without one runs on demand only. */
  readonly schedule: string | undefined;
}

export interface Schedules {
  /** No further slot fires; what is under way ends by itself. */
  stop(): Promise<void>;
}

/**
 * Runs what has a schedule at its times, in the time zone given. The clock only: a slot that comes while the same one
 * is still under way is passed over, and the next one takes up what it would have read.
 */
export function startSchedules<Item extends Scheduled>(
  items: readonly Item[],
  timeZone: string,
  run: (item: Item) => Promise<void>,
): Schedules {
  const tasks = items.flatMap((item) =>
    item.schedule === undefined
      ? []
      : [schedule(item.schedule, () => run(item), { name: item.name, timezone: timeZone, noOverlap: true })],
  );
  return {
    stop: async () => {
      for (const task of tasks) await task.destroy();
    },
  };
}
