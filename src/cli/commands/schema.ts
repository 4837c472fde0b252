import type { Command } from 'commander';
import { printSchema } from 'graphql';
import { buildHubSchema, readSdl } from '../../api/index.ts';
import { plainCommand } from '../command.ts';
import { printResult } from '../output.ts';

export function registerSchemaCommands(program: Command): void {
  const schema = program.command('schema').description('the GraphQL schema');
  plainCommand(schema, 'print', 'print the SDL')
    .option('--subgraph', "with the federation directives, for somebody else's router")
    .action((options: { subgraph?: boolean; json?: boolean }) => {
      const sdl = options.subgraph === true ? readSdl() : printSchema(buildHubSchema());
      printResult({ sdl }, sdl, options);
    });
}
