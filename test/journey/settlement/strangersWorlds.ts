import type { Payment } from '../../../src/kit/records/index.ts';
import { type Arriving, invoice, SELLER, transfer, type Transfer } from './vocabulary.ts';
import type { World } from './worlds.ts';

const EVENING = '2026-02-04T18:00:00Z';
const MORNING = '2026-02-05T06:00:00Z';

/** How another owner's connection tells of the seller's account: later, in the same place. */
interface Told extends Transfer {
  /** It says whose the account is; otherwise it passes it off as its own. */
  readonly names?: 'THE OWNER';
}

function ownTransfer(endToEndId: string, given: Transfer = {}): Arriving {
  return at(EVENING, transfer(endToEndId, given));
}

function strangersTransfer(endToEndId: string, { names, ...given }: Told = {}): Arriving {
  const { record } = at(MORNING, transfer(endToEndId, given));
  const { account, ...payment } = record as Payment;
  const { owner: _owner, ...nameless } = account;
  return {
    by: 'supplier',
    record: { ...payment, account: names ? { ...nameless, owner: SELLER } : nameless },
  };
}

function at(createdAt: string, { by, record }: Arriving): Arriving {
  const payment = record as Payment;
  return { by, record: { ...payment, report: { ...payment.report, createdAt } } };
}

/** Worlds in which somebody else than the account's owner reports its statement, from the same places in it. */
export const STRANGERS_WORLDS: Readonly<Record<string, World>> = {
  'a stranger passes the account off as its own, and puts another amount in the place of a payment': {
    arrivals: [
      ...[invoice('INV-1001'), ownTransfer('T1', { text: 'INV-1001' })],
      strangersTransfer('T1', { amount: '1.00', text: 'INV-1001' }),
    ],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 100.00 NUM', 'T1?INV-1001 OTHER_PARTIES'],
  },
  'a stranger passes the account off as its own, and tells of the same payment otherwise': {
    arrivals: [
      ...[invoice('INV-1001'), invoice('INV-1002'), ownTransfer('T1', { text: 'INV-1001' })],
      strangersTransfer('T1', { text: 'INV-1002', day: '2026-02-03' }),
    ],
    answer: [
      ...['INV-1001 open 0.00', 'INV-1002 open 100.00', 'T1>INV-1001 100.00 NUM'],
      'T1?INV-1002 OTHER_PARTIES',
    ],
  },
  'an observer corrects an amount that the owner has not corrected': {
    arrivals: [
      ...[invoice('INV-1001'), ownTransfer('T1', { text: 'INV-1001' })],
      strangersTransfer('T1', { names: 'THE OWNER', amount: '1.00' }),
    ],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 100.00 NUM'],
  },
  'an observer tells of the same payment that it pays something else': {
    arrivals: [
      ...[invoice('INV-1001'), invoice('INV-1002'), ownTransfer('T1', { text: 'INV-1001' })],
      strangersTransfer('T1', { names: 'THE OWNER', text: 'INV-1002' }),
    ],
    answer: ['INV-1001 open 0.00', 'INV-1002 open 100.00', 'T1>INV-1001 100.00 NUM'],
  },
  'an observer says of the payment what the owner leaves out': {
    arrivals: [
      ...[invoice('INV-1001'), invoice('INV-1002'), ownTransfer('T1')],
      strangersTransfer('T1', { names: 'THE OWNER', text: 'INV-1002' }),
    ],
    answer: ['INV-1001 open 100.00', 'INV-1002 open 0.00', 'T1>INV-1002 100.00 NUM'],
  },
};
