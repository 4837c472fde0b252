import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph, type Graph, type Relationship } from '../../../../src/risk/network/graph.ts';

export type Weighted = readonly [from: string, to: string, weight: number];

export function graphOf(edges: readonly Weighted[], alone: readonly string[] = []): Graph {
  return buildGraph(relationships(edges), alone);
}

export function relationships(edges: readonly Weighted[]): Relationship[] {
  return edges.map(([from, to, weight]) => ({ from, to, weight }));
}

/** Goods of eight firms, from three suppliers of suppliers to two buyers. */
export const GOODS: readonly Weighted[] = [
  ['S1', 'T1', 60],
  ['S2', 'T1', 40],
  ['S2', 'T2', 50],
  ['S3', 'T2', 50],
  ['T1', 'C', 200],
  ['T2', 'C', 100],
  ['C', 'D1', 180],
  ['C', 'D2', 120],
];

/** Edges among up to `nodeCount` nodes, with loops and parallel ones, and a few nodes that may stand alone. */
export function arbitraryEdges(nodeCount: number, maxLength: number): fc.Arbitrary<readonly Weighted[]> {
  const id = fc.nat(nodeCount - 1).map((node) => `N${node}`);
  return fc.array(fc.tuple(id, id, fc.integer({ min: 0, max: 50 })), { maxLength });
}

export function byId(graph: Graph, values: Iterable<number>): Record<string, number> {
  return Object.fromEntries([...values].map((value, node) => [graph.ids[node] ?? '', value]));
}

/** The largest difference between the values of two records with the same ids; Infinity where ids differ. */
export function distance(one: Record<string, number>, other: Record<string, number>): number {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Math.max(0, ...[...ids].map((id) => Math.abs((one[id] ?? Infinity) - (other[id] ?? -Infinity))));
}

/** The worked numbers of the design, where they lie beside the project. */
export const ORACLES = join(import.meta.dirname, '../../../../../shared/oracles/oracles.json');
export const hasOracles = existsSync(ORACLES);

export function readOracles<T>(): T {
  return JSON.parse(readFileSync(ORACLES, 'utf8')) as T;
}
