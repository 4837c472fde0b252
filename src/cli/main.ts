import { Command, CommanderError } from 'commander';
import { printError, printUsageError } from './output.ts';
import { registerAllocationCommands } from './commands/allocation.ts';
import { registerBackupCommands } from './commands/backup.ts';
import { registerConnectionCommands } from './commands/connection.ts';
import { registerConnectorCommands } from './commands/connector.ts';
import { registerDemoCommands } from './commands/demo.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerGrantCommands } from './commands/grant.ts';
import { registerIdentityCommands } from './commands/identity.ts';
import { registerKeyCommands } from './commands/key.ts';
import { registerQuarantineCommands } from './commands/quarantine.ts';
import { registerSchemaCommands } from './commands/schema.ts';
import { registerStart } from './commands/start.ts';
import { registerSync } from './commands/sync.ts';
import { registerWorker } from './commands/worker.ts';
import { readVersion } from './version.ts';

const COMMANDS = [
  registerStart,
  registerWorker,
  registerSync,
  registerConnectorCommands,
  registerConnectionCommands,
  registerQuarantineCommands,
  registerKeyCommands,
  registerGrantCommands,
  registerAllocationCommands,
  registerIdentityCommands,
  registerSchemaCommands,
  registerBackupCommands,
  registerDemoCommands,
  registerDoctor,
];

/** Runs the command line. @returns the exit code: 0 only where all went well. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  // What follows is handed down to the commands that are registered after it.
  const program = new Command('fourflow')
    .description('A GraphQL data-integration hub for supply chain finance.')
    .version(readVersion(), '-V, --version', 'print the version')
    .configureOutput({
      outputError: (text) => {
        printUsageError(text, { json });
      },
    })
    // Commander would end the process itself, before what is open is closed.
    .exitOverride();
  for (const register of COMMANDS) register(program);
  process.exitCode = 0;
  try {
    await program.parseAsync(argv, { from: 'user' });
    return process.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    printError(error, { json });
    return 1;
  }
}
