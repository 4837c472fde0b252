import { describe, expect, it } from '@jest/globals';
import { oneAhead } from '../../src/ingest/oneAhead.ts';

describe('oneAhead', () => {
  const told: string[] = [];
  async function* numbers(count: number, failure?: Error): AsyncGenerator<number> {
    try {
      for (let number = 1; number <= count; number++) {
        told.push(`read ${String(number)}`);
        yield await Promise.resolve(number);
      }
      if (failure) throw failure;
    } finally {
      told.push('closed');
    }
  }

  it('asks for the next item while one is worked on, and for no more', async () => {
    told.length = 0;
    for await (const number of oneAhead(numbers(3))) {
      // Longer than reading takes: whatever would be read in advance has been.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      told.push(`worked ${String(number)}`);
    }
    expect(told).toEqual(['read 1', 'read 2', 'worked 1', 'read 3', 'worked 2', 'closed', 'worked 3']);
  });

  it('tells a failure when its turn comes, behind the items before it', async () => {
    const worked: number[] = [];
    const all = async (): Promise<void> => {
      for await (const number of oneAhead(numbers(2, new Error('the source is gone')))) worked.push(number);
    };
    await expect(all()).rejects.toThrow('the source is gone');
    expect(worked).toEqual([1, 2]);
  });

  it('closes the source where nobody goes on', async () => {
    told.length = 0;
    for await (const number of oneAhead(numbers(3))) if (number === 1) break;
    expect(told).toEqual(['read 1', 'read 2', 'closed']);
  });
});
