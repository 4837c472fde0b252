import { statfs } from 'node:fs/promises';
import type { Command } from 'commander';
import { ConfigError, messageOf } from '../../kit/errors.ts';
import { SECOND } from '../../kit/time.ts';
import { checkConnection } from '../../pipeline/checkConnection.ts';
import { hubCommand } from '../command.ts';
import { printRows } from '../output.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';

interface Verdict {
  readonly ok: boolean;
  /** What is wrong and the remedy, or what was found. */
  readonly message: string;
}

interface Finding extends Verdict {
  readonly check: string;
}

const GIB = 1024 ** 3;
const TOLERATED_SKEW_MS = 5 * SECOND;

export function registerDoctor(program: Command): void {
  hubCommand(program, 'doctor', 'what is wrong, and the remedy').action(
    async (options: HubCommandOptions) => {
      const findings = await examine(options);
      printRows(findings, options);
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
    },
  );
}

async function examine(options: HubCommandOptions): Promise<Finding[]> {
  try {
    return await withHub(options, async (session) => [
      configuration(session),
      await finding('database', () => database(session)),
      await finding('clock', () => clock(session)),
      await finding('disk', () => disk(session)),
      ...(await connections(session)),
      await finding('schedules', () => schedules(session)),
      await finding('quarantine', () => quarantine(session)),
    ]);
  } catch (error) {
    const isConfiguration = error instanceof ConfigError && error.code.startsWith('CONFIG_');
    return [{ check: isConfiguration ? 'configuration' : 'database', ok: false, message: messageOf(error) }];
  }
}

/** What a check breaks on is its finding; the others still have theirs. */
async function finding(check: string, look: () => Promise<Verdict>): Promise<Finding> {
  try {
    return { check, ...(await look()) };
  } catch (error) {
    return { check, ok: false, message: messageOf(error) };
  }
}

function configuration({ config, dataDir }: Session): Finding {
  const message = config ? `${config.file}, data in ${dataDir}` : `no hub.yaml; data in ${dataDir}`;
  return { check: 'configuration', ok: true, message };
}

async function database({ read, hub }: Session): Promise<Verdict> {
  const [found] = await read<{ version: string }>('select version() as version');
  const kind = hub.database.embedded ? 'embedded' : 'external';
  const message = `${kind}, ${found?.version.split(' ').slice(0, 2).join(' ') ?? ''}, ${String(hub.database.dataSource.migrations.length)} migrations applied, none pending`;
  return { ok: true, message };
}

async function clock({ read }: Session): Promise<Verdict> {
  const [found] = await read<{ now: Date }>('select clock_timestamp() as now');
  const skewMs = Math.abs(Date.now() - (found?.now.getTime() ?? 0));
  const ok = skewMs <= TOLERATED_SKEW_MS;
  const message = ok
    ? 'agrees with the database'
    : `differs from the database by ${String(skewMs)} ms; set both by NTP.`;
  return { ok, message };
}

async function disk({ dataDir }: Session): Promise<Verdict> {
  const { bavail, bsize } = await statfs(dataDir).catch(() => statfs('.'));
  const freeGib = (bavail * bsize) / GIB;
  const ok = freeGib >= 1;
  return {
    ok,
    message: `${freeGib.toFixed(1)} GiB free${ok ? '' : '; make room before the database stops.'}`,
  };
}

async function connections({ hub }: Session): Promise<Finding[]> {
  const checked = hub.connections.map((connection) =>
    finding(`connection ${connection.name}`, async () => {
      const { state, message } = await checkConnection(hub.database.pipelinePool, connection);
      return { ok: state === 'HEALTHY', message };
    }),
  );
  return Promise.all(checked);
}

async function quarantine({ read }: Session): Promise<Verdict> {
  const [found] = await read<{ count: string }>(
    `select count(*) as count from raw_record where status = 'QUARANTINED'`,
  );
  const count = found?.count ?? '0';
  const message = count === '0' ? 'empty' : `${count} records wait; fourflow quarantine list tells why.`;
  return { ok: true, message };
}

/** Overdue for so long, nobody fires slots; waiting for so long, nobody takes jobs. */
const TOLERATED_DELAY = "interval '2 minutes'";

async function schedules({ hub }: Session): Promise<Verdict> {
  const { rows } = await hub.database.pipelinePool.query<{
    scheduled: number;
    overdue: number;
    waiting: number;
    late: number;
  }>(
    `select (select count(*)::int from connection_schedule) as scheduled,
       (select count(*)::int from connection_schedule where due_at < now() - ${TOLERATED_DELAY}) as overdue,
       (select count(*)::int from pgboss.job where state < 'active') as waiting,
       (select count(*)::int from pgboss.job where state < 'active' and start_after < now() - ${TOLERATED_DELAY}) as late`,
  );
  const { scheduled, overdue, waiting, late } = rows[0] ?? { scheduled: 0, overdue: 0, waiting: 0, late: 0 };
  const found = `${String(scheduled)} connections have a schedule, ${String(waiting)} jobs wait`;
  if (late > 0)
    return { ok: false, message: `${found}, ${String(late)} of them for minutes; start fourflow worker.` };
  const stands = overdue > 0 ? `; ${String(overdue)} are overdue, as no fourflow start runs` : '';
  return { ok: true, message: `${found}${stands}` };
}
