import { describe, expect, it, jest } from '@jest/globals';
import { bankMessage, type BankMessage } from './bankMessages.ts';
import { type Arrival, type Books, booksAfter } from './bookkeeping.ts';

const [A, B, C] = [
  { id: 'E-A', amount: '100.00', reference: 'INV-A' },
  { id: 'E-B', amount: '200.00', reference: 'INV-B' },
  { id: 'E-C', amount: '300.00', reference: 'INV-C' },
];
const INVOICES = { 'INV-A': '100.00', 'INV-B': '200.00', 'INV-C': '300.00' };
const EVENING = '2026-03-02T18:00:00Z';
const MORNING = '2026-03-03T06:00:00Z';
const NOON = '2026-03-03T12:00:00Z';
const OTHER_OWNER = '4399902000017';

/** All orders of three take their time: by default they come forwards, backwards and from the middle. */
const IS_LONG = process.env['RUNS'] !== undefined;

type Message = BankMessage & { readonly ownerGln?: string };

/** What the messages lead to, which is the same in each of their orders. */
async function booksOf(...messages: readonly Message[]): Promise<Books> {
  const arriving = messages.map(({ ownerGln, ...message }) => ({
    xml: bankMessage(message),
    ...(ownerGln !== undefined && { ownerGln }),
  }));
  const [first, ...others] = await Promise.all(ordersOf(arriving).map(inOrder));
  if (!first) throw new RangeError('no messages, no books');
  for (const other of others) expect(other).toEqual(first);
  return first;
}

function inOrder(messages: Arrival['messages']): Promise<Books> {
  return booksAfter({ messages, invoices: INVOICES });
}

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (!IS_LONG && items.length > 2)
    return [[...items], [...items].reverse(), [...items.slice(1), ...items.slice(0, 1)]];
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    ordersOf([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

describe('a statement that is issued again', () => {
  jest.setTimeout(120_000);

  it('withdraws the last entry where it no longer lists it, with what was paid by it', async () => {
    expect(
      await booksOf({ created: EVENING, entries: [A, B, C] }, { created: MORNING, entries: [A, B] }),
    ).toEqual({
      payments: ['100.00 E-A booked by 1', '200.00 E-B booked by 1'],
      allocations: ['100.00 of E-A for INV-A', '200.00 of E-B for INV-B'],
      statements: ['camt.053 S-1 with 2'],
    });
  });

  it('withdraws an entry from its midst, though the next one takes its place', async () => {
    expect(
      await booksOf({ created: EVENING, entries: [A, B, C] }, { created: MORNING, entries: [A, C] }),
    ).toEqual({
      payments: ['100.00 E-A booked by 1', '300.00 E-C booked by 1'],
      allocations: ['100.00 of E-A for INV-A', '300.00 of E-C for INV-C'],
      statements: ['camt.053 S-1 with 2'],
    });
  });

  it('leaves nothing where it lists nothing, and lets the third version stand before both', async () => {
    const versions = [
      { created: EVENING, entries: [A, B] },
      { created: MORNING, entries: [] },
    ];
    expect(await booksOf(...versions)).toEqual({
      payments: [],
      allocations: [],
      statements: ['camt.053 S-1 with 0'],
    });
    expect((await booksOf(...versions, { created: NOON, entries: [B] })).payments).toEqual([
      '200.00 E-B booked by 1',
    ]);
  });

  it('keeps, unbooked, what an intraday report says of a withdrawn entry', async () => {
    const { payments } = await booksOf(
      { message: 'camt.052', id: 'R-1', created: EVENING, entries: [B, A] },
      { created: EVENING, entries: [A, B] },
      { created: MORNING, entries: [A] },
    );
    expect(payments).toEqual(['100.00 E-A booked by 2', '200.00 E-B reported by 1']);
  });

  it('withdraws the pages behind its last one', async () => {
    const books = await booksOf(
      { created: EVENING, page: { number: 1, isLast: false }, entries: [A] },
      { created: EVENING, page: { number: 2, isLast: true }, entries: [B, C] },
      { created: MORNING, page: { number: 1, isLast: true }, entries: [C] },
    );
    expect(books).toEqual({
      payments: ['300.00 E-C booked by 1'],
      allocations: ['300.00 of E-C for INV-C'],
      statements: ['camt.053 S-1 page 1 with 1'],
    });
  });

  it('withdraws an entry from a page alone, and no other page', async () => {
    const { payments } = await booksOf(
      { created: EVENING, page: { number: 1, isLast: false }, entries: [A, B] },
      { created: EVENING, page: { number: 2, isLast: true }, entries: [C] },
      { created: MORNING, page: { number: 1, isLast: false }, entries: [A] },
    );
    expect(payments).toEqual(['100.00 E-A booked by 1', '300.00 E-C booked by 1']);
  });

  it('counts one of two versions of one moment that differ within the transfers of an entry', async () => {
    const shares = [
      ['40.00', '60.00'],
      ['30.00', '70.00'],
    ] as const;
    const versions = shares.map(([first, second]) => ({
      created: EVENING,
      entries: [
        {
          id: 'BATCH',
          amount: '100.00',
          transfers: [
            { id: 'E-1', amount: first },
            { id: 'E-2', amount: second },
          ],
        },
      ],
    }));
    const { payments } = await booksOf(...versions);
    expect(payments).toHaveLength(2);
    const { payments: named } = await booksOf(
      { created: EVENING, entries: [A] },
      { created: EVENING, entries: [{ ...A, id: 'E-X' }] },
    );
    expect(named).toHaveLength(1);
  });

  it('withdraws nothing that another owner reports', async () => {
    const { payments } = await booksOf(
      { created: EVENING, entries: [A, B] },
      { created: MORNING, entries: [], ownerGln: OTHER_OWNER },
    );
    expect(payments).toEqual(['100.00 E-A booked by 1', '200.00 E-B booked by 1']);
  });
});
