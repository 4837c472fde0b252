import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { scaffoldConnector } from '../../src/cli/connectors/scaffoldConnector.ts';
import { checkConnector } from '../../src/conformance/checkConnector.ts';
import { OFFERED_SERVER } from '../../src/conformance/scratchDatabase.ts';

/** As deep as connectors/, and no part of the project. */
const place = fileURLToPath(new URL('../../.cache/', import.meta.url));
const NAME = 'scaffolded-erp2';
const target = join(place, NAME);

function clean(): void {
  rmSync(target, { recursive: true, force: true });
}

describe('scaffoldConnector', () => {
  beforeAll(() => {
    mkdirSync(place, { recursive: true });
  });
  afterEach(clean);

  it('writes a whole connector under the new name, and nothing of the old one', async () => {
    clean();
    const files = await scaffoldConnector(NAME, target);

    expect(files.map((file) => file.slice(target.length + 1)).sort()).toEqual([
      'README.md',
      'connector.test.ts',
      'connector.ts',
      'fixtures/config.bad.json',
      'fixtures/invoices.expected.json',
      'fixtures/invoices.json',
      'fixtures/poison.expected.json',
      'fixtures/poison.json',
      'fixtures/poison.quarantined.json',
      'mapping.ts',
      'records.ts',
      'source.ts',
    ]);
    const texts = files.map((file) => readFileSync(file, 'utf8')).join('');
    expect(texts).not.toMatch(/template/i);
    expect(texts).toContain(`connector: ${NAME}`);
    expect(texts).toContain(`name: '${NAME}'`);
    expect(texts).toContain("title: 'Scaffolded erp2'");
    expect(texts).toContain("'SCAFFOLDED_ERP2_INVOICE_INVALID'");
  });

  it('writes what conforms untouched, checked on a PostgreSQL of the check’s own', async () => {
    clean();
    await scaffoldConnector(NAME, target);
    const offered = globalThis as Record<symbol, unknown>;
    const suiteServer = offered[OFFERED_SERVER];
    offered[OFFERED_SERVER] = undefined;

    const outcomes = await checkConnector(target);

    offered[OFFERED_SERVER] = suiteServer;
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(25);
    expect(scratchFolders()).toEqual(before);
  }, 120_000);

  it('refuses a folder that is there, and leaves it as it is', async () => {
    clean();
    mkdirSync(target);

    await expect(scaffoldConnector(NAME, target)).rejects.toMatchObject({
      code: 'CONNECTOR_EXISTS',
      message: `${target} is there already; choose another name.`,
    });
    expect(readdirSync(target)).toEqual([]);
  });

  it.each(['', 'My-erp', 'my_erp', 'my erp', '-erp', 'erp-', '9erp', '../erp', 'é', 'e'.repeat(61)])(
    'refuses the name %j',
    async (name) => {
      await expect(scaffoldConnector(name, target)).rejects.toMatchObject({ code: 'CONNECTOR_NAME_INVALID' });
      expect(existsSync(target)).toBe(false);
    },
  );

  it('refuses a place from which the kit cannot be reached', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));

    await expect(scaffoldConnector(NAME, join(elsewhere, NAME))).rejects.toMatchObject({
      code: 'CONNECTOR_MISPLACED',
    });
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  const before = scratchFolders();
  afterAll(clean);
});

/** Folders that checks work in; none stays behind. */
function scratchFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => basename(name).startsWith('fourflow-conformance-database-'));
}
