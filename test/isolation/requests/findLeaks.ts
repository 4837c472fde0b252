import type { Expectation } from '../oracle.ts';
import type { Keys, Rows } from '../world/dump.ts';
import type { World } from '../world/loadWorld.ts';
import { canariesIn } from '../world/names.ts';
import { ask, executorOf, toldBy } from './ask.ts';
import { Draw } from './draw.ts';
import { expectedOpenAmounts, toldOpenAmounts } from './openAmounts.ts';
import { drawRequest, type DrawnRequest } from './requests.ts';

/** Where an answer tells, counts or sums what its reader may not see; the first such answer is enough. */
export async function findLeaks(
  { database }: Pick<World, 'database'>,
  { rows: all, askers }: Expectation,
  drawn: readonly (readonly number[])[],
): Promise<string[]> {
  const executor = executorOf(database);
  for (const numbers of drawn) {
    const draw = new Draw(numbers);
    const { asker, keys } = draw.of(askers);
    const seen = rowsOf(all, keys);
    const request = drawRequest(draw, { all, seen });
    const body = await ask(executor, asker, request);
    const offences = [
      ...toldCanaries(body, seen),
      ...wrongCounts(body, request),
      ...wrongAmounts(body, seen),
    ];
    if (offences.length > 0) {
      return [`${asker.name}: ${JSON.stringify(request)}`, ...offences, body.slice(0, 2_000)];
    }
  }
  return [];
}

export function rowsOf(all: Rows, keys: Keys): Rows {
  return new Map(
    [...all].map(([table, rows]) => [table, new Map([...rows].filter(([key]) => keys.get(table)?.has(key)))]),
  );
}

function toldCanaries(body: string, seen: Rows): string[] {
  const allowed = canariesIn(JSON.stringify([...seen.values()].map((rows) => [...rows.values()])));
  return [...canariesIn(toldBy(body))]
    .filter((canary) => !allowed.has(canary))
    .map((canary) => `tells of ${canary}`);
}

function wrongCounts(body: string, { counts }: DrawnRequest): string[] {
  const answer = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (answer.errors !== undefined) return [`fails: ${JSON.stringify(answer.errors)}`];
  return Object.entries(counts).flatMap(([path, expected]) => {
    const members = path.split('.');
    const actual = members.reduce<unknown>(
      (value, member) => (value as Record<string, unknown>)[member],
      answer.data,
    );
    return actual === expected
      ? []
      : [`${path} is ${JSON.stringify(actual)}, but must be ${JSON.stringify(expected)}`];
  });
}

function wrongAmounts(body: string, seen: Rows): string[] {
  const expected = expectedOpenAmounts(seen);
  return [...toldOpenAmounts(body)]
    .filter(([number, amount]) => expected.get(number) !== amount)
    .map(
      ([number, amount]) => `${number} has ${amount} open, but must have ${expected.get(number) ?? 'none'}`,
    );
}
