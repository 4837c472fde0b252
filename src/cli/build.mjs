// Keeps dist/ equal to the sources. Plain JavaScript: it runs before anything is built, on Node alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withBuildLock } from './buildLock.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const stampFile = join(dist, '.sources');
const mainFile = join(dist, 'src/cli/main.js');
const sourceFolders = ['src', 'connectors', 'migrations'];
const settings = ['tsconfig.json', 'tsconfig.build.json'];

/** The address of the built command line; it exports `runCli(argv): Promise<exitCode>`. */
export const mainModule = pathToFileURL(mainFile).href;

/** The build cannot be brought up to date; the message is one sentence with the remedy. */
export class BuildError extends Error {
  name = 'BuildError';
}

/**
 * Compiles the sources into dist/ unless dist/ was already built from exactly these sources.
 *
 * Freshness is a hash of contents, not of times: copied checkouts, container layers and archives change the
 * times. An installation without TypeScript (production) takes the dist/ that it was given.
 */
export async function buildIfStale() {
  const compiler = findCompiler();
  if (compiler === undefined) return requireExistingBuild();
  if (isFresh()) return;
  await explainingRefusedWrites(async () => {
    mkdirSync(dist, { recursive: true });
    await withBuildLock(join(dist, '.lock'), () => {
      // Whoever held the lock before may have built the same sources.
      if (!isFresh()) build(compiler);
    });
  });
}

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  } catch {
    return undefined;
  }
}

function requireExistingBuild() {
  if (existsSync(mainFile)) return;
  throw new BuildError(
    'dist/ is missing and TypeScript is not installed to build it; run `npm install` first.',
  );
}

function isFresh() {
  return existsSync(mainFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashSources();
}

function hashSources() {
  const hash = createHash('sha256');
  for (const file of [...settings.map((name) => join(root, name)), ...listSources()]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function listSources() {
  return sourceFolders.flatMap((folder) => listFiles(join(root, folder), '.ts')).filter(isCompiled);
}

function isCompiled(file) {
  return !file.endsWith('.test.ts') && !/[\\/]fixtures[\\/]/.test(file);
}

function listFiles(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => join(folder, name));
}

function build(compiler) {
  process.stderr.write('fourflow: building dist/ from the sources ...\n');
  // Hashed before compiling: a source that is edited meanwhile makes the stamp stale, not silently wrong.
  const hash = hashSources();
  rmSync(stampFile, { force: true });
  // The compiler skips what its record calls emitted, so a record without its output must go.
  if (!existsSync(mainFile)) rmSync(join(dist, '.tsbuildinfo'), { force: true });
  // stdout belongs to the command that runs next, so the compiler reports on stderr.
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0)
    throw new BuildError('the sources do not compile; mend the errors above and run it again.');
  removeOrphans();
  writeFileSync(`${stampFile}.new`, hash);
  renameSync(`${stampFile}.new`, stampFile);
}

/** A migration whose source is gone must not run again from what an earlier build left. */
function removeOrphans() {
  for (const output of sourceFolders.flatMap((folder) => listFiles(join(dist, folder), '.js'))) {
    const source = join(root, relative(dist, output).replace(/\.js$/, '.ts'));
    if (!existsSync(source)) for (const file of [output, `${output}.map`]) rmSync(file, { force: true });
  }
}

async function explainingRefusedWrites(work) {
  try {
    await work();
  } catch (cause) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(cause.code)) throw cause;
    throw new BuildError(
      `dist/ is not built from these sources and cannot be written (${cause.code}); ` +
        'run `npm run build` as the owner of this folder.',
      { cause },
    );
  }
}
