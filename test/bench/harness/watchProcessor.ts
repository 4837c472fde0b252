import { readFileSync } from 'node:fs';
import pg from 'pg';

/** How much of the processor a server and its share of the database have taken: what other load on the machine moves least. */
export interface ProcessorWatch {
  /** Undefined where the system does not tell. */
  usedMs(pid: number, applicationName: string): Promise<number | undefined>;
  stop(): Promise<void>;
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** @param adminUrl of a database on this machine. */
export async function watchProcessor(adminUrl: string): Promise<ProcessorWatch> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  return {
    usedMs: async (pid, applicationName) => {
      const { rows } = await client.query<{ pid: number }>(BACKENDS, [applicationName]);
      const used = [pid, ...rows.map((backend) => backend.pid)].map(usedBy);
      return used.every((ms) => ms !== undefined) ? used.reduce((sum, ms) => sum + ms, 0) : undefined;
    },
    stop: () => client.end(),
  };
}

const BACKENDS = 'select pid from pg_stat_activity where application_name = $1';

function usedBy(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in parentheses, may hold anything; user and system time are the 12th and 13th after it.
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return (Number(user) + Number(system)) * TICK_MS;
  } catch {
    return undefined;
  }
}
