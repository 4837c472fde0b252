import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Durability } from '../../../src/store/embedded/serverSettings.ts';
import type { Reachable } from './dataFolders.ts';

const loader = join(import.meta.dirname, '../../helpers/typescript.mjs');
const program = join(import.meta.dirname, 'user.ts');

/** A running user of a database in another process. */
export interface User {
  pid: number;
  /** What it opened, or the error it got instead. */
  said: Reachable & { code?: string; message?: string };
  /** Ends it as the kernel does: without a last word. */
  kill(): Promise<void>;
  /** Has it release the database and end. */
  release(): Promise<void>;
}

interface UserOptions {
  /** Whom the process belongs to, where this one is root's. */
  uid?: number;
  durability?: Durability;
}

/** Starts a user in a process of its own and waits until it opened the database or failed to. */
export async function startUser(
  dataDir: string,
  role: 'hub' | 'command',
  { uid, durability = 'none' }: UserOptions = {},
): Promise<User> {
  const child = spawn(process.execPath, ['--import', loader, program, dataDir, role, durability], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const ended = once(child, 'exit');
  const said = await firstLine(child.stdout);
  return {
    pid: child.pid ?? 0,
    said: JSON.parse(said) as User['said'],
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async release() {
      child.stdin.end();
      await ended;
    },
  };
}

async function firstLine(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) return line;
  throw new Error('the user ended without a word');
}
