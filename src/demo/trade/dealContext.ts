import type { DayNumber } from '../calendar.ts';
import type { Random } from '../../kit/random.ts';
import type { World } from '../world/buildWorld.ts';
import type { Relationship } from '../world/relationship.ts';
import type { Numbering } from './numbering.ts';

/** What a deal is played with: its own choices, and the world's counters. */
export interface DealContext {
  readonly world: World;
  readonly numbering: Numbering;
  readonly random: Random;
  readonly relationship: Relationship;
  readonly index: number;
  readonly orderDay: DayNumber;
  /** At most so many invoices may still be written. */
  readonly maxInvoices: number;
}
