import { medianOf, type Measured } from '../harness/benchmark.ts';
import type { Figures } from '../harness/interleave.ts';
import type { Scenario } from './scenarios.ts';

export interface Comparison {
  readonly title: string;
  readonly scenario: Scenario;
  readonly figures: ReadonlyMap<string, readonly Figures[]>;
}

const PEER_TARGET = 2;
const PEER_MEDIAN_TARGET = 2.5;

/** The ratios of throughput: round by round, for what is beside each other in time is comparable, then their median. */
export function compare(comparisons: readonly Comparison[], peerName: string): Measured[] {
  const measured = comparisons.flatMap(({ title, scenario, figures }) => {
    const hub = figures.get('hub') ?? [];
    const shared = { higherIsBetter: true, median: medianOf(hub.map(perSecond)), unit: 'requests/s', runs: hub.length }; // prettier-ignore
    const ratioTo = (side: string): number => medianOf(ratios(hub, figures.get(side) ?? []));
    return [
      { name: `reads: ${title}`, ratio: ratioTo('peer'), against: peerName, target: PEER_TARGET, ...shared },
      {
        name: `reads: ${title}, bare`,
        ratio: ratioTo('bare'),
        ...{ against: 'one statement over plain HTTP', target: scenario.bareTarget, ...shared },
      },
    ];
  });
  const toPeer = measured.filter(({ against }) => against === peerName).map(({ ratio }) => ratio);
  const overall = {
    ...{ name: 'reads: median of all', ratio: medianOf(toPeer), against: peerName, higherIsBetter: true },
    ...{ target: PEER_MEDIAN_TARGET, median: medianOf(toPeer), unit: 'times', runs: toPeer.length },
  };
  return [...measured, overall];
}

function ratios(ours: readonly Figures[], theirs: readonly Figures[]): number[] {
  return ours.map((round, index) => round.perSecond / (theirs[index]?.perSecond ?? NaN));
}

function perSecond(figures: Figures): number {
  return figures.perSecond;
}
