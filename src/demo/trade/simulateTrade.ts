import type { World } from '../world/buildWorld.ts';
import type { Relationship } from '../world/relationship.ts';
import type { Random } from '../../kit/random.ts';
import type { Deal } from './deal.ts';
import { IrregularitySchedule } from './irregularities.ts';
import { Numbering } from './numbering.ts';
import { simulateDeal } from './simulateDeal.ts';

/** Orders are placed from this many days before the world's today ... */
const FIRST_ORDER_DAYS_AGO = 420;
/** ... to this many: the first delivery of the last order must have left and been invoiced. */
const LAST_ORDER_DAYS_AGO = 15;

/**
 * Plays the chain's trade, one order after the other by the day it was placed, until exactly `invoices` invoices
 * are written. Nothing of a deal is kept, so memory does not grow with the count.
 */
export function* simulateTrade(world: World, invoices: number): Generator<Deal> {
  const numbering = new Numbering();
  const schedule = new IrregularitySchedule(world.random.fork('irregularities'));
  const choice = world.random.fork('relationships');
  const chooser = weighRelationships(world.relationships);
  let written = 0;
  for (let index = 0; written < invoices; index += 1) {
    // Every pair trades once before chance decides, so that even a small world shows its whole chain.
    const relationship = world.relationships[index] ?? chooser(choice);
    const daysOn = Math.floor((written / invoices) * (FIRST_ORDER_DAYS_AGO - LAST_ORDER_DAYS_AGO));
    const deal = simulateDeal(
      {
        world,
        numbering,
        relationship,
        index,
        random: world.random.fork(`deal/${index}`),
        orderDay: world.asOf - FIRST_ORDER_DAYS_AGO + daysOn,
        maxInvoices: invoices - written,
      },
      schedule.planDeal(relationship),
    );
    written += deal.invoices.length;
    yield deal;
  }
}

/** Picks by weight, through cumulative sums and bisection. */
function weighRelationships(relationships: readonly Relationship[]): (random: Random) => Relationship {
  let total = 0;
  const weighed = relationships.map((relationship) => {
    total += relationship.weight;
    return { relationship, upTo: total };
  });
  return (random) => {
    const draw = random.int(1, total);
    let [low, high] = [0, weighed.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weighed[middle]?.upTo ?? 0) < draw) low = middle + 1;
      else high = middle;
    }
    const chosen = weighed[low];
    if (chosen === undefined) throw new RangeError('A world without relationships has no trade.');
    return chosen.relationship;
  };
}
