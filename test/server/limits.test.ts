import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { countTokens } from '../../src/server/limits/countTokens.ts';
import { isDeeperThan } from '../../src/server/limits/isDeeperThan.ts';
import { DEFAULT_LIMITS } from '../../src/server/limits/limits.ts';
import { measureDocument } from '../../src/server/limits/measureDocument.ts';
import { serve, type Answer, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve({ limits: { responseBytes: 100_000, operationMs: 300 } });
  // What is compiled and connected once is not what the limits' time is about.
  await served.post({ query: '{ who }' });
});
afterAll(() => served.close());

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string =>
  `{ item ${'{ next '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
const fragments = (count: number): string =>
  `{ item { ...F0 } } ${times(count, (i) => `fragment F${String(i)} on Item { next { ...F${String(i + 1)} } }`)} fragment F${String(count)} on Item { id }`;
const tripling = (levels: number): string =>
  `{ item { ...F0 } } ${times(levels, (i) => `fragment F${String(i)} on Item { ${['left', 'right', 'next'].map((field) => `${field} { ...F${String(i + 1)} }`).join(' ')} }`)} fragment F${String(levels)} on Item { id }`;

const REFUSAL_MS = 50;
const ATTEMPTS = 5;

/**
 * The cheapest of some refusals, by the processor's time for server and client together: on a busy machine the clock
 * on the wall measures the programs beside this one.
 */
async function refusal(query: string): Promise<Answer & { cpuMs: number }> {
  const answers: (Answer & { cpuMs: number })[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = process.cpuUsage();
    const answer = await served.post({ query });
    const { user, system } = process.cpuUsage(before);
    answers.push({ ...answer, cpuMs: (user + system) / 1_000 });
  }
  return answers.sort((left, right) => left.cpuMs - right.cpuMs)[0]!;
}

const tooMuch: readonly (readonly [what: string, query: string, code: string])[] = [
  ['60 levels of fields', nested(60), 'OPERATION_TOO_DEEP'],
  ['60 levels of fragments', fragments(60), 'OPERATION_TOO_DEEP'],
  ['11 levels', nested(11), 'OPERATION_TOO_DEEP'],
  [
    'a cycle of fragments',
    '{ item { ...A } } fragment A on Item { next { ...B } } fragment B on Item { next { ...A } }',
    'FRAGMENT_CYCLE',
  ],
  ['a cycle that nothing spreads', '{ who } fragment A on Item { ...A }', 'FRAGMENT_CYCLE'],
  [
    '1,000 aliases of __typename',
    `{ ${times(1_000, (i) => `a${String(i)}: __typename`)} }`,
    'TOO_MANY_TOKENS',
  ],
  ['1,000 aliases of a field', `{ ${times(1_000, (i) => `a${String(i)}: who`)} }`, 'TOO_MANY_TOKENS'],
  ['16 aliases', `{ ${times(16, (i) => `a${String(i)}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  [
    'aliases in a fragment spread again and again',
    `{ item { ...A next { ...A } left { ...A } right { ...A } } } fragment A on Item { a: id b: id c: id d: id }`,
    'TOO_MANY_ALIASES',
  ],
  ['1,000 directives', `{ who ${times(1_000, () => '@skip(if: false)')} }`, 'TOO_MANY_TOKENS'],
  ['300 directives', `{ who ${times(300, () => '@a')} }`, 'TOO_MANY_DIRECTIVES'],
  ['a field 1,001 times', `{ ${times(1_001, () => 'who')} }`, 'TOO_MANY_TOKENS'],
  ['fragments that spread out to thousands of fields', tripling(7), 'TOO_MANY_FIELDS'],
];

describe('an operation that asks for too much', () => {
  it.each(tooMuch)('is refused: %s', async (_what, query, code) => {
    const before = served.sqlCount();
    const answer = await refusal(query);
    expect([answer.status, answer.code]).toEqual([400, code]);
    // One statement each at most, which is authentication: a key is asked for once a second.
    expect(served.sqlCount() - before).toBeLessThanOrEqual(ATTEMPTS);
    expect(answer.cpuMs).toBeLessThan(REFUSAL_MS);
  });

  it('is not registered as persisted', async () => {
    const sha256Hash = 'a'.repeat(64);
    const answer = await served.post({
      query: nested(11),
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
    expect(answer.code).toBe('OPERATION_TOO_DEEP');
  });

  it('may go to the limit', async () => {
    const query = `{ ${times(15, (i) => `a${String(i)}: who`)} item ${'{ next '.repeat(8)}{ id }${' }'.repeat(8)} }`;
    const answer = await served.post({ query });
    expect(answer.body.errors).toBeUndefined();
  });
});

describe('a request that is too large', () => {
  it('is refused by its body', async () => {
    const answer = await served.post({ query: '{ who }', padding: 'x'.repeat(256 * 1_024) });
    expect([answer.status, answer.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('is refused by the nesting of its variables, without recursion', async () => {
    const filter = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
    const body = `{"query":"query F($f: Filter) { find(filter: $f) }","variables":{"f":${filter}}}`;
    const answer = await served.post(body);
    expect([answer.status, answer.code]).toEqual([400, 'VARIABLES_TOO_DEEP']);
  });

  it('is refused by the size of its response', async () => {
    const query = 'query L($bytes: Int!) { large(bytes: $bytes) }';
    const fits = await served.post({ query, variables: { bytes: 90_000 } });
    expect(fits.status).toBe(200);
    const answer = await served.post({ query, variables: { bytes: 110_000 } });
    expect([answer.status, answer.code]).toEqual([422, 'RESPONSE_TOO_LARGE']);
  });

  it('is let go when it takes too long', async () => {
    const answer = await served.post({ query: '{ slow(ms: 2000) }' });
    expect([answer.status, answer.code]).toEqual([422, 'OPERATION_TIMED_OUT']);
    expect(answer.durationMs).toBeLessThan(1_500);
  });
});

describe('isDeeperThan', () => {
  it('counts objects and lists within one another', () => {
    expect([isDeeperThan({ a: [1] }, 2), isDeeperThan({ a: [{}] }, 2)]).toEqual([false, true]);
    expect([isDeeperThan(null, 0), isDeeperThan('x', 0), isDeeperThan({}, 0)]).toEqual([false, false, true]);
  });
});

const contract = join(import.meta.dirname, '../../../shared/contract/operations');
const operations = existsSync(contract) ? readdirSync(contract) : [];
if (operations.length === 0) console.warn(`skipped: no published operations in ${contract}`);

(operations.length === 0 ? describe.skip : describe)('the published operations', () => {
  it.each(operations)('%s is within the limits', (file) => {
    const source = readFileSync(join(contract, file), 'utf8');
    const { depth, aliases, directives, tokens } = DEFAULT_LIMITS;
    const measure = measureDocument(parse(source));
    if (measure === 'cyclic') throw new Error(`${file} has a cycle of fragments`);
    expect(measure.depth).toBeLessThanOrEqual(depth);
    expect(measure.aliases).toBeLessThanOrEqual(aliases);
    expect(measure.directives).toBeLessThanOrEqual(directives);
    expect(countTokens(source, tokens)).toBeLessThanOrEqual(tokens);
  });
});
