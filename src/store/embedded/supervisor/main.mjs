/**
 * The supervisor of one data folder: a small process of its own that owns the PostgreSQL server, because no user of
 * the database (a hub, a command beside it) lives as long as their sum. It ends the server when the last user's line
 * closed. It is plain JavaScript without dependencies, so that it runs unbuilt under tests and from a build alike.
 *
 * Started as `node main.mjs PLAN` with an IPC channel, on which it says once whether it was elected, lost or failed.
 */
import { randomBytes } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { readFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beginServing } from './beginServing.mjs';
import { standForElection, thisPlace } from './election.mjs';
import { describeFailure } from './failure.mjs';
import { foldersOf } from './folders.mjs';
import { Lines } from './lines.mjs';
import { POLL_MS, isServed } from './postmaster.mjs';
import { startServer, stopServer } from './server.mjs';

const HEARTBEAT_MS = 1_000;
const FAILURE_KEPT_MS = 5_000;
const CRASH_WINDOW_MS = 60_000;
const CRASHES_BORNE = 5;

/** @type {import('../supervisorPlan.ts').SupervisorPlan} */
const plan = JSON.parse(process.argv[2] ?? '');
const { run, pgdata } = foldersOf(plan.dataDir);
const hubFile = join(run, 'hub');

if (plan.runAs) become(plan.runAs);

/** @type {import('./server.mjs').Server | null} */
let server = null;
let folder = '';
let stopping = false;
let stopWanted = false;
/** @type {NodeJS.Timeout | undefined} */
let graceTimer;
/** @type {number[]} */
const crashes = [];

const secrets = {
  token: randomBytes(24).toString('base64url'),
  answer: randomBytes(24).toString('base64url'),
};
const lines = new Lines(secrets, {
  empty: (reason) => {
    if (reason === 'released') void stop();
    else stopAfterGrace();
  },
  hub: (pid) => writeFileSync(hubFile, String(pid), { mode: 0o600 }),
});

process.stderr.on('error', () => undefined);
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))
  process.on(signal, () => void stop());

await serve();

async function serve() {
  try {
    if (await isServed(pgdata)) lines.awaitHub(Number(await readFile(hubFile, 'utf8').catch(() => 0)));
    const elected = await standForElection(run, {
      pid: process.pid,
      port: await lines.listen(),
      ...secrets,
      place: await thisPlace(),
    });
    await say({ outcome: elected ? 'elected' : 'lost' });
    if (!elected) process.exit(0);
    folder = elected;
  } catch (error) {
    await say({ outcome: 'failed', ...describeFailure(error) });
    process.exit(1);
  }
  setInterval(beat, HEARTBEAT_MS);
  await watch(() => beginServing(plan, log));
}

/** @param {import('../supervisorPlan.ts').ServerAccount} account */
function become({ uid, gid }) {
  process.setgroups?.([gid]);
  process.setgid?.(gid);
  process.setuid?.(uid);
}

/**
 * Settles when the word is out: ending before that would take it back.
 *
 * @param {import('../supervisorPlan.ts').SupervisorOutcome} outcome
 * @returns {Promise<void>}
 */
function say(outcome) {
  return new Promise((settle) => {
    if (!process.send) {
      settle();
      return;
    }
    // Also where the listener is gone: an error then is no reason to stay.
    process.send(outcome, () => {
      if (process.connected) process.disconnect();
      settle();
    });
  });
}

/** Shows candidates in other containers, who cannot reach this process, that it lives. */
function beat() {
  const now = new Date();
  utimes(join(folder, 'heartbeat'), now, now).catch(() => undefined);
}

/**
 * Serves until the server ends; one that ended by itself is started again, unless it keeps ending.
 *
 * @param {() => Promise<import('./server.mjs').Server>} begin
 * @returns {Promise<void>}
 */
async function watch(begin) {
  const begun = await begin().catch(describeFailure);
  if ('kind' in begun) {
    await fail(begun);
    return;
  }
  server = begun;
  log(`process ${server.pid} serves on port ${server.port}`);
  lines.tell({ state: 'ready', port: server.port });
  if (stopWanted) void stop();
  else if (lines.isEmpty()) stopAfterGrace();
  await begun.exited;
  if (stopping) return;
  server = null;
  log(`process ${begun.pid} ended unasked`);
  crashes.push(Date.now());
  const recent = crashes.filter((at) => at > Date.now() - CRASH_WINDOW_MS).length;
  if (recent <= CRASHES_BORNE) await watch(() => startServer(plan));
  else await fail(describeFailure(new Error(`the server ended ${recent} times within a minute; see ${run}`)));
}

/**
 * Leaves the user that started this process the time to open its line and to hear why.
 *
 * @param {import('../supervisorPlan.ts').SupervisorFailure} failure
 */
async function fail(failure) {
  log(failure.message);
  stopping = true;
  lines.tell({ state: 'failed', ...failure });
  for (const since = Date.now(); lines.isEmpty() && Date.now() < since + FAILURE_KEPT_MS;)
    await delay(POLL_MS);
  await end(1);
}

function stopAfterGrace() {
  clearTimeout(graceTimer);
  graceTimer = setTimeout(() => {
    if (lines.isEmpty()) void stop();
  }, plan.graceMs);
}

/** A server that is just starting is stopped once it is up; left alone, it would outlive its supervisor. */
async function stop() {
  stopWanted = true;
  if (stopping || !server) return;
  stopping = true;
  lines.tell({ state: 'stopping' });
  await stopServer(plan, server);
  log('the server has stopped');
  await end(0);
}

/** @param {number} code */
async function end(code) {
  // Without a heartbeat the next start need not wait to see one.
  await rm(join(folder, 'heartbeat'), { force: true });
  process.exit(code);
}

/** @param {string} message */
function log(message) {
  try {
    appendFileSync(join(folder, 'supervisor.log'), `${new Date().toISOString()} ${message}\n`);
  } catch {
    // A full or vanished disk must not take the server down with its log.
  }
}
