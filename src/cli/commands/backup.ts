import { resolve } from 'node:path';
import type { Command } from 'commander';
import { databaseUrl } from '../../config/databaseUrl.ts';
import { ConfigError } from '../../kit/errors.ts';
import { findConnectors } from '../../pipeline/findConnectors.ts';
import { backupEmbedded } from '../../store/embedded/backupEmbedded.ts';
import { restoreEmbedded } from '../../store/embedded/restoreEmbedded.ts';
import { hubCommand } from '../command.ts';
import { printResult } from '../output.ts';
import { findPlace, type HubCommandOptions, withHub } from '../session.ts';

export function registerBackupCommands(program: Command): void {
  hubCommand(program, 'backup <file>', 'write the embedded database into one file, while it runs').action(
    async (file: string, options: HubCommandOptions) => {
      await withHub(options, async ({ hub }) => {
        if (!hub.database.embedded) throw externalDatabase('backup', 'pg_dump');
        await backupEmbedded(hub.database.embedded, file);
      });
      printResult(
        { file: resolve(file) },
        `backup written to ${resolve(file)}; keep it like the data itself.`,
        options,
      );
    },
  );
  hubCommand(program, 'restore <file>', 'make the embedded database what it was at a backup')
    .option('--replace', 'replace a database that is there')
    .action(async (file: string, options: HubCommandOptions & { replace?: boolean }) => {
      const { dataDir, config } = await findPlace(options, await findConnectors());
      if (databaseUrl(config?.database) !== undefined) throw externalDatabase('restore', 'pg_restore');
      await restore(dataDir, resolve(file), options.replace === true ? 'replace' : 'refuse');
      printResult({ file: resolve(file), dataDir }, `${dataDir} is as it was at the backup.`, options);
    });
}

async function restore(dataDir: string, file: string, existing: 'replace' | 'refuse'): Promise<void> {
  try {
    await restoreEmbedded({ dataDir, file, existing });
  } catch (error) {
    if (!(error instanceof ConfigError) || error.code !== 'DATABASE_FOLDER_FULL') throw error;
    throw new ConfigError(
      error.code,
      `${dataDir} holds a database already; restore into an empty folder with --data DIR, or over this one with --replace.`,
      { cause: error },
    );
  }
}

function externalDatabase(command: string, tool: string): ConfigError {
  return new ConfigError(
    'DATABASE_EXTERNAL',
    `${command} is for the embedded database; this hub's is external and has its own tools, such as ${tool}.`,
  );
}
