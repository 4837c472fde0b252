import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Party, TradeDocument } from '../../src/kit/index.ts';
import { DOCUMENT_TYPES } from './documentTypeTable.ts';
import {
  expectedHeader,
  headerOf,
  identifiersStated,
  linesWithoutFacts,
  type LineFacts,
  type PartyFacts,
  quantityStated,
  rolesOf,
  type UblFacts,
} from './sampleFacts.ts';
import { map, refusalOf } from './testDocuments.ts';

const SAMPLES = new URL('../../../shared/samples/', import.meta.url);
const FACTS = new URL('FACTS.json', SAMPLES);
const REFUSED_TYPES = ['DebitNote', 'Forecast', 'SelfBilledCreditNote', 'TransportationStatus', 'Waybill'];

const isPresent = existsSync(FACTS);
const facts = isPresent ? (JSON.parse(readFileSync(FACTS, 'utf8')) as Record<string, UblFacts>) : {};
const ublFacts = Object.entries(facts).filter(([name]) => name.startsWith('ubl/'));
const read = ublFacts.filter(([, each]) => !REFUSED_TYPES.includes(each.type));
const refused = ublFacts.filter(([, each]) => REFUSED_TYPES.includes(each.type));

const describeSamples = isPresent ? describe : describe.skip;

describeSamples('the documents in ../shared/samples/ubl (skipped where that folder is absent)', () => {
  it('has documents of every type to compare with', () => {
    expect(new Set(read.map(([, each]) => each.type))).toEqual(
      new Set(DOCUMENT_TYPES.map(({ root }) => root)),
    );
    expect(read.length + refused.length).toBe(106);
  });

  it.each(read)('%s: header agrees', (name, expected) => {
    const document = map(readSample(name));
    const stated = expectedHeader(expected);
    expect(headerOf(document)).toMatchObject(stated);
  });

  it.each(read)('%s: parties agree', (name, expected) => {
    const document = map(readSample(name));
    for (const [role, party] of rolesOf(document, expected)) expectParty(party, expected[role]);
  });

  it.each(read)('%s: lines agree', (name, expected) => {
    const document = map(readSample(name));
    const topmost = document.lines.filter(({ parentNumber }) => parentNumber === undefined);
    expect(topmost).toHaveLength(expected.lineCount || linesWithoutFacts(expected));
    expect(document.lines.length - topmost.length).toBe(expected.subLineCount ?? 0);
    if (expected.lineAmounts)
      expect(document.lines.map((line) => line.lineAmount)).toEqual(expected.lineAmounts);
    expected.lines?.forEach((line, index) => {
      expectLine(document, index, line);
    });
  });

  it.each(refused)('%s is refused by name', (name, expected) => {
    const refusal = refusalOf(readSample(name));
    expect(refusal.code).toBe('UBL_DOCUMENT_UNSUPPORTED');
    expect(refusal.message).toContain(`the root is ${expected.type} in "urn:oasis`);
  });
});

if (!isPresent) {
  it('skips the comparison: ../shared/samples/FACTS.json is absent', () => {
    expect(read).toEqual([]);
  });
}

function readSample(name: string): Buffer {
  return readFileSync(new URL(name, SAMPLES));
}

function expectParty(party: Party | undefined, expected: unknown): void {
  const stated = expected as PartyFacts | undefined;
  if (!stated) {
    expect(party).toBeUndefined();
    return;
  }
  expect(party?.name).toBe(stated.legalName ?? stated.name ?? undefined);
  // Where the postal address names no country, the facts have none, and the mapping takes the registered address's.
  if (stated.country !== null) expect(party?.country).toBe(stated.country);
  const values = party?.identifiers.map((identifier) => identifier.value);
  expect(values).toEqual(expect.arrayContaining(identifiersStated(stated)));
}

function expectLine(document: TradeDocument, index: number, expected: LineFacts): void {
  const line = document.lines[index];
  expect(line?.number).toBe(expected.id);
  expect(line?.quantity).toBe(quantityStated(expected));
  expect(line?.lineAmount).toBe(expected.amount);
  if (expected.orderRef) {
    expect(line?.references.find((each) => each.type === 'order')?.number).toBe(expected.orderRef);
  }
}
