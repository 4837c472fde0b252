import { resolve } from 'node:path';
import type { Command } from 'commander';
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
      const { dataDir } = await findPlace(options, await findConnectors());
      await restoreEmbedded({
        dataDir,
        file: resolve(file),
        existing: options.replace === true ? 'replace' : 'refuse',
      });
      printResult({ file: resolve(file), dataDir }, `${dataDir} is as it was at the backup.`, options);
    });
}

function externalDatabase(command: string, tool: string): ConfigError {
  return new ConfigError(
    'DATABASE_EXTERNAL',
    `${command} is for the embedded database; the external one is backed up with its own tools, such as ${tool}.`,
  );
}
