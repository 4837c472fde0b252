import { execFile, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SERVER_ENVIRONMENT, pathForServer } from './cluster.mjs';
import { Failure } from './failure.mjs';
import { foldersOf } from './folders.mjs';
import { POLL_MS, isAlive, readPostmaster } from './postmaster.mjs';

/** @typedef {import('../supervisorPlan.ts').SupervisorPlan} Plan */
/** @typedef {{ pid: number, port: number, exited: Promise<void> }} Server */

const RETRY_FOR_MS = 15_000;
const RETRY_PAUSE_MS = 200;
const ADOPTED_POLL_MS = 250;
const PORT_TAKEN = /could not bind|address already in use/i;

/**
 * Starts PostgreSQL and answers when it takes connections, however long its recovery from a crash takes. It comes
 * back on the port it had, so that the pools of a hub that lived through its crash find it again.
 *
 * @param {Plan} plan
 * @returns {Promise<Server>}
 */
export async function startServer(plan) {
  const { run } = foldersOf(plan.dataDir);
  const deadline = Date.now() + RETRY_FOR_MS;
  let port = await freePort(Number(await readFile(join(run, 'port'), 'utf8').catch(() => 0)));
  for (;;) {
    const started = await startOnce(plan, port);
    if ('pid' in started) {
      await writeFile(join(run, 'port'), String(port), { mode: 0o600 });
      return started;
    }
    if (Date.now() > deadline || !isPassing(started.said)) throw startFailed(plan, started.said);
    // Another program took the port meanwhile, or processes of a killed server are still letting go of its memory.
    if (PORT_TAKEN.test(started.said)) port = await freePort(0);
    await delay(RETRY_PAUSE_MS);
  }
}

/**
 * A server that a killed supervisor left behind goes on serving under this one.
 *
 * @param {{ pid: number, port: number }} found
 * @returns {Server}
 */
export function adoptServer({ pid, port }) {
  return { pid, port, exited: endOf(pid) };
}

/**
 * Ends the server fast: open transactions are rolled back, everything committed is on the disk.
 *
 * @param {Plan} plan
 * @param {Server} server
 */
export async function stopServer(plan, server) {
  if (process.platform === 'win32') {
    const { pgdata } = foldersOf(plan.dataDir);
    execFile(join(plan.binaries, 'pg_ctl'), ['stop', '-D', pgdata, '-m', 'fast', '-W'], {
      windowsHide: true,
    });
  } else if (isAlive(server.pid)) {
    process.kill(server.pid, 'SIGINT');
  }
  await server.exited;
}

/**
 * Keeps the log of the server's last life beside that of this one, and no more.
 *
 * @param {string} dataDir
 */
export async function rotateServerLog(dataDir) {
  const path = serverLog(dataDir);
  await rename(path, `${path}.1`).catch(() => undefined);
}

/**
 * @param {Plan} plan
 * @param {number} port
 * @returns {Promise<Server | { said: string }>}
 */
async function startOnce(plan, port) {
  const { pgdata } = foldersOf(plan.dataDir);
  const path = serverLog(plan.dataDir);
  const log = openSync(path, 'a', 0o600);
  const { size } = fstatSync(log);
  const child = spawn(
    join(plan.binaries, 'postgres'),
    ['-D', pathForServer(plan, pgdata), ...settings(plan, port)],
    {
      cwd: pgdata,
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', log, log],
      detached: true,
      windowsHide: true,
      ...plan.account,
    },
  );
  closeSync(log);
  const end = watchEnd(child);
  while (!end.reason) {
    const found = await readPostmaster(pgdata);
    if (found && found.pid === child.pid && found.status === 'ready')
      return { pid: found.pid, port, exited: end.came };
    await delay(POLL_MS);
  }
  const said = (await readFile(path)).subarray(size).toString();
  return { said: `${said.trim().split('\n').slice(-6).join(' | ')} (${end.reason})` };
}

/** @param {import('node:child_process').ChildProcess} child */
function watchEnd(child) {
  const end = { reason: '', came: Promise.resolve() };
  end.came = new Promise((resolve) => {
    child.on('error', (error) => {
      end.reason = error.message;
      resolve();
    });
    child.on('exit', (code, signal) => {
      end.reason = `ended with ${signal ?? `code ${code}`}`;
      resolve();
    });
  });
  return end;
}

/**
 * @param {Plan} plan
 * @param {number} port
 */
function settings(plan, port) {
  const network = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
  return [...network, ...plan.settings].flatMap((setting) => ['-c', setting]);
}

/** @param {string} said */
function isPassing(said) {
  return PORT_TAKEN.test(said) || /shared memory block|lock file/i.test(said);
}

/**
 * @param {Plan} plan
 * @param {string} said
 */
function startFailed(plan, said) {
  return new Failure(
    'fatal',
    'DATABASE_START_FAILED',
    `Embedded PostgreSQL on ${plan.dataDir} did not start: ${said}. Its log: ${serverLog(plan.dataDir)}`,
  );
}

/** @param {string} dataDir */
function serverLog(dataDir) {
  return join(foldersOf(dataDir).run, 'postgres.log');
}

/**
 * The wanted port of 127.0.0.1 where it is free, else one that the system chooses.
 *
 * @param {number} wanted
 * @returns {Promise<number>}
 */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.on('error', (error) => {
      if (wanted === 0) reject(error);
      else resolve(freePort(0));
    });
    trial.listen(wanted, '127.0.0.1', () => {
      const bound = trial.address();
      trial.close(() => {
        resolve(typeof bound === 'object' && bound ? bound.port : 0);
      });
    });
  });
}

/** @param {number} pid */
async function endOf(pid) {
  while (isAlive(pid)) await delay(ADOPTED_POLL_MS);
}
