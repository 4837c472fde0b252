import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readText } from './readText.ts';

const folder = join(import.meta.dirname, 'fixtures');
const documents = readdirSync(folder).filter((name) => !/\.(?:expected|quarantined)\.json$/.test(name));

const read = (name: string): Buffer => readFileSync(join(folder, name));
const recordsOf = (name: string): unknown => JSON.parse(read(`${name}.expected.json`).toString());

describe('cutEvents', () => {
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
    expect(recordsOf(json)).toEqual(recordsOf(xml));
    expect(recordsOf(json)).not.toHaveLength(0);
  });
});
