import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startHub, type TestHub } from './hub.ts';
import { worldOf } from './world.ts';

/** What is refused is refused before any SQL, with a stable code. */
describe('refusals', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startHub();
    await worldOf(hub).invoice();
  });
  afterAll(async () => hub.close());
  beforeEach(() => {
    hub.statements.splice(0);
  });

  const refusalOf = async (source: string, asked: Parameters<TestHub['ask']>[1] = {}) => {
    const result = await hub.ask(source, asked);
    expect(hub.statements).toEqual([]);
    expect('data' in result).toBe(false);
    return result.errors?.[0] as { message: string; path?: unknown; extensions: Record<string, unknown> };
  };

  it.each([10_000_000, 201, 0, -1])('refuses first: %i', async (first) => {
    const error = await refusalOf(
      'query ($first: Int!) { page: invoices(first: $first) { totalCount edges { node { id } } } }',
      { variables: { first } },
    );
    expect(error).toMatchObject({
      message: `first must be 1 to 200, but got ${String(first)}.`,
      path: ['page'],
      extensions: { code: 'FIRST_OUT_OF_RANGE' },
    });
  });

  it('refuses first beyond 32 bits as bad input', async () => {
    const error = await refusalOf('query ($first: Int!) { invoices(first: $first) { totalCount } }', {
      variables: { first: 2 ** 31 },
    });
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('refuses lists in lists in lists with what they would cost', async () => {
    const source = `{ invoices(first: 200) { edges { node { orders(first: 200) { lines(first: 200) { edges { node { id } } } } } } } }`;
    const error = await refusalOf(source);
    expect(error.extensions).toEqual({
      code: 'QUERY_TOO_COSTLY',
      cost: 1 + 200 * (1 + 200 * 201),
      limit: 50_000,
    });
  });

  it('takes the sum of what stands side by side, by aliases too', async () => {
    const half = 'invoices(first: 130) { edges { node { orders(first: 200) { id } } } }';
    expect((await hub.ask(`{ ${half} }`)).errors).toBeUndefined();
    hub.statements.splice(0);
    const error = await refusalOf(`{ a: ${half} b: ${half} }`);
    expect(error.extensions['code']).toBe('QUERY_TOO_COSTLY');
  });

  it.each([
    ['{ invoices { ', 'GRAPHQL_PARSE_FAILED'],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['{ invoices(filter: { number: { contains: "\\u0000" } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ invoices(filter: { dueDate: { eq: "2026-02-30" } }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused with %s', async (source, code) => {
    expect((await refusalOf(source)).extensions['code']).toBe(code);
  });

  it.each([
    ['Decimal', 'openAmount: { value: { gt: $value } }', 12.5],
    ['Decimal', 'openAmount: { value: { gt: $value } }', '1e400'],
    ['Decimal', 'openAmount: { value: { gt: $value } }', '1,234.50'],
    ['Date', 'dueDate: { lt: $value }', '2026-02-30'],
    ['DateTime', 'approvedAt: { lt: $value }', '2026-02-03'],
    ['CurrencyCode', 'currency: { eq: $value }', 'eur'],
  ])('refuses a %s that is none: %s %j', async (type, filter, value) => {
    const error = await refusalOf(
      `query ($value: ${type}) { invoices(filter: { ${filter} }) { totalCount } }`,
      { variables: { value } },
    );
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(`${type} must be`);
  });

  it.each([
    ['"12345678901234567.89"', '12345678901234567.89'],
    ['12345678901234567890', '12345678901234567890'],
  ])('takes the amount %s, beyond the precision of floats, by its digits', async (literal, digits) => {
    hub.statements.splice(0);
    const source = `{ a: invoices(filter: { payableAmount: { value: { eq: ${literal} } } }) { totalCount } }`;
    expect((await hub.ask(source)).data).toEqual({ a: { totalCount: 0 } });
    expect(hub.statements[0]?.values).toContain(digits);
  });

  it('refuses a float as an amount: who rewrites it into a variable would lose digits unseen', async () => {
    const error = await refusalOf(
      '{ invoices(filter: { payableAmount: { value: { eq: 12.50 } } }) { totalCount } }',
    );
    expect(error.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(error.message).toContain('Decimal must be an exact decimal in quotes such as "1234.50"');
  });

  it('passes errors of the database on, to be masked', async () => {
    const broken = { ...hub.admin, id: 'no uuid' };
    await expect(hub.execute('{ invoices { totalCount } }', { as: broken })).rejects.toThrow(
      'invalid input syntax for type uuid',
    );
  });
});
