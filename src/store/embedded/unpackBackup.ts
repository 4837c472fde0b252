import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Entry, extract } from 'tar-stream';
import { ConfigError } from '../../kit/errors.ts';
import { MANIFEST_NAME, foreignBackup, readManifest } from './backupManifest.ts';
import { syncTree } from './durableFiles.ts';

/** The mark of a restored cluster that has not served yet; the supervisor looks for it. */
const UNPROVEN = 'unproven';

const PRIVATE = { mode: 0o600 };

/**
 * Unpacks a backup into a new folder: the cluster's files, its password, and the mark that it has not served yet.
 * Returns when all of it is on the disk.
 *
 * @throws ConfigError where the file is damaged, foreign, or of another version or platform
 */
export async function unpackBackup(file: string, folder: string, serverMajor: string): Promise<void> {
  await mkdir(join(folder, 'pgdata'), { recursive: true, mode: 0o700 });
  const archive = extract();
  const unpacked = unpackEntries(archive, { file, folder, serverMajor });
  const [fed, written] = await Promise.allSettled([
    pipeline(createReadStream(file), createGunzip(), archive),
    unpacked,
  ]);
  // What an entry broke on says more than that the stream was then cut off.
  if (written.status === 'rejected' && written.reason instanceof ConfigError) throw written.reason;
  if (fed.status === 'rejected') throw explain(file, fed.reason);
  if (written.status === 'rejected') throw explain(file, written.reason);
}

interface Destination {
  file: string;
  folder: string;
  serverMajor: string;
}

async function unpackEntries(archive: AsyncIterable<Entry>, destination: Destination): Promise<void> {
  const { file, folder, serverMajor } = destination;
  let isKnown = false;
  for await (const entry of archive) {
    if (!isKnown) {
      if (entry.header.name !== MANIFEST_NAME) throw foreignBackup(file);
      const { password } = readManifest(await text(entry), file, serverMajor);
      await writeFile(join(folder, 'password'), password, PRIVATE);
      isKnown = true;
    } else {
      await unpackEntry(entry, join(folder, 'pgdata'), file);
    }
  }
  if (!isKnown) throw foreignBackup(file);
  await writeFile(join(folder, UNPROVEN), '', PRIVATE);
  await syncTree(folder);
}

async function unpackEntry(entry: Entry, pgdata: string, file: string): Promise<void> {
  const { name, type } = entry.header;
  const path = join(pgdata, name);
  if (!`${path}/`.startsWith(`${pgdata}/`)) throw foreignBackup(file);
  if (type === 'directory') {
    entry.resume();
    await mkdir(path, { recursive: true, mode: 0o700 });
  } else if (type === 'file') {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(entry, createWriteStream(path, PRIVATE));
  } else {
    throw foreignBackup(file);
  }
}

function explain(file: string, cause: unknown): unknown {
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    return new ConfigError(
      'DATABASE_BACKUP_UNREADABLE',
      `${file} cannot be read (${code}); name a backup file.`,
      {
        cause,
      },
    );
  }
  return code === '' || code.startsWith('Z_') || code.startsWith('ERR_') ? foreignBackup(file, cause) : cause;
}
