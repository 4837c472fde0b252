import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CONSOLE_SCRIPT, CONSOLE_STYLE } from './consolePage.ts';

const require = createRequire(import.meta.url);

interface ConsoleFile {
  readonly type: string;
  read(): Promise<Buffer>;
}

const GRAPHIQL = require.resolve('graphiql/package.json');
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** What the console's page loads, by name. GraphiQL and React come in the form in which a browser takes them. */
export const CONSOLE_FILES: Readonly<Record<string, ConsoleFile>> = {
  'react.js': {
    type: SCRIPT,
    read: () => readBeside(require.resolve('react/package.json'), 'umd/react.production.min.js'),
  },
  'react-dom.js': {
    type: SCRIPT,
    read: () => readBeside(require.resolve('react-dom/package.json'), 'umd/react-dom.production.min.js'),
  },
  'graphiql.js': { type: SCRIPT, read: () => readBeside(GRAPHIQL, 'graphiql.min.js') },
  'graphiql.css': { type: STYLE, read: () => readBeside(GRAPHIQL, 'graphiql.min.css') },
  'console.js': { type: SCRIPT, read: async () => Buffer.from(CONSOLE_SCRIPT) },
  'console.css': { type: STYLE, read: async () => Buffer.from(CONSOLE_STYLE) },
};

export interface LoadedFile {
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
}

const loaded = new Map<string, Promise<LoadedFile>>();

/** Read and compressed when first asked for, then kept: two megabytes in all. */
export async function readConsoleFile(name: string): Promise<LoadedFile> {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return known;
}

async function load(name: string): Promise<LoadedFile> {
  const file = CONSOLE_FILES[name];
  if (!file) throw new RangeError(`the console has no file ${name}`);
  const bytes = await file.read();
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  return { bytes, gzipped: await promisify(gzip)(bytes), etag };
}

/** By the package's folder: not every package lets its browser files be imported by name. */
async function readBeside(manifest: string, path: string): Promise<Buffer> {
  return readFile(join(dirname(manifest), path));
}
