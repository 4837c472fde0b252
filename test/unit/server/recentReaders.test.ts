import { describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../src/security/index.ts';
import { RecentReaders } from '../../../src/server/http/RecentReaders.ts';

const READER: Principal = { id: 'p', role: 'ADMIN', enterpriseId: null, connectionId: null };

function given(answers: readonly (Principal | undefined)[]) {
  const time = { now: 0 };
  const asked: (string | undefined)[] = [];
  const readers = new RecentReaders(
    async (authorization) => {
      asked.push(authorization);
      return answers[asked.length - 1];
    },
    () => time.now,
  );
  return { readers, asked, time };
}

const everybody = (): boolean => true;

describe('RecentReaders', () => {
  it('asks once in a second for one key', async () => {
    const { readers, asked, time } = given([READER]);
    expect(await readers.find('Bearer a', everybody)).toBe(READER);
    time.now = 999;
    expect(await readers.find('Bearer a', everybody)).toBe(READER);
    expect(asked).toEqual(['Bearer a']);
  });

  it('refuses a revoked key after a second, and a new one at once', async () => {
    const { readers, time } = given([READER, undefined, undefined]);
    await readers.find('Bearer a', everybody);
    expect(await readers.find('Bearer b', everybody)).toBeUndefined();
    time.now = 1_000;
    expect(await readers.find('Bearer a', everybody)).toBeUndefined();
  });

  it('remembers neither who is refused nor who may not read', async () => {
    const { readers, asked } = given([undefined, READER, READER, READER]);
    await readers.find('Bearer a', everybody);
    await readers.find('Bearer a', () => false);
    await readers.find('Bearer a', () => false);
    expect(asked).toHaveLength(3);
    expect(await readers.find(undefined, everybody)).toBeUndefined();
  });
});
