import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigError, FatalError, messageOf } from '../../kit/errors.ts';
import { locateBinaries } from './binaries.ts';
import { findSupervisor } from './findSupervisor.ts';
import { launchSupervisor } from './launchSupervisor.ts';
import { type Line, openLine, raiseFailure } from './line.ts';
import { chooseAccounts } from './serverAccount.ts';
import { type Durability, serverSettings } from './serverSettings.ts';

const ATTEMPTS = 200;
const ATTEMPT_PAUSE_MS = 50;
const GRACE_MS = 1_000;

export interface EmbeddedOptions {
  /** The hub's data folder; created where absent. */
  dataDir: string;
  /** A folder serves one `hub` at a time; a `command` attaches to whatever runs, and starts it where nothing does. */
  role: 'hub' | 'command';
  /** `full` by default. The first user decides for all who attach to the same server. */
  durability?: Durability;
  /** Hears of what happens to the server behind the user's back. */
  log?: (message: string) => void;
}

export interface EmbeddedPostgres {
  readonly host: string;
  /** Stays the same over a crash of the server wherever the port is still free. */
  readonly port: number;
  /** The superuser, for the hub's own migrations and roles. */
  readonly user: string;
  readonly password: string;
  /** Gives the database back. The last user's call returns when the server has stopped. */
  release(): Promise<void>;
}

/**
 * Attaches to the PostgreSQL of a data folder, and starts it where it does not run. Whoever starts it, one server
 * serves a folder. It ends with its last user, also when that user is killed, and keeps everything committed.
 *
 * @throws ConfigError `DATABASE_HUB_RUNNING` where the folder has a hub, and others a person can remedy
 * @throws FatalError where the server cannot start, with the reason it gave
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const settled = { log: () => undefined, ...options, dataDir: resolve(options.dataDir) };
  try {
    await mkdir(settled.dataDir, { recursive: true, mode: 0o700 });
    const line = await attach(settled);
    return await describe(settled, line);
  } catch (error) {
    throw folderError(settled.dataDir, error);
  }
}

type SettledOptions = EmbeddedOptions & Required<Pick<EmbeddedOptions, 'log'>>;

async function attach(options: SettledOptions): Promise<Line> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const address = await findSupervisor(options.dataDir);
    const line = address && (await openLine(address, options));
    if (line) return line;
    await launch(options);
    // A candidate that lost to one that is just ending tries again.
    if (attempt > 0) await delay(ATTEMPT_PAUSE_MS);
  }
  throw new FatalError(
    'DATABASE_UNREACHABLE',
    `Data folder ${options.dataDir}: its supervisor starts and ends again and again; see ${options.dataDir}/run.`,
  );
}

async function launch({ dataDir, durability = 'full' }: SettledOptions): Promise<void> {
  const { server, supervisor } = await chooseAccounts(dataDir);
  const said = await launchSupervisor({
    dataDir,
    binaries: await locateBinaries(dataDir, server),
    account: server,
    runAs: supervisor,
    settings: serverSettings(durability),
    durability,
    graceMs: GRACE_MS,
  });
  if (said.outcome === 'failed') throw raiseFailure(said);
}

async function describe(options: SettledOptions, first: Line): Promise<EmbeddedPostgres> {
  const password = await readFile(join(options.dataDir, 'postgres', 'password'), 'utf8');
  const kept = keepAttached(options, first);
  return {
    host: '127.0.0.1',
    get port() {
      return kept.line.port;
    },
    user: 'postgres',
    password,
    release: () => kept.release(),
  };
}

/** When the supervisor is killed, the server lives on; a new supervisor takes it over before it is missed. */
function keepAttached(options: SettledOptions, first: Line): { line: Line; release(): Promise<void> } {
  let pending: Promise<void> = Promise.resolve();
  let isReleased = false;
  const kept = {
    line: first,
    async release() {
      isReleased = true;
      await pending;
      await kept.line.release();
    },
  };
  watch(first);
  return kept;

  function watch(line: Line): void {
    void line.lost.then(() => {
      if (!isReleased) pending = attachAgain();
    });
  }

  async function attachAgain(): Promise<void> {
    options.log(`The supervisor of the embedded database in ${options.dataDir} has ended; attaching again.`);
    try {
      kept.line = await attach(options);
      watch(kept.line);
    } catch (error) {
      options.log(`The embedded database in ${options.dataDir} is lost: ${messageOf(error)}`);
    }
  }
}

/** Turns a refusal of the file system into what a person can do about it. */
function folderError(dataDir: string, error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return error;
  return new ConfigError(
    'DATABASE_FOLDER_CLOSED',
    `Data folder ${dataDir}: this user may not use ${path ?? 'it'} (${code}). Start as the user who made it, give ` +
      'the folder to this user, or name another one with --data DIR.',
    { cause: error },
  );
}
