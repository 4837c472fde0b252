import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from './projectFiles.ts';

/** One import of a tree that breaks the rules on purpose, and the rule that must name it. */
type Breach = readonly [from: string, to: string, rule: string];

const breaches: readonly Breach[] = [
  ['src/kit/money.ts', 'src/store/rows.ts', 'kit-imports-only-its-row'],
  ['src/kit/money.ts', 'typeorm', 'kit-knows-no-orm-and-no-graphql'],
  ['src/kit/money.ts', 'graphql', 'kit-knows-no-orm-and-no-graphql'],
  ['src/config/settings.ts', 'src/store/rows.ts', 'config-imports-only-its-row'],
  ['src/store/rows.ts', 'src/config/settings.ts', 'store-imports-only-its-row'],
  ['src/ingest/land.ts', 'src/chain/link.ts', 'ingest-imports-only-its-row'],
  ['src/identity/match.ts', 'src/ingest/land.ts', 'identity-imports-only-its-row'],
  ['src/chain/link.ts', 'src/risk/evaluate.ts', 'chain-imports-only-its-row'],
  ['src/risk/evaluate.ts', 'src/security/policy.ts', 'risk-imports-only-its-row'],
  ['src/security/policy.ts', 'src/identity/match.ts', 'security-imports-only-its-row'],
  ['src/pipeline/run.ts', 'src/api/schema.ts', 'pipeline-imports-only-its-row'],
  ['src/api/schema.ts', 'src/ingest/land.ts', 'api-imports-only-its-row'],
  ['src/api/schema.ts', 'connectors/erp/connector.ts', 'api-imports-only-its-row'],
  ['src/federation/compose.ts', 'src/store/rows.ts', 'federation-imports-only-its-row'],
  ['src/scheduler/clock.ts', 'src/api/schema.ts', 'scheduler-imports-only-its-row'],
  ['src/server/http.ts', 'src/pipeline/run.ts', 'server-imports-only-its-row'],
  ['src/demo/generate.ts', 'src/store/rows.ts', 'demo-imports-only-its-row'],
  ['src/ingest/land.ts', 'src/app.ts', 'nobody-imports-the-composition-root'],
  ['migrations/0001.ts', 'src/api/schema.ts', 'migrations-import-only-store-and-kit'],
  ['connectors/erp/source.ts', 'src/kit/money.ts', 'connector-imports-only-kit-index-and-itself'],
  ['connectors/erp/source.ts', 'connectors/bank/source.ts', 'connector-imports-only-kit-index-and-itself'],
  ['connectors/erp/source.ts', 'typeorm', 'kit-knows-no-orm-and-no-graphql'],
  [
    'connectors/erp/connector.test.ts',
    'src/store/rows.ts',
    'connector-test-imports-only-conformance-kit-and-itself',
  ],
  ['src/risk/indicators/overdue.ts', 'src/store/rows.ts', 'indicators-are-pure'],
  ['src/risk/indicators/overdue.ts', 'node:fs', 'indicators-are-pure'],
  ['src/risk/indicators/overdue.ts', 'pg', 'indicators-are-pure'],
  ['src/cli/main.ts', 'test/sample.ts', 'product-imports-no-tests'],
  ['src/cli/main.ts', 'fast-check', 'product-imports-no-development-package'],
  ['src/chain/allocate.ts', 'src/chain/link.ts', 'no-circular'],
];

const lawful: readonly (readonly [from: string, to: string])[] = [
  ['src/kit/index.ts', 'src/kit/money.ts'],
  ['src/kit/money.ts', 'big.js'],
  ['src/store/rows.ts', 'typeorm'],
  ['src/chain/link.ts', 'src/chain/allocate.ts'],
  ['src/chain/allocate.ts', 'src/store/rows.ts'],
  ['src/risk/indicators/overdue.ts', 'src/risk/indicator.ts'],
  ['src/risk/indicators/overdue.ts', 'src/kit/money.ts'],
  ['src/pipeline/run.ts', 'src/ingest/land.ts'],
  ['src/conformance/index.ts', 'src/ingest/land.ts'],
  ['src/api/schema.ts', 'src/risk/evaluate.ts'],
  ['src/server/http.ts', 'src/federation/compose.ts'],
  ['src/app.ts', 'connectors/bank/source.ts'],
  ['src/app.ts', 'src/server/http.ts'],
  ['src/cli/main.ts', 'src/app.ts'],
  ['connectors/erp/connector.ts', 'src/kit/index.ts'],
  ['connectors/erp/connector.ts', 'connectors/erp/source.ts'],
  ['connectors/erp/connector.test.ts', 'src/conformance/index.ts'],
];

let tree: string;
let found: readonly string[];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'fourflow-imports-'));
  writeTree([...breaches.map(([from, to]) => [from, to] as const), ...lawful]);
  found = cruise();
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the import rules', () => {
  it.each(breaches)('refuse that %s imports %s', (from, to, rule) => {
    expect(found).toContainEqual(expect.stringMatching(asViolation(from, to, rule)));
  });

  it.each(lawful)('allow that %s imports %s', (from, to) => {
    // The breaches above close cycles through lawful imports as well.
    expect(found.filter((line) => asViolation(from, to, '(?!no-circular).*').test(line))).toEqual([]);
  });
});

function writeTree(imports: readonly (readonly [from: string, to: string])[]): void {
  const files = new Map<string, string[]>();
  for (const [from, to] of imports) {
    files.set(from, [...(files.get(from) ?? []), `import '${specifier(from, to)}';`]);
    if (isProjectFile(to) && !files.has(to)) files.set(to, []);
  }
  for (const [file, lines] of files) {
    mkdirSync(join(tree, dirname(file)), { recursive: true });
    writeFileSync(join(tree, file), ['export {};', ...lines].join('\n'));
  }
  writeFileSync(join(tree, 'tsconfig.json'), '{}');
  for (const name of ['package.json', 'node_modules']) {
    symlinkSync(join(repositoryRoot, name), join(tree, name));
  }
}

function isProjectFile(to: string): boolean {
  return /^(src|connectors|migrations|test)\//.test(to);
}

function specifier(from: string, to: string): string {
  return isProjectFile(to) ? `${'../'.repeat(from.split('/').length - 1)}${to}` : to;
}

/** Every violation as `rule: from -> to`. */
function cruise(): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(repositoryRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', join(repositoryRoot, '.dependency-cruiser.cjs'), '--output-type', 'json'],
      ...['src', 'connectors', 'migrations', 'test'],
    ],
    { cwd: tree, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(`dependency-cruiser printed no result: ${stderr}`);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

function asViolation(from: string, to: string, rule: string): RegExp {
  const target = isProjectFile(to) ? to : `(.*node_modules/)?${to.replace('node:', '(node:)?')}(/.*)?`;
  return new RegExp(`^${rule}: ${from} -> ${target}$`);
}
