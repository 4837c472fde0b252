import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalRecord } from '../../src/kit/index.ts';
import { readText, readThrough } from './readThrough.ts';

interface Refusal {
  readonly code: string;
  readonly 'message contains': string;
}

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder);
const documents = names.filter((name) => !/\.(?:expected|quarantined)\.json$/.test(name));

const read = (name: string): Buffer => readFileSync(join(folder, name));
const caseOf = (document: string): string => document.replace(/\.(?:json|xml)$/, '');
const expectation = <T>(name: string): T[] =>
  names.includes(name) ? (JSON.parse(read(name).toString()) as T[]) : [];

describe('fixtures', () => {
  it.each(documents)('reads %s as expected', async (document) => {
    const { records } = await readThrough(join(folder, document));
    expect(records).toEqual(expectation(`${caseOf(document)}.expected.json`));
    for (const record of records) expect(canonicalRecord.safeParse(record).error).toBeUndefined();
  });

  it.each(documents)('refuses of %s what it must, and says why', async (document) => {
    const { refused } = await readThrough(join(folder, document));
    const expected = expectation<Refusal>(`${caseOf(document)}.quarantined.json`);
    expect(refused.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    refused.forEach(({ message }, index) => {
      expect(message).toContain(expected[index]?.['message contains']);
    });
  });

  it.each(documents)('reads %s the same byte by byte', async (document) => {
    const whole = await readText(read(document));
    const inPieces = await readText(read(document), 1);
    expect(inPieces.records).toEqual(whole.records);
    expect(inPieces.refused.map(({ code }) => code)).toEqual(whole.refused.map(({ code }) => code));
  });

  it.each([
    ['shipment-json', 'shipment-xml'],
    ['query-json', 'query-xml'],
  ])('gets the same records from %s and %s', (json, xml) => {
    expect(expectation(`${json}.expected.json`)).toEqual(expectation(`${xml}.expected.json`));
    expect(expectation(`${json}.expected.json`).length).toBeGreaterThan(0);
  });

  it('takes every row into account: records and refusals are all the rows there are', async () => {
    const { rows, records, refused } = await readThrough(folder);
    expect(records.length + refused.length).toBe(rows.length);
  });

  it('leaves Object.prototype as it was', async () => {
    await readThrough(join(folder, 'hostile.json'));
    expect('polluted' in {}).toBe(false);
  });
});
