#!/usr/bin/env node
// The launcher behind `fourflow`: plain JavaScript, because it runs before anything is built.
import process from 'node:process';
import { BuildError, buildIfStale, mainModule } from './build.mjs';

process.exitCode = await launch(process.argv.slice(2));

/** Builds what is out of date, then hands the arguments to the command line. `build` stops after building. */
async function launch(argv) {
  try {
    await buildIfStale();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`fourflow: ${error.message}\n`);
    return 1;
  }
  if (argv[0] === 'build') return 0;
  const { runCli } = await import(mainModule);
  return runCli(argv);
}
