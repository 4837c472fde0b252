import pg from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.ts';
import { ENTITIES } from './entities/index.ts';
import { SnakeCaseNaming } from './entities/naming.ts';
import { SECOND } from '../kit/time.ts';
import { installQueue } from './installQueue.ts';
import { prepareRoles, type Credentials } from './roles.ts';

/** The two ways into the database: what asks for principals, and what ingests, identifies and links. */
export interface Database {
  /** Entity metadata, migrations, and the pipeline's writes: the role fourflow_pipeline. */
  readonly dataSource: DataSource;
  /** Everything that answers a principal: the role fourflow_app, under row-level security. */
  readonly appPool: pg.Pool;
  /** The pipeline's own connections: the role fourflow_pipeline. */
  readonly pipelinePool: pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Who administers the database: creates the roles and runs the migrations. */
  readonly admin: pg.ClientConfig;
  readonly poolSize?: number;
  /** Told of errors of idle connections; without a listener one lost backend would end the process. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens a database whose schema is up to date: creates roles, runs pending migrations, opens the pools. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const credentials = await prepareRoles(options.admin);
  await migrate(options.admin);
  const dataSource = await openDataSource(credentials.pipeline);
  // Pipelined: a principal's transaction is four messages and one round trip.
  const appSettings = { ...credentials.app, pipeline: true, statement_timeout: 8 * SECOND };
  const appPool = openPool(appSettings, options);
  // Between two statements a batch is worked out: on a busy machine longer than a reader's transaction may idle.
  const pipelineSettings = { ...credentials.pipeline, idle_in_transaction_session_timeout: 60 * SECOND };
  const pipelinePool = openPool(pipelineSettings, options);
  const close = async (): Promise<void> => {
    await Promise.all([appPool.end(), pipelinePool.end(), dataSource.destroy()]);
  };
  return { dataSource, appPool, pipelinePool, close };
}

/** The model's metadata and migrations; `synchronize` stays off, a test holds that both agree. */
export function createDataSource(connection: pg.ClientConfig, onConnect = ''): DataSource {
  return new DataSource({
    type: 'postgres',
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeCaseNaming(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    // TypeORM hands these to the driver as they are, so one shape of settings serves every pool.
    extra: { ...connection, max: 2, ...(onConnect === '' ? {} : { options: onConnect }) },
  });
}

async function openDataSource(connection: Credentials): Promise<DataSource> {
  return createDataSource(connection).initialize();
}

async function migrate(admin: pg.ClientConfig): Promise<void> {
  const dataSource = await createDataSource(admin, '-c role=fourflow_owner').initialize();
  try {
    // One migrator at a time, whichever process comes first; the lock goes with the connection.
    await dataSource.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
    await installQueue(admin);
  } finally {
    await dataSource.destroy();
  }
}

const MIGRATION_LOCK = 4_617_001;

function openPool(connection: pg.PoolConfig, options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    idle_in_transaction_session_timeout: 15 * SECOND,
    ...connection,
    max: options.poolSize ?? 10,
    idleTimeoutMillis: 30 * SECOND,
    connectionTimeoutMillis: 10 * SECOND,
  });
  pool.on('error', (error) => options.onIdleError?.(error));
  // A lost connection in use rejects its query, and is also an event of the client that would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
