import type { DiscoveredStream, SourceContext } from '../connector.ts';
import { RetriableError } from '../errors.ts';
import { unreachable } from './checkFiles.ts';
import type { FileSourceConfig } from './config.ts';
import { fileMatcher } from './fileMatcher.ts';
import { listFiles } from './listFiles.ts';

const MEGABYTE = 1_000_000;

/**
 * For a connector whose one stream reads the files of a folder: how many there are, how large, changed when.
 *
 * @param extensions those that the connector reads where its settings have no glob.
 */
export function discoverFiles(
  stream: string,
  extensions: readonly string[],
): (context: SourceContext<FileSourceConfig>) => Promise<DiscoveredStream[]> {
  return async ({ config, resolvePath }) => {
    const path = resolvePath(config.path);
    try {
      const { files } = await listFiles(path, {
        match: fileMatcher(config.glob, extensions),
        isWanted: () => true,
      });
      const megabytes = files.reduce((sum, { size }) => sum + Number(size), 0) / MEGABYTE;
      const newest = files.at(-1);
      const since = newest
        ? `, the last changed ${new Date(Number(newest.ctimeNs / 1_000_000n)).toISOString()}`
        : '';
      return [{ stream, message: `${String(files.length)} files of ${megabytes.toFixed(1)} MB${since}.` }];
    } catch (error) {
      throw new RetriableError('FILES_UNREACHABLE', unreachable(path, error), { cause: error });
    }
  };
}
