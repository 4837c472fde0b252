import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everyFieldOf } from './everyField.ts';
import { travel, type Journey } from './journey.ts';
import { statedOnly } from './statedOnly.ts';

const EXACT = join(import.meta.dirname, 'exact');

/** A document alone, the list that answers it, and its type. */
const ANSWERS = [
  ['an invoice', 'invoices', 'Invoice', 'invoice'],
  ['a statement', 'accountStatements', 'AccountStatement', 'statement'],
  ['an event', 'trackingEvents', 'TrackingEvent', 'event'],
] as const;

describe('the whole answer', () => {
  let journey: Journey | undefined;
  beforeAll(async () => {
    const folders = ['ubl', 'iso20022', 'epcis'].map((name) => [name, join(EXACT, name)]);
    journey = await travel(Object.fromEntries(folders) as Record<string, string>);
  }, 120_000);
  afterAll(async () => journey?.close());

  it.each(ANSWERS)(
    'to %s holds what it states and what the hub concludes, and nothing more',
    async (_, list, type, name) => {
      const nodes = await journey!.nodesOf(list, everyFieldOf(type), 2);
      const expected = JSON.parse(readFileSync(join(EXACT, `${name}.expected.json`), 'utf8')) as unknown;
      expect(nodes.map(statedOnly)).toEqual([expected]);
    },
  );
});
