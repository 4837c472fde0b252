import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkConnector } from '../../conformance/checkConnector.ts';
import { ConfigError } from '../../kit/errors.ts';
import { findConnectors } from '../../pipeline/findConnectors.ts';
import { describeConnectorConfig } from '../connectors/describeConnectorConfig.ts';
import { scaffoldConnector } from '../connectors/scaffoldConnector.ts';
import { printResult, printRows } from '../output.ts';

interface Options {
  readonly json?: boolean;
}

export function registerConnectorCommands(program: Command): void {
  const connector = program.command('connector').description('what reads which kind of source');
  connector
    .command('list')
    .description('list connectors')
    .option('--json', 'write JSON for machines')
    .action(async (options: Options) => {
      const found = [...(await findConnectors()).values()];
      printRows(
        found.map(({ name, title, flow, streams }) => ({
          name,
          flow,
          streams: streams.map((stream) => stream.name).join(', '),
          title,
        })),
        options,
      );
    });
  connector
    .command('describe <name>')
    .description("its settings' schema and its streams, as JSON")
    .option('--json', 'write JSON for machines (the default here)')
    .action(async (name: string) => {
      const found = (await findConnectors()).get(name);
      if (!found)
        throw new ConfigError(
          'CONNECTOR_UNKNOWN',
          `there is no connector ${name}; fourflow connector list shows them.`,
        );
      console.log(JSON.stringify(describeConnectorConfig(found), null, 2));
    });
  connector
    .command('new <name>')
    .description('begin a connector from the template')
    .option('--json', 'write JSON for machines')
    .action(async (name: string, options: Options) => {
      const target = resolve('connectors', name);
      const files = await scaffoldConnector(name, target);
      printResult(
        { name, files },
        `${target} has a working connector; connectors/README.md tells how to go on.`,
        options,
      );
    });
  connector
    .command('check <dir>')
    .description('run the conformance suite on a connector folder')
    .option('--json', 'write JSON for machines')
    .action(async (dir: string, options: Options) => {
      const results = await checkConnector(resolve(dir));
      printRows(results, options);
      if (results.some(({ ok }) => !ok)) process.exitCode = 1;
    });
}
