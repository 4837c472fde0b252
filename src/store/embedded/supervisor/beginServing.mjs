import { prepareCluster } from './cluster.mjs';
import { exists, foldersOf } from './folders.mjs';
import { findRunning } from './postmaster.mjs';
import { keepRestored, takeRestored, undoRestored } from './restore.mjs';
import { adoptServer, rotateServerLog, startServer, stopServer } from './server.mjs';

/**
 * The server of a data folder: the one that a killed supervisor left running, or else a new one, on the restored
 * backup where one waits, and on a new cluster where there is none.
 *
 * @param {import('../supervisorPlan.ts').SupervisorPlan} plan
 * @param {(message: string) => void} log
 */
export async function beginServing(plan, log) {
  const { pgdata, restored } = foldersOf(plan.dataDir);
  const running = await findRunning(pgdata);
  if (running && !(await exists(restored))) {
    log(`takes over the server of process ${running.pid}`);
    return adoptServer(running);
  }
  if (running) await stopServer(plan, adoptServer(running));
  await rotateServerLog(plan.dataDir);
  try {
    await takeRestored(plan.dataDir);
    await prepareCluster(plan);
    const started = await startServer(plan);
    await keepRestored(plan.dataDir);
    return started;
  } catch (error) {
    await undoRestored(plan.dataDir);
    throw error;
  }
}
