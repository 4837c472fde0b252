import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';

export interface StartedServer {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const START_MS = 180_000;
const STOP_MS = 15_000;
const ADDRESS = /(?:listening |http:\/\/127\.0\.0\.1:)(\d+)/;

/** Starts a server as a process of its own; it says on standard output where it listens. Its log goes to `logFile`. */
export async function startProcess(
  command: readonly [string, ...string[]],
  { env, logFile }: { env: Readonly<Record<string, string>>; logFile: string },
): Promise<StartedServer> {
  const [file, ...parameters] = command;
  const child = spawn(file, parameters, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', openSync(logFile, 'w')],
  });
  try {
    return { port: await portOf(child, logFile), pid: child.pid ?? 0, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

function portOf(child: ChildProcess, logFile: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error(`A server did not listen within ${START_MS} ms; see ${logFile}.`));
    }, START_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = ADDRESS.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`A server ended with ${code} before it listened; see ${logFile}.`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}
