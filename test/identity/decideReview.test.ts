import { describe, expect, it } from '@jest/globals';
import { decideReview } from '../../src/identity/review/decide.ts';
import type { TradeDocument } from '../../src/kit/records/index.ts';
import { inGraphTransaction } from '../../src/pipeline/locks.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { invoice, load } from './vocabulary.ts';

const why = { reason: 'asked their clerk', principalId: '00000000-0000-0000-0000-000000000000' };

describe('decideReview', () => {
  it('makes one of two that are called alike, or keeps them two and asks no more', async () => {
    const database = await createTestDatabase({ poolSize: 3 });
    try {
      const named = (number: string, name: string): TradeDocument =>
        invoice({ number, seller: { name, identifiers: [] } });
      await load(database, 'core-erp', [
        ...[
          named('1', 'Müller Werkzeugbau GmbH'),
          named('2', 'Mueller Werkzeugbau'),
          named('3', 'Muller Werkzeugbaus'),
        ],
        named('4', 'Müller Werkzeugbau AG'),
      ]);
      const open = await reviewsOf(database);
      expect(open.map(({ left, right }) => [left, right].sort())).toEqual(
        [
          ['Mueller Werkzeugbau', 'Muller Werkzeugbaus'],
          ['Mueller Werkzeugbau', 'Müller Werkzeugbau AG'],
          ['Mueller Werkzeugbau', 'Müller Werkzeugbau GmbH'],
          ['Muller Werkzeugbaus', 'Müller Werkzeugbau AG'],
          ['Muller Werkzeugbaus', 'Müller Werkzeugbau GmbH'],
        ].map((pair) => pair.sort()),
      );
      const [first, second] = open;
      for (const [id, verdict] of [
        [first!.id, 'REJECTED'],
        [second!.id, 'ACCEPTED'],
      ] as const) {
        await inGraphTransaction(database.pipelinePool, (client) =>
          decideReview(client, { ...why, id, verdict }),
        );
        await processPending(database.pipelinePool);
      }
      const left = await reviewsOf(database);
      expect(left.map(({ id }) => id)).not.toContain(first!.id);
      expect(left.every(({ left: one, right }) => one !== right)).toBe(true);
      const again = await inGraphTransaction(database.pipelinePool, (client) =>
        decideReview(client, { ...why, id: first!.id, verdict: 'ACCEPTED' }),
      );
      expect(again).toEqual({ outcome: 'ALREADY_DECIDED' });
    } finally {
      await database.close();
    }
  }, 60_000);
});

async function reviewsOf({
  pipelinePool,
}: TestDatabase): Promise<{ id: string; left: string; right: string }[]> {
  const { rows } = await pipelinePool.query<{ id: string; left: string; right: string }>(
    `select r.id, l.name as left, o.name as right from identity_review r
     join enterprise l on l.id = r.left_id join enterprise o on o.id = r.right_id where r.status = 'OPEN'
     order by least(l.name, o.name) collate "C", greatest(l.name, o.name) collate "C"`,
  );
  return rows;
}
