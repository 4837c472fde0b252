import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FatalError } from '../../kit/errors.ts';
import type { SupervisorOutcome, SupervisorPlan } from './supervisorPlan.ts';

/**
 * Starts a supervisor and answers whether it was elected or found another one in office; it lives on by itself.
 *
 * @throws FatalError where the process ends without a word
 */
export function launchSupervisor(plan: SupervisorPlan): Promise<SupervisorOutcome> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    const child = spawn(process.execPath, [findProgram(), JSON.stringify(plan)], {
      cwd: plan.dataDir,
      detached: true,
      env: {},
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      windowsHide: true,
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-1_000);
    });
    child.once('message', (message) => {
      child.stderr?.destroy();
      child.removeAllListeners('exit');
      child.unref();
      resolve(message as SupervisorOutcome);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const fail = (): void => {
        reject(
          new FatalError(
            'DATABASE_SUPERVISOR_FAILED',
            `The supervisor of the embedded database in ${plan.dataDir} ended with ${signal ?? `code ${String(code)}`} ` +
              `before it served: ${complaint.trim()}`,
          ),
        );
      };
      // The end may be heard of before the last word is: the channel closes behind it.
      if (child.connected) child.once('disconnect', fail);
      else setImmediate(fail);
    });
  });
}

/** The supervisor is plain JavaScript in the sources; a build beside the sources starts the same file. */
function findProgram(): string {
  const path = join('src', 'store', 'embedded', 'supervisor', 'main.mjs');
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return join(folder, path);
    if (folder === dirname(folder))
      throw new FatalError('DATABASE_SUPERVISOR_FAILED', `${path} is missing; reinstall`);
  }
}
