import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ServerAccount } from './supervisorPlan.ts';

/** `nobody` on every system that has one; PostgreSQL needs no name, only a number that is not root's. */
const NOBODY: ServerAccount = { uid: 65_534, gid: 65_534 };

/**
 * Under whom PostgreSQL runs, which refuses to run as root: null is the user of this process. Started by root, a
 * folder that an ordinary user's hub made goes on belonging to that user.
 */
export async function chooseServerAccount(dataDir: string): Promise<ServerAccount | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(join(dataDir, 'postgres', 'pgdata')).catch(() => null);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
}

/** Whether the account can read and run this file, by the permission bits of the file and of each folder above it. */
export async function canRead(file: string, account: ServerAccount): Promise<boolean> {
  if (!(await grants(file, account, 0o5))) return false;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (!(await grants(folder, account, 0o1))) return false;
    if (folder === dirname(folder)) return true;
  }
}

async function grants(path: string, account: ServerAccount, bits: number): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}
