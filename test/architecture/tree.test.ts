import { describe, expect, it } from '@jest/globals';
import { basename } from 'node:path';
import { listProjectFiles, readProjectFile } from './projectFiles.ts';

const files = listProjectFiles();
const folders = [...new Set(files.flatMap(foldersOf))];

const topFolders = ['.ci', '.github', 'connectors', 'docs', 'migrations', 'schema', 'src', 'test'];
const topFiles = [
  'CONTRIBUTING.md',
  'README.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'codegen.yml',
  'knip.json',
];
const settingsFile = /^\.[^/]+$|^tsconfig(\.\w+)?\.json$|^\w+\.config\.js$/;

const rooms =
  'api chain cli config conformance console demo federation generated identity ingest kit pipeline risk ' +
  'scheduler security server store';

const bannedFolders = [
  'utils',
  'util',
  'helpers',
  'common',
  'services',
  'manager',
  'managers',
  'misc',
  'lib',
];

/** A file past its purpose wants a redesign, not a trim. */
const MAX_LINES = 200;
const MAX_MEDIAN_LINES = 80;

describe('the tree', () => {
  it('holds at its top level what the architecture names, and no more', () => {
    const surprises = files
      .filter((file) => !topFolders.includes(file.split('/')[0] ?? ''))
      .filter((file) => !topFiles.includes(file) && !settingsFile.test(file));
    expect(surprises).toEqual([]);
  });

  it('holds under src the rooms of the import table and the composition root', () => {
    const entries = new Set(
      files.filter((file) => file.startsWith('src/')).map((file) => file.split('/')[1]),
    );
    expect([...entries].filter((entry) => ![...rooms.split(' '), 'app.ts'].includes(entry ?? ''))).toEqual(
      [],
    );
  });

  it('has no folder whose name says nothing', () => {
    const nameless = folders.filter((folder) => bannedFolders.includes(basename(folder)));
    expect(nameless.filter((folder) => folder !== 'test/helpers')).toEqual([]);
  });
});

describe('file sizes', () => {
  const sizes = files.filter(isWrittenCode).map((file) => ({ file, lines: countLines(file) }));

  it(`stay within ${MAX_LINES} lines`, () => {
    expect(sizes.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  it(`have a median of at most ${MAX_MEDIAN_LINES} lines in the product`, () => {
    const product = sizes.filter(({ file }) => !isTest(file)).map(({ lines }) => lines);
    const median = product.sort((a, b) => a - b)[Math.floor(product.length / 2)];
    expect(median).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
  });
});

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isWrittenCode(file: string): boolean {
  return /\.([cm]?[jt]s|tsx|sql|css|html)$/.test(file) && !/(^src\/generated|\/fixtures)\//.test(file);
}

function isTest(file: string): boolean {
  return file.startsWith('test/') || file.endsWith('.test.ts');
}

function countLines(file: string): number {
  return readProjectFile(file).trimEnd().split('\n').length;
}
