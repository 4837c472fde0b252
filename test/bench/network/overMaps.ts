import type { Relationship } from '../../../src/risk/network/graph.ts';

/** The same measures as one writes them at first: maps of maps by id. */
export type MapGraph = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface MapGraphs {
  readonly out: MapGraph;
  readonly back: MapGraph;
}

export function buildOverMaps(relationships: readonly Relationship[]): MapGraphs {
  const [out, back] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()];
  for (const { from, to, weight } of relationships) {
    const [sold] = [rowOf(out, from), rowOf(out, to), rowOf(back, from)];
    const bought = rowOf(back, to);
    if (from === to) continue;
    sold.set(to, (sold.get(to) ?? 0) + weight);
    bought.set(from, (bought.get(from) ?? 0) + weight);
  }
  return { out, back };
}

function rowOf(rows: Map<string, Map<string, number>>, id: string): Map<string, number> {
  const known = rows.get(id) ?? new Map<string, number>();
  rows.set(id, known);
  return known;
}

export function pageRankOverMaps({ out }: MapGraphs, iterations: number): Map<string, number> {
  const count = out.size;
  const given = new Map([...out].map(([id, row]) => [id, [...row.values()].reduce((a, b) => a + b, 0)]));
  let ranks = new Map([...out.keys()].map((id) => [id, 1 / count]));
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    let dangling = 0;
    for (const [id, rank] of ranks) if (given.get(id) === 0) dangling += rank;
    const next = new Map([...out.keys()].map((id) => [id, (0.15 + 0.85 * dangling) / count]));
    for (const [id, row] of out) {
      const perWeight = (0.85 * (ranks.get(id) ?? 0)) / (given.get(id) ?? 1);
      for (const [target, weight] of row) next.set(target, (next.get(target) ?? 0) + perWeight * weight);
    }
    ranks = next;
  }
  return ranks;
}

export function tiersOverMaps({ out }: MapGraphs, anchor: string, depth: number): number {
  const tiers = new Map([[anchor, 0]]);
  for (const [id, tier] of tiers) {
    if (tier === depth) continue;
    for (const target of out.get(id)?.keys() ?? []) if (!tiers.has(target)) tiers.set(target, tier + 1);
  }
  return tiers.size - 1;
}

/** The levels of BATTISTON_2012 after a shock of 1. */
export function debtRankOverMaps(
  { out, back }: MapGraphs,
  equity: ReadonlyMap<string, number>,
  shocked: string,
): Map<string, number> {
  let levels = new Map([...out.keys()].map((id) => [id, id === shocked ? 1 : 0]));
  let senders = new Set([shocked]);
  while (senders.size > 0) {
    const next = new Map(levels);
    for (const debtor of senders) {
      for (const [creditor, exposure] of back.get(debtor) ?? []) {
        const passed = Math.min(1, exposure / (equity.get(creditor) ?? 1)) * (levels.get(debtor) ?? 0);
        next.set(creditor, Math.min(1, (next.get(creditor) ?? 0) + passed));
      }
    }
    senders = new Set([...next].filter(([id, level]) => level > 0 && levels.get(id) === 0).map(([id]) => id));
    levels = next;
  }
  return levels;
}

/** Taking away, round after round, whoever has too few neighbours left. */
export function coresOverMaps({ out, back }: MapGraphs): Map<string, number> {
  const left = new Map(
    [...out.keys()].map((id) => [
      id,
      new Set([...(out.get(id)?.keys() ?? []), ...(back.get(id)?.keys() ?? [])]),
    ]),
  );
  const cores = new Map<string, number>();
  for (let k = 0; left.size > 0; k += 1) {
    let going = [...left.keys()].filter((id) => (left.get(id)?.size ?? 0) <= k);
    while (going.length > 0) {
      const freed = new Set<string>();
      for (const id of going) {
        cores.set(id, k);
        for (const other of left.get(id) ?? []) {
          left.get(other)?.delete(id);
          if ((left.get(other)?.size ?? Infinity) <= k) freed.add(other);
        }
        left.delete(id);
      }
      going = [...freed].filter((id) => left.has(id));
    }
  }
  return cores;
}
