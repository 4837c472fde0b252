import { statfs } from 'node:fs/promises';
import type { Command } from 'commander';
import { messageOf } from '../../kit/errors.ts';
import { SECOND } from '../../kit/time.ts';
import { checkConnection } from '../../pipeline/checkConnection.ts';
import { hubCommand } from '../command.ts';
import { printRows } from '../output.ts';
import { type HubCommandOptions, type Session, withHub } from '../session.ts';

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  /** What is wrong and the remedy, or what was found. */
  readonly message: string;
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
      await database(session),
      await clock(session),
      await disk(session),
      ...(await connections(session)),
      await quarantine(session),
    ]);
  } catch (error) {
    return [{ check: 'opening the hub', ok: false, message: messageOf(error) }];
  }
}

function configuration({ config, dataDir }: Session): Finding {
  const message = config ? `${config.file}, data in ${dataDir}` : `no hub.yaml; data in ${dataDir}`;
  return { check: 'configuration', ok: true, message };
}

async function database({ read, hub }: Session): Promise<Finding> {
  const [found] = await read<{ version: string }>('select version() as version');
  const pending = await hub.database.dataSource.query<{ count: string }[]>(
    'select count(*) as count from schema_migration',
  );
  const kind = hub.database.embedded ? 'embedded' : 'external';
  const message = `${kind}, ${found?.version.split(' ').slice(0, 2).join(' ') ?? ''}, ${pending[0]?.count ?? '0'} migrations applied, none pending`;
  return { check: 'database', ok: true, message };
}

async function clock({ read }: Session): Promise<Finding> {
  const [found] = await read<{ now: Date }>('select clock_timestamp() as now');
  const skewMs = Math.abs(Date.now() - (found?.now.getTime() ?? 0));
  const ok = skewMs <= TOLERATED_SKEW_MS;
  const message = ok
    ? 'agrees with the database'
    : `differs from the database by ${String(skewMs)} ms; set both by NTP.`;
  return { check: 'clock', ok, message };
}

async function disk({ dataDir }: Session): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir).catch(() => statfs('.'));
  const freeGib = (bavail * bsize) / GIB;
  const ok = freeGib >= 1;
  return {
    check: 'disk',
    ok,
    message: `${freeGib.toFixed(1)} GiB free${ok ? '' : '; make room before the database stops.'}`,
  };
}

async function connections({ hub }: Session): Promise<Finding[]> {
  const checked = hub.connections.map(async (connection) => {
    const { state, message } = await checkConnection(hub.database.pipelinePool, connection);
    return { check: `connection ${connection.name}`, ok: state === 'HEALTHY', message };
  });
  return Promise.all(checked);
}

async function quarantine({ read }: Session): Promise<Finding> {
  const [found] = await read<{ count: string }>(
    `select count(*) as count from raw_record where status = 'QUARANTINED'`,
  );
  const count = found?.count ?? '0';
  const message = count === '0' ? 'empty' : `${count} records wait; fourflow quarantine list tells why.`;
  return { check: 'quarantine', ok: true, message };
}
