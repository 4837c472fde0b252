import { extname } from 'node:path';
import { type Check, demand } from '../check.ts';
import { findDifference } from '../difference.ts';
import { type Fixture, listFixtures } from '../fixtures.ts';
import { createInbox } from '../inbox.ts';
import { type Outcome, readRows, takeRow } from '../reading.ts';
import type { Subject } from '../subject.ts';

/** Each fixture becomes what stands beside it, no more and no less. */
export function fixtureChecks(folder: string): readonly Check[] {
  return listFixtures(folder).map((fixture) => ({
    name: `makes of fixtures/${fixture.name} what is written beside it`,
    run: (subject) => checkFixture(subject, fixture),
  }));
}

async function checkFixture(subject: Subject, fixture: Fixture): Promise<void> {
  const outcomes = await readThrough(subject, fixture);
  const records = outcomes.flatMap((each) => (each.outcome === 'mapped' ? each.records : []));
  const refusals = outcomes.flatMap((each) => (each.outcome === 'quarantined' ? [each] : []));
  demandExpectation(fixture, records);
  const told = refusals.map(({ code, message }) => `${code}: ${message}`).join('\n');
  const difference =
    findDifference(
      fixture.quarantined.map(({ code }) => code),
      refusals.map(({ code }) => code),
      'refusals',
    ) ?? findDifference(fixture.expected, records, 'records');
  demand(difference === undefined, `${difference ?? ''}${told && `; refused was\n${told}`}`);
  fixture.quarantined.forEach(({ 'message contains': part }, index) => {
    const message = refusals[index]?.message ?? '';
    demand(
      message.includes(part),
      `the message of refusal ${String(index)} must contain ${JSON.stringify(part)}, but is ${JSON.stringify(message)}.`,
    );
  });
}

/** The first expectation need not be typed: what came is shown, to be read, corrected and kept. */
function demandExpectation({ name, isExplained }: Fixture, records: readonly unknown[]): void {
  const file = `${name.slice(0, name.length - extname(name).length)}.expected.json`;
  demand(
    isExplained,
    `fixtures/${file} is missing. Of ${name} came\n${JSON.stringify(records, null, 2)}\nWhere that is what the source means, keep it as fixtures/${file}; where it is not, mend the mapping first.`,
  );
}

/** What all streams make of the one file, stream after stream. */
async function readThrough(subject: Subject, fixture: Fixture): Promise<Outcome[]> {
  const inbox = await createInbox(subject, [fixture]);
  const outcomes: Outcome[] = [];
  for (const stream of subject.connector.streams) {
    const rows = await readRows(stream, inbox.from(null));
    outcomes.push(...rows.map((row) => takeRow(stream, row)));
  }
  return outcomes;
}
