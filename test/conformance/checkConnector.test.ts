import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkConnector, type CheckOutcome } from '../../src/conformance/checkConnector.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const template = join(root, 'connectors/_template');
/** As deep as connectors/, and no part of the project. */
const folder = join(root, '.cache/template');

beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  cpSync(template, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const breachesOf = (outcomes: readonly CheckOutcome[]): CheckOutcome[] => outcomes.filter(({ ok }) => !ok);

describe('checkConnector', () => {
  it('tells which fixture becomes something else, and shows what came of one without expectation', async () => {
    writeFileSync(
      join(folder, 'fixtures/poison.expected.json'),
      '[{ "kind": "invoice", "number": "R-1007" }]',
    );
    writeFileSync(join(folder, 'fixtures/orphan.expected.json'), '[]');
    rmSync(join(folder, 'fixtures/invoices.expected.json'));

    const breaches = breachesOf(await checkConnector(folder));

    const [unexplained, shown, different, ...rest] = breaches;
    expect(rest).toEqual([]);
    expect(unexplained?.message).toContain('fixtures/invoices.json: write beside it what must become of it');
    expect(shown?.message).toContain('nothing is written beside fixtures/invoices.json yet');
    expect(shown?.message).toContain('fixtures/invoices.expected.json:\n[');
    expect(shown?.message).not.toContain('invoices.quarantined.json');
    expect(shown?.message).toContain('"payableAmount": "12345678901234567.89"');
    expect(different?.name).toBe('makes of fixtures/poison.json what is written beside it');
    expect(different?.message).toContain('records[0].number must be "R-1007", but is "R-1006"');
  });

  it('wants a README, examples that are taken, and examples that are refused', async () => {
    rmSync(join(folder, 'README.md'));
    rmSync(join(folder, 'fixtures'), { recursive: true });

    const messages = breachesOf(await checkConnector(folder)).map(({ message }) => message);

    expect(messages).toContain(
      'README.md is missing; tell what it reads, how it is configured, and what maps to what.',
    );
    expect(messages).toContain(
      'no fixture expects a record; show a file as the source writes it, with <case>.expected.json.',
    );
  });

  it('refuses a folder without a connector, and one outside the checkout', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'connector.ts'), 'export const connector = {};');

    await expect(checkConnector(join(root, 'connectors'))).rejects.toMatchObject({
      code: 'CONNECTOR_NOT_FOUND',
    });
    await expect(checkConnector(elsewhere)).rejects.toMatchObject({ code: 'CONNECTOR_NOT_FOUND' });
    rmSync(elsewhere, { recursive: true });
  });

  it.each([
    ['broken-export', "export const connector = 'none';", 'must export `connector`, made by defineConnector'],
    ['broken-module', "throw new TypeError('declare a stream');", 'cannot be loaded: declare a stream'],
  ])('says of the %s why it is no connector', async (name, text, message) => {
    const broken = join(root, '.cache', name);
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'connector.ts'), text);

    await expect(checkConnector(broken)).rejects.toMatchObject({
      code: 'CONNECTOR_BROKEN',
      message: expect.stringContaining(message),
    });
    rmSync(broken, { recursive: true });
  });
});
