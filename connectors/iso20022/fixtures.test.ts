import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalRecord } from '../../src/kit/index.ts';
import { landFile } from './landing.ts';

const folder = new URL('fixtures/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith('.xml'));

describe('the iso20022 fixtures', () => {
  it.each(cases)('%s maps to the records written beside it, and refuses the rest', async (name) => {
    const landing = await landFile(new URL(name, folder));

    expect(landing.records).toEqual(readList(name, 'expected'));
    const refused = readList(name, 'quarantined') as { code: string; 'message contains': string }[];
    expect(landing.refusals.map(({ code }) => code)).toEqual(refused.map(({ code }) => code));
    refused.forEach((refusal, index) =>
      expect(landing.refusals[index]?.message).toContain(refusal['message contains']),
    );
  });

  it.each(cases)('%s maps to canonical records and nothing beside', async (name) => {
    const { records } = await landFile(new URL(name, folder));

    expect(records.map((record) => canonicalRecord.parse(record))).toEqual(records);
  });
});

function readList(name: string, kind: 'expected' | 'quarantined'): unknown[] {
  const file = new URL(name.replace('.xml', `.${kind}.json`), folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]) : [];
}
