import { Command, CommanderError } from 'commander';
import { printError } from './output.ts';
import { registerBackupCommands } from './commands/backup.ts';
import { registerConnectionCommands } from './commands/connection.ts';
import { registerConnectorCommands } from './commands/connector.ts';
import { registerDemoCommands } from './commands/demo.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerGrantCommands } from './commands/grant.ts';
import { registerKeyCommands } from './commands/key.ts';
import { registerQuarantineCommands } from './commands/quarantine.ts';
import { registerSchemaCommands } from './commands/schema.ts';
import { registerStart } from './commands/start.ts';
import { registerSync } from './commands/sync.ts';

const COMMANDS = [
  registerStart,
  registerSync,
  registerConnectorCommands,
  registerConnectionCommands,
  registerQuarantineCommands,
  registerKeyCommands,
  registerGrantCommands,
  registerSchemaCommands,
  registerBackupCommands,
  registerDemoCommands,
  registerDoctor,
];

/** Runs the command line. @returns the exit code: 0 only where all went well. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const program = new Command('fourflow')
    .description('A GraphQL data-integration hub for supply chain finance.')
    .showHelpAfterError('(fourflow <command> --help tells more)');
  exitByThrowing(program);
  for (const register of COMMANDS) register(program);
  program.commands.forEach(function silence(command) {
    exitByThrowing(command);
    command.commands.forEach(silence);
  });
  process.exitCode = 0;
  try {
    await program.parseAsync(argv, { from: 'user' });
    return process.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    printError(error, { json: argv.includes('--json') });
    return 1;
  }
}

/** Commander would end the process itself, before what is open is closed. */
function exitByThrowing(command: Command): void {
  command.exitOverride();
}
