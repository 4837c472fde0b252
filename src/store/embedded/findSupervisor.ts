import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SupervisorAddress } from './supervisorPlan.ts';

/** The address of the supervisor elected last on this data folder, dead or alive; null where there is none yet. */
export async function findSupervisor(dataDir: string): Promise<SupervisorAddress | null> {
  const run = join(dataDir, 'run');
  const names = await readdir(run).catch(absent);
  const generation = Math.max(0, ...(names ?? []).filter((name) => /^\d+$/.test(name)).map(Number));
  const text = await readFile(join(run, String(generation), 'address.json'), 'utf8').catch(absent);
  return text === null ? null : (JSON.parse(text) as SupervisorAddress);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
