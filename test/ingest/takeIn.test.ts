import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runConnection } from '../../src/pipeline/runConnection.ts';
import { takeIn } from '../../src/pipeline/takeIn.ts';
import { connect } from '../helpers/connection.ts';
import { memoryConnector, rowOf, tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { countOf, until } from '../scheduler/given.ts';

describe('takeIn', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  const isIdentified = (count: number) => async (): Promise<boolean> =>
    (await countOf(database, 'observation where subject_id is not null')) === count;
  const read = async (name: string, count: number): Promise<number> => {
    const invoices = Array.from({ length: count }, (_, index) =>
      rowOf(tradeDocument({ kind: 'invoice', number: `${name}-${String(index)}` })),
    );
    const connection = await connect(database, name, memoryConnector({ pages: [invoices] }));
    return (await runConnection(database.pipelinePool, connection)).read;
  };

  it('identifies full batches while more is read, and the rest when all has been read', async () => {
    const total = await takeIn(database.pipelinePool, async () => {
      const first = await read('many', 1_500);
      await until(isIdentified(1_000));
      return first + (await read('few', 10));
    });
    expect(total).toBe(1_510);
    expect(await isIdentified(1_510)()).toBe(true);
    expect(await countOf(database, 'work_item')).toBe(0);
  });

  it('takes in what was read before reading failed, and tells the failure', async () => {
    const failing = takeIn(database.pipelinePool, async () => {
      await read('last', 5);
      throw new Error('the source is gone');
    });
    await expect(failing).rejects.toThrow('the source is gone');
    expect(await isIdentified(1_515)()).toBe(true);
  });
});
