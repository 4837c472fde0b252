import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file for a source to hold. */
export interface SourceContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One example of what the source sends, with what must become of it. */
export interface Fixture extends SourceContent {
  /** The canonical records it says, in order: `<case>.expected.json`. */
  readonly expected: readonly unknown[];
  /** What must be refused of it, in order: `<case>.quarantined.json`. */
  readonly quarantined: readonly ExpectedRefusal[];
  readonly isExplained: boolean;
}

export interface ExpectedRefusal {
  readonly code: string;
  readonly 'message contains': string;
}

/** A configuration that must be refused, and the settings that the refusal must name, joined by dots. */
export interface BadConfig {
  readonly config: unknown;
  readonly offends: readonly string[];
}

const EXPECTATION = /\.(?:expected|quarantined)\.json$/;
const CONFIG = /^config\.(?:good|bad)\.json$/;

/** The examples in a connector's `fixtures/`: every file that is no expectation and no configuration. */
export function listFixtures(connectorFolder: string): Fixture[] {
  const folder = fixturesOf(connectorFolder);
  return fileNames(folder)
    .filter((name) => !EXPECTATION.test(name) && !CONFIG.test(name))
    .map((name) => {
      const stem = join(folder, caseOf(name));
      const expected = readJson<unknown[]>(`${stem}.expected.json`);
      const quarantined = readJson<ExpectedRefusal[]>(`${stem}.quarantined.json`);
      return {
        name,
        bytes: readFileSync(join(folder, name)),
        expected: expected ?? [],
        quarantined: quarantined ?? [],
        isExplained: (expected ?? quarantined) !== undefined,
      };
    });
}

/** Expectations whose example is not there. */
export function orphanedExpectations(connectorFolder: string): string[] {
  const names = fileNames(fixturesOf(connectorFolder));
  const cases = new Set(names.filter((name) => !EXPECTATION.test(name)).map(caseOf));
  return names.filter((name) => EXPECTATION.test(name) && !cases.has(name.replace(EXPECTATION, '')));
}

/** Settings beside the path that a connection of this connector needs, from `config.good.json`. */
export function readGoodConfig(connectorFolder: string): Readonly<Record<string, unknown>> {
  return readJson(join(fixturesOf(connectorFolder), 'config.good.json')) ?? {};
}

export function readBadConfigs(connectorFolder: string): readonly BadConfig[] {
  return readJson(join(fixturesOf(connectorFolder), 'config.bad.json')) ?? [];
}

function fixturesOf(connectorFolder: string): string {
  return join(connectorFolder, 'fixtures');
}

function fileNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function caseOf(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

function readJson<Content>(file: string): Content | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : undefined;
}
