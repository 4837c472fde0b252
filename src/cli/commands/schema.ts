import type { Command } from 'commander';
import { printSchema } from 'graphql';
import { buildHubSchema, readSdl } from '../../api/index.ts';

export function registerSchemaCommands(program: Command): void {
  program
    .command('schema')
    .description('the GraphQL schema')
    .command('print')
    .description('print the SDL')
    .option('--subgraph', "with the federation directives, for somebody else's router")
    .action((options: { subgraph?: boolean }) => {
      console.log(options.subgraph === true ? readSdl() : printSchema(buildHubSchema()));
    });
}
