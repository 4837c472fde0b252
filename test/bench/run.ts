import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Benchmark } from './harness/benchmark.ts';
import { describeMachine, tableOf, writeResults } from './harness/results.ts';

// `npm run bench [-- NAME...]`: every benchmark, or those named. A missed target is a figure; the exit code tells
// only whether everything ran.

const FOLDER = join(import.meta.dirname, '../../.bench');
const ALL = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => basename(file, '.ts'))
  .sort();

const names = process.argv.slice(2);
const unknown = names.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; name some of ${ALL.join(', ')}.`);
  process.exitCode = 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of names.length > 0 ? names : ALL) await runOne(name);
}

async function runOne(name: string): Promise<void> {
  console.log(`${name} on ${describeMachine()}`);
  try {
    const { bench } = (await import(`./${name}.ts`)) as { bench: Benchmark };
    const measured = await bench.run({ folder: FOLDER, say: (line) => console.log(line) });
    writeResults(FOLDER, measured);
    console.log(`\n${tableOf(measured)}\n`);
  } catch (error) {
    console.error(`${name} could not be run:`, error);
    process.exitCode = 1;
  }
}
