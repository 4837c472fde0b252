import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkConnector } from '../../conformance/checkConnector.ts';
import { ConfigError } from '../../kit/errors.ts';
import { findConnectors } from '../../pipeline/findConnectors.ts';
import { describeConnectorConfig } from '../connectors/describeConnectorConfig.ts';
import { scaffoldConnector } from '../connectors/scaffoldConnector.ts';
import { plainCommand } from '../command.ts';
import { printResult, printRows } from '../output.ts';

interface Options {
  readonly json?: boolean;
}

export function registerConnectorCommands(program: Command): void {
  const connector = program.command('connector').description('what reads which kind of source');
  plainCommand(connector, 'list', 'list connectors').action(list);
  plainCommand(connector, 'describe <name>', "its settings' schema and its streams").action(describe);
  plainCommand(connector, 'new <name>', 'begin a connector from the template').action(begin);
  plainCommand(connector, 'check <dir>', 'run the conformance suite on its folder').action(check);
}

async function list(options: Options): Promise<void> {
  const found = [...(await findConnectors()).values()];
  const rows = found.map(({ name, title, flow, streams }) => {
    return { name, flow, streams: streams.map((stream) => stream.name).join(', '), title };
  });
  printRows(rows, options);
}

/** A schema is read by machines, and by people as JSON best. */
async function describe(name: string, options: Options): Promise<void> {
  const found = (await findConnectors()).get(name);
  if (!found) {
    throw new ConfigError(
      'CONNECTOR_UNKNOWN',
      `there is no connector ${name}; fourflow connector list shows them.`,
    );
  }
  console.log(JSON.stringify(describeConnectorConfig(found), null, options.json === true ? 0 : 2));
}

async function begin(name: string, options: Options): Promise<void> {
  const target = resolve('connectors', name);
  const files = await scaffoldConnector(name, target);
  printResult(
    { name, files },
    `${target} has a working connector; connectors/README.md tells how to go on.`,
    options,
  );
}

async function check(dir: string, options: Options): Promise<void> {
  const results = await checkConnector(resolve(dir));
  printRows(results, options);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
}
