import type { Party } from '../../../src/kit/records/index.ts';
import { GLN } from '../../helpers/connection.ts';
import { invoice, transfer } from './vocabulary.ts';
import type { World } from './worlds.ts';

const [BUYER_VAT, SELLER_VAT] = ['DE136695976', 'DE129273398'];
const vatOf = (value: string, name: string): Party => ({
  name,
  identifiers: [{ scheme: 'VAT', value, country: 'DE' }],
});
const BUYER_BY_VAT = vatOf(BUYER_VAT, 'Dealer KG');
const SELLER_BY_VAT = vatOf(SELLER_VAT, 'Core AG');
const BUYER_TWICE = [GLN.dealer, BUYER_VAT] as const;
const SELLER_TWICE = [GLN.core, SELLER_VAT] as const;
const [BUYER_REF, SELLER_REF] = [`VAT:DE:${BUYER_VAT}`, `VAT:DE:${SELLER_VAT}`];

/** Worlds in which people have their say between arrivals. */
export const DECIDED_WORLDS: Readonly<Record<string, World>> = {
  'a person allocates what nobody could tell': {
    arrivals: [transfer('T1'), invoice('INV-1001'), invoice('INV-1002')],
    manual: [{ does: 'ALLOCATE', transfer: 'T1', invoice: 'INV-1002', amount: '100.00' }],
    answer: ['INV-1001 open 100.00', 'INV-1002 open 0.00', 'T1>INV-1002 100.00 HAND'],
  },
  'a person allocates a part, and the rest goes where the name says': {
    arrivals: [
      ...[invoice('INV-1001'), invoice('INV-1002')],
      transfer('T1', { text: 'INV-1001' }),
      transfer('T2', { text: 'INV-1001', amount: '40.00', day: '2026-02-07' }),
    ],
    manual: [{ does: 'ALLOCATE', transfer: 'T1', invoice: 'INV-1002', amount: '40.00' }],
    answer: [
      ...['INV-1001 open 0.00', 'INV-1002 open 60.00', 'T1>INV-1001 60.00 NUM', 'T1>INV-1002 40.00 HAND'],
      'T2>INV-1001 40.00 NUM',
    ],
  },
  'a person allocates, and takes it back': {
    arrivals: [invoice('INV-1001'), invoice('INV-1002'), transfer('T1', { text: 'INV-1001' })],
    manual: [
      { does: 'ALLOCATE', transfer: 'T1', invoice: 'INV-1002', amount: '100.00' },
      { does: 'REMOVE', transfer: 'T1', invoice: 'INV-1002' },
    ],
    answer: ['INV-1001 open 0.00', 'INV-1002 open 100.00', 'T1>INV-1001 100.00 NUM'],
  },
  'a person rejects what the name says, and the amount tells no other': {
    arrivals: [
      invoice('INV-1001'),
      ...[transfer('T1', { text: 'INV-1001' }), transfer('T2', { refs: ['INV-1001'], day: '2026-02-20' })],
    ],
    manual: [{ does: 'REJECT', transfer: 'T1', invoice: 'INV-1001' }],
    answer: ['INV-1001 open 0.00', 'T2>INV-1001 100.00 NUM'],
  },
  'a buyer whom its bank knows by another number, merged by a person': {
    arrivals: [invoice('INV-1001'), transfer('T1', { debtor: BUYER_BY_VAT })],
    manual: [{ does: 'MERGE', of: BUYER_TWICE }],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 100.00 SUM'],
  },
  'a buyer merged by a person, and parted again': {
    arrivals: [invoice('INV-1001'), transfer('T1', { debtor: BUYER_BY_VAT })],
    manual: [
      { does: 'MERGE', of: BUYER_TWICE },
      { does: 'SPLIT', of: BUYER_TWICE, ref: BUYER_REF },
    ],
    answer: ['INV-1001 open 100.00'],
  },
  'one invoice under two names of the seller, merged by a person': {
    arrivals: [
      ...[invoice('INV-1001'), { ...invoice('INV-1001', { seller: SELLER_BY_VAT }), by: 'dealer' as const }],
      transfer('T1', { text: 'INV-1001' }),
    ],
    manual: [{ does: 'MERGE', of: SELLER_TWICE }],
    answer: ['INV-1001 open 0.00', 'T1>INV-1001 100.00 NUM'],
  },
  'one invoice under two names of the seller, merged and parted again': {
    arrivals: [
      ...[invoice('INV-1001'), { ...invoice('INV-1001', { seller: SELLER_BY_VAT }), by: 'dealer' as const }],
      transfer('T1', { text: 'INV-1001' }),
    ],
    manual: [
      { does: 'MERGE', of: SELLER_TWICE },
      { does: 'SPLIT', of: SELLER_TWICE, ref: SELLER_REF },
    ],
    answer: ['INV-1001 open 0.00', 'INV-1001 open 100.00', 'T1>INV-1001 100.00 NUM'],
  },
};
