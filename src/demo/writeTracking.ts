import { compactDate, instantAt, yearOf } from './calendar.ts';
import type { Event } from './documents/epcis/events.ts';
import { writeEpcisJson } from './documents/epcis/json.ts';
import { writeEpcisXml } from './documents/epcis/xmlDocument.ts';
import { breakEventTime } from './documents/malformed.ts';
import type { Recorder } from './recordDeal.ts';

/** The first report of a carrier, and every fiftieth after it, arrives twice. */
const DUPLICATE_EVERY = 50;

/** Writes each carrier's events day by day: mostly as JSON, every fifth report as XML. */
export async function writeTracking({ inbox, events }: Pick<Recorder, 'inbox' | 'events'>): Promise<void> {
  const reports = new Map<string, number>();
  for await (const [key, values] of events.buckets()) {
    const [connection = '', dayText] = key.split('.');
    const day = Number(dayText);
    const number = (reports.get(connection) ?? 0) + 1;
    reports.set(connection, number);
    const isXml = number % 5 === 0;
    // An event that takes back an earlier one is a later version of it.
    inbox.tallyOf(connection).supersededVersions += values.filter(
      (event) => event.error !== undefined,
    ).length;
    const inTime = [...values].sort(byRecordTime);
    const createdAt = instantAt(day, 1_439, '+00:00');
    const path = `${yearOf(day)}/events-${compactDate(day)}.${isXml ? 'xml' : 'json'}`;
    const text = isXml ? writeEpcisXml(inTime, createdAt) : writeEpcisJson(inTime, createdAt);
    const file = { connection, path, text, records: values.length };
    await inbox.write(file);
    if (number % DUPLICATE_EVERY === 1) await inbox.writeDuplicate(file);
    const [first] = inTime;
    if (number === 1 && first !== undefined) {
      const broken = breakEventTime(writeEpcisJson([{ ...first, eventId: `${first.eventId}-x` }], createdAt));
      const brokenPath = path.replace('.json', '-broken.json');
      await inbox.writeMalformed({ connection, path: brokenPath, text: broken }, 'EVENT_TIME_MISSING');
    }
  }
}

function byRecordTime(left: Event, right: Event): number {
  return left.recordTime < right.recordTime ? -1 : left.recordTime > right.recordTime ? 1 : 0;
}
