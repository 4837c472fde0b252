import { pino } from 'pino';
import { openQueue, type Queue } from '../../src/scheduler/queue/openQueue.ts';
import type { TestDatabase } from '../helpers/database.ts';

export const SILENT = pino({ level: 'silent' });

export function queueOf(database: TestDatabase): Promise<Queue> {
  return openQueue(database.pipelinePool, () => undefined);
}

/** Waits for a condition, not for a time. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

export async function countOf(database: TestDatabase, from: string): Promise<number> {
  const { rows } = await database.pipelinePool.query<{ count: number }>(
    `select count(*)::int as count from ${from}`,
  );
  return rows[0]?.count ?? 0;
}
