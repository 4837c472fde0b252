import { resolve } from 'node:path';
import type { Command } from 'commander';
import { generateDemo } from '../../demo/generateDemo.ts';
import { plainCommand, wholeNumber } from '../command.ts';
import { printResult } from '../output.ts';

interface GenerateOptions {
  readonly out: string;
  readonly enterprises: number;
  readonly invoices: number;
  readonly seed: number;
  readonly json?: boolean;
}

export function registerDemoCommands(program: Command): void {
  const demo = program.command('demo').description('a made-up automotive supply chain to try the hub with');
  const description =
    'write its documents, a hub.yaml that connects them, and truth.json with what a hub must find';
  plainCommand(demo, 'generate', description)
    .requiredOption('--out <dir>', 'where to')
    .option('--enterprises <n>', 'firms in the chain', wholeNumber, 24)
    .option('--invoices <n>', 'invoices between them', wholeNumber, 400)
    .option('--seed <n>', 'the same seed gives the same documents', wholeNumber, 1)
    .action(async (options: GenerateOptions) => {
      const { out, enterprises, invoices, seed } = options;
      const summary = await generateDemo({ outDir: resolve(out), enterprises, invoices, seed });
      printResult(
        summary,
        `${String(summary.files)} files written; go on with: fourflow start --config ${summary.hubFile}`,
        options,
      );
    });
}
