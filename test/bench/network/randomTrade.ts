import type { Trade } from '../../../src/risk/network/circular/sales.ts';
import type { Relationship } from '../../../src/risk/network/graph.ts';

/** Made-up trade between so many firms, the same each time; a tenth of the firms stand in half of it. */
export function randomTrade(firms: number, relationships: number): Relationship[] {
  const random = lehmer(20_260_531);
  const firm = (): string => {
    const among = random() < 0.5 ? firms / 10 : firms;
    return `firm-${Math.floor(random() * among)}`;
  };
  return Array.from({ length: relationships }, () => ({
    from: firm(),
    to: firm(),
    weight: 1 + Math.floor(random() * 100_000),
  }));
}

/** The same as exact trades: the larger number of a firm sells to the smaller, but for a few, so that rings are rare. */
export function tradesOf(relationships: readonly Relationship[]): Trade[] {
  return relationships.map(({ from, to, weight }, place) => {
    const isBackwards = numberOf(from) < numberOf(to) && place % 50 !== 0;
    const [seller, buyer] = isBackwards ? [to, from] : [from, to];
    return { seller, buyer, amount: `${weight}.05` };
  });
}

function numberOf(firm: string): number {
  return Number(firm.slice('firm-'.length));
}

/** Park and Miller's generator. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
