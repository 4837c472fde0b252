import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ServerAccount } from './supervisorPlan.ts';

/** Under whom the processes of a data folder run; null is the user of this process. */
export interface Accounts {
  /** PostgreSQL, which refuses to run as root. */
  server: ServerAccount | null;
  /** Its supervisor. */
  supervisor: ServerAccount | null;
}

/**
 * Started by root, the server of root's own folder runs as nobody; a folder that an ordinary user's hub made goes on
 * belonging to that user, with everything that is written into it.
 */
export async function chooseAccounts(dataDir: string): Promise<Accounts> {
  if (process.getuid?.() !== 0) return { server: null, supervisor: null };
  const folder = await ownerOf(dataDir);
  const cluster = (await ownerOf(join(dataDir, 'postgres', 'pgdata'))) ?? folder;
  const server = [cluster, folder].find((owner) => owner && owner.uid !== 0) ?? (await findNobody());
  // A cluster that was copied as root can be given to the server's account by root alone.
  return { server, supervisor: folder?.uid === server.uid && cluster?.uid === server.uid ? server : null };
}

/** Mostly 65534, but -2 on macOS and 99 on old systems; initdb wants a user that the system knows by name. */
async function findNobody(): Promise<ServerAccount> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, , uid = '65534', gid = '65534'] = /^nobody:.*$/m.exec(users)?.[0].split(':') ?? [];
  return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}

async function ownerOf(path: string): Promise<ServerAccount | null> {
  return stat(path).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => null,
  );
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
