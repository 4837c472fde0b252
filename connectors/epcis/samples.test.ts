import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalRecord, parseInstant, type TrackingEvent } from '../../src/kit/index.ts';
import { readText, type Outcome } from './readText.ts';
import { shortName } from './vocabulary.ts';

/** What a plain parser found in one event (FACTS.json). */
interface EventFacts {
  readonly type: string;
  readonly eventTime: string;
  readonly tz: string;
  readonly action: string | null;
  readonly bizStep: string | null;
  readonly disposition: string | null;
  readonly eventID: string | null;
  readonly readPoint: string | null;
  readonly bizLocation: string | null;
  readonly parentID: string | null;
  readonly epcCount: number;
  readonly epcs: readonly string[] | null;
  readonly childEpcCount: number;
  readonly inputEpcCount: number;
  readonly outputEpcCount: number;
  readonly quantityElements: number;
  readonly bizTransactions: readonly { readonly type: string | null; readonly id: string }[];
  readonly errorDeclaration: boolean;
}
interface FileFacts {
  readonly root?: string;
  readonly events: readonly EventFacts[];
}

const samples = join(import.meta.dirname, '../../../shared/samples');
const isPresent = existsSync(join(samples, 'FACTS.json'));
const facts = isPresent
  ? (JSON.parse(readFileSync(join(samples, 'FACTS.json'), 'utf8')) as Record<string, FileFacts>)
  : {};
const files = Object.entries(facts).filter(([name]) => name.startsWith('epcis/'));
const where = isPresent ? describe : describe.skip;
// jest wants at least one case, also where all are skipped.
const cases = files.length > 0 ? files : [['none', { events: [] }] as [string, FileFacts]];

const textOf = (name: string): string => readFileSync(join(samples, name), 'utf8');
/** Says its eventID twice, with two values. */
const CONTRADICTS_ITSELF = 'epcis/EPCIS__AssociationEvent_AssociationEvent-h.jsonld';

/** Twelve of GS1's own examples have a DOCTYPE, which is refused whole; their events are compared without it. */
const read = (name: string): Promise<Outcome> => readText(textOf(name).replace('<!DOCTYPE project>', ''));

function refusalsOf(name: string, root: string | undefined): string[] {
  if (name === CONTRADICTS_ITSELF) return ['JSON_DUPLICATE_KEY'];
  return root === 'EPCISCaptureJob' ? ['EPCIS_NOT_EPCIS'] : [];
}

async function hashOfTelling(number: number): Promise<string | undefined> {
  const { rows } = await read(
    `epcis/EPCIS__WithEventHashID_event_with_identical_hash_id_${String(number)}.xml`,
  );
  return rows[0]?.key;
}

/** GS1's own examples give ids that are hashes of other texts; those of events without an id were computed here. */
const isComputed = (event: TrackingEvent, given: readonly (string | null)[]): boolean =>
  event.eventId.startsWith('ni:///') && !given.includes(event.eventId);

const uriOf = (place: TrackingEvent['readPoint']): string | null => place?.identifiers.at(-1)?.value ?? null;
const short = (
  vocabulary: 'bizStep' | 'disposition' | 'bizTransaction',
  value: string | null,
): string | null => (value === null ? null : shortName(vocabulary, value));

function expectedOf(event: EventFacts): object {
  return {
    ...event,
    eventTime: parseInstant(event.eventTime, 'eventTime'),
    bizStep: short('bizStep', event.bizStep),
    disposition: short('disposition', event.disposition),
    epcs: event.epcs ?? [],
    bizTransactions: event.bizTransactions.map(({ type, id }) => ({
      type: short('bizTransaction', type),
      id,
    })),
    sensorElements: undefined,
  };
}

function found(event: TrackingEvent, given: readonly (string | null)[]): EventFacts {
  return {
    type: `${event.type.charAt(0)}${event.type.slice(1).toLowerCase()}Event`,
    eventTime: event.eventTime,
    tz: event.eventTimeZoneOffset,
    action: event.action ?? null,
    bizStep: event.bizStep ?? null,
    disposition: event.disposition ?? null,
    eventID: isComputed(event, given) ? null : event.eventId,
    readPoint: uriOf(event.readPoint),
    bizLocation: uriOf(event.bizLocation),
    parentID: event.parentId ?? null,
    epcCount: event.epcs.length,
    epcs: event.epcs,
    childEpcCount: event.childEpcs.length,
    inputEpcCount: event.inputEpcs.length,
    outputEpcCount: event.outputEpcs.length,
    quantityElements: event.quantities.length,
    bizTransactions: event.documentReferences.map(({ type, identifier }) => ({
      type: type ?? null,
      id: identifier,
    })),
    errorDeclaration: event.errorDeclaration !== undefined,
  };
}

where('the genuine documents of ../shared/samples/epcis (skipped where absent)', () => {
  it.each(cases)('finds in %s what a plain parser finds', async (name, { events }) => {
    const { records } = await read(name);
    const expected = name === CONTRADICTS_ITSELF ? [] : events;
    const given = events.map(({ eventID }) => eventID);
    expect(records.map((record) => found(record as TrackingEvent, given))).toEqual(expected.map(expectedOf));
    for (const record of records) expect(canonicalRecord.safeParse(record).error).toBeUndefined();
  });

  it.each(cases)(
    'refuses nothing of %s but what is no EPCIS or contradicts itself',
    async (name, { root }) => {
      const { refused } = await read(name);
      expect(refused.map(({ code }) => code)).toEqual(refusalsOf(name, root));
    },
  );

  it.each([3, 4, 5, 6])('gives telling %i of an event the same hash', async (telling) => {
    expect(await hashOfTelling(telling)).toBe(await hashOfTelling(1));
  });

  it('gives the same moment at another local time another hash, for it is another fact', async () => {
    expect(await hashOfTelling(2)).not.toBe(await hashOfTelling(1));
  });

  it('refuses a DOCTYPE', async () => {
    const { refused } = await readText(
      textOf('epcis/EPCIS__WithEventHashID_event_with_identical_hash_id_1.xml'),
    );
    expect(refused.map(({ code }) => code)).toEqual(['XML_DOCTYPE']);
  });
});
