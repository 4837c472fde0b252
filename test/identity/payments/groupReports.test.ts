import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupReports } from '../../../src/identity/payments/groupReports.ts';
import type { Payment } from '../../../src/kit/records/index.ts';
import { iban, intraday, notified, received, reportOf, said, sent } from './vocabulary.ts';

/** Which of the given are one transfer, such as `0+1 2`. */
function shared(...payments: readonly Payment[]): string {
  const groups = groupReports(payments.map((body, index) => reportOf(String(index), body)));
  return groups
    .map((group) => group.map(({ id }) => Number(id)).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => group.join('+'))
    .join(' ');
}

describe('groupReports', () => {
  it('takes the same entry of three messages for one, with references and without', () => {
    expect(shared(intraday(), notified(), said())).toBe('0+1+2');
    const named = { accountServicerReference: 'A-1' };
    expect(
      shared(intraday(named), notified({ endToEndId: 'E-1' }), said({ ...named, endToEndId: 'E-1' })),
    ).toBe('0+1+2');
    expect(shared(notified({ uetr: 'u-1' }), said({ uetr: 'U-1', bookingDate: '2026-03-03' }))).toBe('0+1');
  });

  it('keeps two equal entries without reference apart, and finds both again in another message', () => {
    const second = { report: { entryIndex: 1 } };
    expect(shared(said(), said(second))).toBe('0 1');
    expect(shared(said(), said(second), notified(), notified(second))).toBe('0+2 1+3');
    expect(shared(said(), said(second), notified())).toBe('0+2 1');
  });

  it('keeps apart what is identified differently, dated differently, or goes the other way', () => {
    expect(shared(notified({ endToEndId: 'E-1' }), said({ endToEndId: 'E-2' }))).toBe('0 1');
    expect(shared(notified(), said({ bookingDate: '2026-03-03', valueDate: '2026-03-03' }))).toBe('0 1');
    expect(shared(notified(), said({ direction: 'CREDIT' }))).toBe('0 1');
    expect(shared(notified(), said({ isReversal: true }))).toBe('0 1');
    expect(shared(notified(), said({ amount: '100.01' }))).toBe('0 1');
    expect(shared(notified(), said({ amount: '100.0' }))).toBe('0+1');
  });

  it('takes what was expected for what was booked days later, and not for next month', () => {
    const expected = intraday({ state: 'PENDING', endToEndId: 'E-1', bookingDate: '2026-03-02' });
    expect(shared(expected, said({ endToEndId: 'E-1', bookingDate: '2026-03-04' }))).toBe('0+1');
    expect(shared(expected, said({ endToEndId: 'E-1', bookingDate: '2026-04-02' }))).toBe('0 1');
  });

  it('takes the file that comes twice, and the statement that is issued again, for one', () => {
    expect(shared(said(), said())).toBe('0+1');
    const again = { accountServicerReference: 'A-1' };
    expect(shared(said(again), said({ ...again, report: { statementId: 'S-COPY' } }))).toBe('0+1');
    expect(shared(said(), said({ report: { issue: '2026-03-05' } }))).toBe('0+1');
    expect(shared(said(), said({ report: { statementId: 'OTHER' } }))).toBe('0 1');
  });

  it('lets the corrected version of an entry stand for the earlier one', () => {
    const earlier = said({ report: { createdAt: '2026-03-02T18:00:00Z' } });
    const corrected = said({ amount: '10.00', report: { createdAt: '2026-03-03T18:00:00Z' } });
    expect(shared(earlier, corrected)).toBe('0+1');
  });

  it('lets one of two versions made at the same time stand, in whatever order they come', () => {
    const version = (amount: string) =>
      said({
        amount,
        report: { entry: { amount, direction: 'DEBIT', payments: 1, transactionCount: 1 } },
      });
    expect(shared(version('100.00'), version('10.00'))).toBe('0+1');
    expect(shared(version('10.00'), version('100.00'))).toBe('0+1');
  });

  it('shares thousands of equal movements of two messages out in pairs', () => {
    const entries = Array.from({ length: 4_000 }, (_, entryIndex) => ({ report: { entryIndex } }));
    const groups = shared(...entries.map(said), ...entries.map(notified)).split(' ');
    expect(groups).toHaveLength(4_000);
    expect(groups[3_999]).toBe('3999+7999');
  });

  it('joins the statements of both parties, also where the banks date it differently', () => {
    expect(shared(sent(), received())).toBe('0+1');
    // Friday and the Wednesday after: three banking days.
    const friday = { bookingDate: '2026-03-06', valueDate: '2026-03-06' };
    expect(shared(sent(friday), received({ valueDate: '2026-03-11' }))).toBe('0+1');
    expect(shared(sent(friday), received({ valueDate: '2026-03-12' }))).toBe('0 1');
    expect(shared(sent({ amount: '100' }), received({ currency: 'SEK' }))).toBe('0 1');
    expect(shared(sent(), received({ debtor: { account: iban('DE89370400440532013000') } }))).toBe('0 1');
  });

  it('never joins instalments that share an end-to-end id', () => {
    const second = { bookingDate: '2026-03-04', valueDate: '2026-03-04', report: { entryIndex: 1 } };
    // The credit of the third could be either debit's.
    expect(shared(sent(), sent(second), received({ valueDate: '2026-03-03' }))).toBe('0 1 2');
    const march = { bookingDate: '2026-03-31', valueDate: '2026-03-31', report: { entryIndex: 1 } };
    expect(
      shared(
        sent(),
        sent(march),
        received({ valueDate: '2026-03-03' }),
        received({ ...march, valueDate: '2026-04-01' }),
      ),
    ).toBe('0+2 1+3');
  });

  it.each(['NOTPROVIDED', 'Not provided', 'NONREF', 'n/a', '-', '0'])('takes %s for no id', (endToEndId) => {
    expect(shared(sent({ endToEndId }), received({ endToEndId }))).toBe('0 1');
  });

  it('takes an entry that states the sum of a batch for the batch', () => {
    const entry = {
      amount: '100.00',
      direction: 'DEBIT',
      payments: 2,
      transactionCount: 2,
      servicerReference: 'B-1',
    } as const;
    const members = [60, 40].map((amount, transactionIndex) =>
      notified({
        amount: String(amount),
        endToEndId: `M-${String(amount)}`,
        accountServicerReference: 'B-1',
        report: { entry, transactionIndex },
      }),
    );
    expect(shared(...members, said({ accountServicerReference: 'B-1' }))).toBe('0+2 1');
    expect(shared(...members, said())).toBe('0+2 1');
    expect(shared(...members, said({ accountServicerReference: 'B-2' }))).toBe('0 1 2');
    expect(shared(...members, said({ amount: '90.00', accountServicerReference: 'B-1' }))).toBe('0 1 2');
  });

  it('shares out alike whatever the order and however often', () => {
    const fact = fc.record({
      side: fc.constantFrom(sent, received, notified, intraday, said),
      endToEndId: fc.constantFrom('E-1', 'E-2', 'NOTPROVIDED', undefined),
      uetr: fc.constantFrom('u-1', undefined, undefined),
      accountServicerReference: fc.constantFrom('A-1', 'A-2', undefined),
      day: fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-09'),
      amount: fc.constantFrom('100.00', '60', '40.0'),
      entryIndex: fc.nat({ max: 3 }),
      statementId: fc.constantFrom('S', 'T'),
    });
    const world = fc.uniqueArray(fact, {
      maxLength: 9,
      selector: ({ side, entryIndex, statementId }) =>
        [side === received, side.name, entryIndex, statementId].join(),
    });
    fc.assert(
      fc.property(
        world.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
            fc.subarray(facts),
          ),
        ),
        ([facts, shuffled, twice]) => {
          expect(sums([...shuffled, ...twice].map(paymentOf))).toEqual(sums(facts.map(paymentOf)));
        },
      ),
      { numRuns: 500 },
    );

    function paymentOf({
      side,
      day,
      entryIndex,
      statementId,
      ...stated
    }: typeof fact extends fc.Arbitrary<infer F> ? F : never): Payment {
      const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
      return side({
        ...known,
        bookingDate: day,
        valueDate: day,
        report: { entryIndex, statementId: `${statementId}-${side.name}` },
      });
    }
  });
});

/** What each transfer is told by, without who told it: the same set of transfers gives the same list. */
function sums(payments: readonly Payment[]): string[] {
  const groups = groupReports(payments.map((body, index) => reportOf(String(index).padStart(3, '0'), body)));
  return groups
    .map((group) =>
      [...new Set(group.map(({ place, movement }) => `${place} ${movement}`))].sort().join(' = '),
    )
    .sort();
}
