import { extname } from 'node:path';
import type { RawRow, StreamDefinition } from '../../kit/connector.ts';
import { type Check, checkStreams, demand } from '../check.ts';
import type { Fixture, SourceContent } from '../fixtures.ts';
import { hostileContents, longValues, mutations } from '../hostileContents.ts';
import { createInbox } from '../inbox.ts';
import { findDifference } from '../difference.ts';
import { plainRow, readRows, takeRow } from '../reading.ts';
import type { Subject } from '../subject.ts';
import { demandOrderlyRefusal } from './mapping.ts';
import { demandShortKey } from './reading.ts';

/** Whatever stands in a file, it is read or refused with its reason, and its neighbours are read. */
export const hostileChecks: readonly Check[] = [
  checkStreams('reads or refuses hostile files, and reads the file beside them', async (subject, stream) => {
    const hostile = extensionsOf(subject.fixtures).flatMap(hostileContents);
    const rows = await readWithNeighbour(subject, stream, hostile);
    for (const { name, bytes } of hostile) {
      const came = rows.some(({ position }) => position.file === name);
      demand(
        came || bytes.length === 0,
        `${name} vanished: neither read nor refused, so nobody would ever miss it.`,
      );
    }
  }),
  checkStreams('reads or refuses damaged files, and reads the file beside them', async (subject, stream) => {
    await readWithNeighbour(subject, stream, subject.fixtures.flatMap(mutations));
  }),
  checkStreams('keeps keys short, however long the values of the source are', async (subject, stream) => {
    const examples = extensionsOf(subject.fixtures).map((extension) => exampleOf(subject, extension));
    await readWithNeighbour(
      subject,
      stream,
      examples.flatMap((example) => (example ? longValues(example) : [])),
    );
  }),
];

/** @returns the rows of the strangers. */
async function readWithNeighbour(
  subject: Subject,
  stream: StreamDefinition<never>,
  strangers: readonly SourceContent[],
): Promise<RawRow[]> {
  const neighbour = exampleOf(subject);
  demand(neighbour !== undefined, 'needs a fixture.');
  const isNeighbour = ({ position }: RawRow): boolean => position.file === neighbour.name;
  const alone = await readRows(stream, (await createInbox(subject, [neighbour])).from(null));
  const rows = await readRows(stream, (await createInbox(subject, [...strangers, neighbour])).from(null));
  rows.forEach(demandShortKey);
  const outcomes = rows.map((row) => takeRow(stream, row));
  demandCleanPrototype();
  outcomes.forEach(demandOrderlyRefusal);
  const difference = findDifference(alone.map(plainRow), rows.filter(isNeighbour).map(plainRow), 'rows');
  demand(difference === undefined, `beside hostile files, of ${neighbour.name} ${difference ?? ''}.`);
  return rows.filter((row) => !isNeighbour(row));
}

function demandCleanPrototype(): void {
  const added = Object.keys(Object.prototype);
  // What was added would upset every check behind this one.
  for (const name of added) Reflect.deleteProperty(Object.prototype, name);
  demand(
    added.length === 0,
    `Object.prototype was changed: ${added.join(', ')}; keep what is received in Maps, and merge nothing by name.`,
  );
}

function extensionsOf(fixtures: readonly Fixture[]): string[] {
  return [...new Set(fixtures.map(({ name }) => extname(name)))];
}

/** A file that is taken whole, where there is one. */
function exampleOf({ fixtures }: Subject, extension?: string): Fixture | undefined {
  const candidates = fixtures.filter(({ name }) => extension === undefined || extname(name) === extension);
  const isTaken = ({ expected, quarantined }: Fixture): boolean =>
    expected.length > 0 && quarantined.length === 0;
  return candidates.find(isTaken) ?? candidates[0];
}
