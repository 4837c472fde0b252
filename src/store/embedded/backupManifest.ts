import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { z } from 'zod';
import { ConfigError } from '../../kit/errors.ts';

/** The first entry of a backup file. */
export const MANIFEST_NAME = 'fourflow-backup.json';

/** Two blocks of zeros end a tar archive; without them the server's archive goes on where the manifest ends. */
const TAR_END_BYTES = 1_024;

const manifestSchema = z.object({
  format: z.literal(1),
  /** As `SHOW server_version` gives it: `18.4`. */
  serverVersion: z.string(),
  /** `linux-x64`: PostgreSQL's files are those of one architecture. */
  platform: z.string(),
  createdAt: z.iso.datetime(),
  /** The superuser's; the restored server knows no other. */
  password: z.string(),
});

/** What a backup file says of itself. */
export type BackupManifest = z.infer<typeof manifestSchema>;

/** The system on which this process runs PostgreSQL. */
export const thisPlatform = `${process.platform}-${process.arch}`;

/** The manifest as the compressed beginning of an archive that somebody else continues. */
export async function packManifest(manifest: BackupManifest): Promise<Buffer> {
  const archive = pack();
  archive.entry({ name: MANIFEST_NAME, mode: 0o600 }, JSON.stringify(manifest));
  archive.finalize();
  const whole = await buffer(archive);
  return promisify(gzip)(whole.subarray(0, -TAR_END_BYTES));
}

/**
 * Reads a manifest and checks that this hub's PostgreSQL can run on what follows.
 *
 * @param serverMajor the major version of the PostgreSQL that will run it: `18`
 * @throws ConfigError where the file is foreign or of another version or platform
 */
export function readManifest(text: string, file: string, serverMajor: string): BackupManifest {
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) throw foreignBackup(file);
  const { serverVersion, platform } = parsed.data;
  if (serverVersion.split('.')[0] === serverMajor && platform === thisPlatform) return parsed.data;
  throw new ConfigError(
    'DATABASE_BACKUP_VERSION',
    `${file} was made by PostgreSQL ${serverVersion} on ${platform}, and this hub runs PostgreSQL ${serverMajor} on ` +
      `${thisPlatform}. Restore it with the release that made it, on that platform.`,
  );
}

/** The error for a file that is no backup of a hub. */
export function foreignBackup(file: string, cause?: unknown): ConfigError {
  const message = `${file} is not a complete backup made by \`fourflow backup\`; name one that is.`;
  return new ConfigError('DATABASE_BACKUP_FOREIGN', message, { cause });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
