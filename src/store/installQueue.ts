import PgBoss from 'pg-boss';
import pg from 'pg';
import { SECOND } from '../kit/time.ts';

/** The schema of pg-boss, on the same PostgreSQL, so that a slot and its job commit together. */
export const QUEUE_SCHEMA = 'pgboss';
/** The queue of runs: each job reads one connection. */
export const READ_QUEUE = 'read-connection';
/** A job that its worker has not renewed for so long is given to another. */
const JOB_EXPIRY_MS = 20 * SECOND;

const QUEUE: PgBoss.Queue = {
  name: READ_QUEUE,
  // One job waits for each key at most: what is asked for twice is done once.
  policy: 'short',
  // For what ends workers, such as a lack of memory; a run that fails is no failed job.
  retryLimit: 3,
  retryDelay: 2,
  retryBackoff: true,
  expireInSeconds: JOB_EXPIRY_MS / SECOND,
};

/**
 * Creates the queue, or brings it to the version of the installed pg-boss. The owner does, and only the pipeline may use
 * it: pg-boss itself would grant nothing and secure nothing.
 */
export async function installQueue(admin: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...admin, options: '-c role=fourflow_owner' });
  await client.connect();
  try {
    if (await isInstalled(client)) return;
    const db = { executeSql: (text: string, values: unknown[]) => client.query(text, values) };
    const boss = new PgBoss({ db, schema: QUEUE_SCHEMA, supervise: false, schedule: false });
    await boss.start();
    await boss.createQueue(READ_QUEUE, QUEUE);
    await boss.stop({ graceful: false });
    await client.query(SECURE);
  } finally {
    await client.end();
  }
}

/** Asked by every process that opens the hub, so it is one question. */
async function isInstalled(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('${QUEUE_SCHEMA}.version') is not null as exists`,
  );
  if (rows[0]?.exists !== true) return false;
  const { rowCount } = await client.query(
    `select from ${QUEUE_SCHEMA}.version v join ${QUEUE_SCHEMA}.queue q on q.name = $1 where v.version = $2`,
    [READ_QUEUE, schemaVersion()],
  );
  return rowCount === 1;
}

/** The version that the installed pg-boss works with; it says so only in what it would create. */
function schemaVersion(): string {
  const plan = PgBoss.getConstructionPlans(QUEUE_SCHEMA);
  return /version\(version\) VALUES \('(\d+)'\)/.exec(plan)?.[1] ?? '';
}

// Row security as on every table, and a fixed search_path as on every function of the hub.
const SECURE = `
  do $$ declare item record; begin
    grant usage on schema ${QUEUE_SCHEMA} to fourflow_pipeline;
    for item in
      select c.oid::regclass as name from pg_class c
      where c.relnamespace = '${QUEUE_SCHEMA}'::regnamespace and c.relkind in ('r', 'p') and not c.relforcerowsecurity
    loop
      execute format('alter table %s enable row level security', item.name);
      execute format('alter table %s force row level security', item.name);
      execute format('create policy pipeline on %s to fourflow_pipeline using (true) with check (true)', item.name);
      -- pg-boss works as the owner too, when it is brought to a newer version.
      execute format('create policy definer on %s to fourflow_owner using (true) with check (true)', item.name);
      execute format('grant select, insert, update, delete on %s to fourflow_pipeline', item.name);
    end loop;
    for item in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = '${QUEUE_SCHEMA}'::regnamespace loop
      execute format('alter function %s set search_path = pg_catalog, pg_temp', item.name);
      execute format('revoke execute on function %s from public', item.name);
    end loop;
  end $$`;
