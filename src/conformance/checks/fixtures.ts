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

interface Came {
  readonly records: readonly unknown[];
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
}

async function checkFixture(subject: Subject, fixture: Fixture): Promise<void> {
  const outcomes = await readThrough(subject, fixture);
  const records = outcomes.flatMap((each) => (each.outcome === 'mapped' ? each.records : []));
  const refusals = outcomes.flatMap((each) => (each.outcome === 'quarantined' ? [each] : []));
  demandExpectation(fixture, { records, refusals });
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
function demandExpectation({ name, isExplained }: Fixture, came: Came): void {
  const stem = name.slice(0, name.length - extname(name).length);
  const refused = came.refusals.map(({ code, message }) => ({ code, 'message contains': message }));
  const files = [
    ...(came.records.length > 0 ? [keepAs(`fixtures/${stem}.expected.json`, came.records)] : []),
    ...(refused.length > 0 ? [keepAs(`fixtures/${stem}.quarantined.json`, refused)] : []),
  ];
  demand(
    isExplained,
    `nothing is written beside fixtures/${name} yet. Where the following is what the source means, keep it; where it is not, mend the connector first.\n${files.join('\n') || 'Nothing came of it.'}`,
  );
}

function keepAs(file: string, content: object): string {
  return `${file}:\n${JSON.stringify(content, null, 2)}`;
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
