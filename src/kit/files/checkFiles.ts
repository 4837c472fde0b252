import { access, constants, readdir, stat } from 'node:fs/promises';
import type { CheckResult, SourceContext } from '../connector.ts';
import { messageOf } from '../errors.ts';
import type { FileSourceConfig } from './config.ts';
import { isSystemError } from './systemError.ts';

/** Is the folder or file there, and may it be read? */
export async function checkFiles(context: SourceContext<FileSourceConfig>): Promise<CheckResult> {
  const path = context.resolvePath(context.config.path);
  try {
    return { state: 'HEALTHY', message: await describe(path) };
  } catch (error) {
    return { state: 'UNREACHABLE', message: unreachable(path, error) };
  }
}

/** What to tell about a path that cannot be read, with the remedy. */
export function unreachable(path: string, error: unknown): string {
  if (isSystemError(error, 'ENOENT', 'ENOTDIR')) {
    return `${path} does not exist; create it, mount it, or correct "path" in the connection's config.`;
  }
  if (isSystemError(error, 'EACCES', 'EPERM')) {
    return `${path} may not be read by this process; grant it the right to read the folder and its files.`;
  }
  return `${path} cannot be read (${messageOf(error)}); see that the disk or the share is in order.`;
}

async function describe(path: string): Promise<string> {
  const found = await stat(path);
  if (found.isDirectory()) {
    const names = await readdir(path);
    return `${path} is a folder with ${String(names.length)} entries.`;
  }
  await access(path, constants.R_OK);
  return `${path} is a file of ${String(found.size)} bytes.`;
}
