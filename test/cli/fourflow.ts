import { jest } from '@jest/globals';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

// Each command is a process of its own, of about a second.
jest.setTimeout(120_000);

const LAUNCHER = fileURLToPath(new URL('../../src/cli/fourflow.mjs', import.meta.url));
const MAIN = new URL('../../dist/src/cli/main.js', import.meta.url).href;
/** What the launcher does once dist/ is built from these sources. */
const RUN = `const { runCli } = await import(${JSON.stringify(MAIN)}); process.exitCode = await runCli(process.argv.slice(1));`;

export interface Place {
  /** Where the command is given; hub.yaml and .fourflow are looked for here. */
  readonly folder: string;
  /** Absent: the embedded database of the folder. */
  readonly databaseUrl?: string;
  /** What Node itself is told, such as how much memory it may use. */
  readonly nodeArguments?: readonly string[];
}

/** A command under way. */
export type Command = ChildProcessByStdio<null, Readable, Readable>;

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Gives a command and waits for its end, as a user in a shell does. */
export async function fourflow(place: Place, ...argv: readonly string[]): Promise<Answer> {
  return answerOf(await launch(place, ...argv));
}

/** Gives a command with --json and reads what it answers; an error of the command is the test's, with its words. */
export async function ask<Result>(place: Place, ...argv: readonly string[]): Promise<Result> {
  const { code, stdout, stderr } = await fourflow(place, ...argv, '--json');
  if (code !== 0) throw new Error(`fourflow ${argv.join(' ')} ended with ${String(code)}: ${stderr}`);
  return JSON.parse(stdout) as Result;
}

export async function launch(place: Place, ...argv: readonly string[]): Promise<Command> {
  await built();
  const node = [...(place.nodeArguments ?? []), '--input-type=module', '-e', RUN, '--'];
  return spawn(process.execPath, [...node, ...argv], {
    cwd: place.folder,
    env: environmentOf(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function answerOf(child: Command): Promise<Answer> {
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  return { code: child.exitCode, stdout, stderr };
}

async function ended(child: Command): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

let building: Promise<void> | undefined;

function built(): Promise<void> {
  return (building ??= build());
}

/** Once a test file: what somebody edits meanwhile does not change what is tested half-way. */
async function build(): Promise<void> {
  const child = spawn(process.execPath, [LAUNCHER, 'build'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const { code, stderr } = await answerOf(child);
  if (code !== 0) throw new Error(stderr);
}

function environmentOf({ databaseUrl }: Place): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, NODE_OPTIONS: __, ...environment } = process.env;
  return databaseUrl === undefined ? environment : { ...environment, DATABASE_URL: databaseUrl };
}
