import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { FatalError, messageOf } from '../../kit/errors.ts';
import { packManifest, thisPlatform } from './backupManifest.ts';
import { type Access, streamBaseBackup } from './baseBackup.ts';
import { syncFolder } from './durableFiles.ts';

/**
 * Writes the whole embedded database into one `tar.gz`, consistent although the hub writes on: what was committed
 * before the call is in it. The file appears under its name when it is complete, readable to its owner alone; it
 * holds the superuser's password beside all data, and is to be kept like them.
 *
 * @throws FatalError where it cannot be written, or the server finds a damaged page; no file is left then
 */
export async function backupEmbedded(postgres: Access, file: string): Promise<void> {
  const target = resolve(file);
  const draft = `${target}.${process.pid}.part`;
  try {
    // `flush`: the name below must never stand for content that is not on the disk.
    await pipeline(backupOf(postgres), createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }));
    await rename(draft, target);
    await syncFolder(dirname(target));
  } catch (cause) {
    await rm(draft, { force: true });
    throw new FatalError(
      'DATABASE_BACKUP_FAILED',
      `Backup into ${target} failed: ${messageOf(cause)}. Mend that and run it again.`,
      { cause },
    );
  }
}

/** Two gzip members in a row decompress as one stream: the manifest's tar entry, then the server's archive. */
async function* backupOf(postgres: Access): AsyncGenerator<Buffer> {
  yield await packManifest({
    format: 1,
    serverVersion: await askVersion(postgres),
    platform: thisPlatform,
    createdAt: new Date().toISOString(),
    password: postgres.password,
  });
  for await (const chunk of streamBaseBackup(postgres)) yield chunk as Buffer;
}

async function askVersion({ host, port, user, password }: Access): Promise<string> {
  const client = new pg.Client({ host, port, user, password, database: 'postgres' });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '';
  } finally {
    await client.end();
  }
}
