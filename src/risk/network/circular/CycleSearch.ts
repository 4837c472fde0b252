import { intAt } from '../cells.ts';
import type { Graph } from '../graph.ts';
import type { StrongComponents } from '../stronglyConnected.ts';

export interface CycleBounds {
  /** Relationships in a cycle, from 2 on. */
  readonly maxLength: number;
  readonly maxCycles: number;
}

/**
 * Simple cycles up to a length, each once, beginning with its smallest node: Johnson 1975 with a bound, where a node is barred
 * not from the path as a whole but by how many steps it needs at least to come back to the start (Gupta and
 * Suzumura 2021). A bar is lowered again when a cycle is found behind what it rests on.
 */
export class CycleSearch {
  readonly cycles: number[][] = [];
  /** There are more cycles than were asked for. */
  isTruncated = false;
  readonly #graph: Graph;
  readonly #componentOf: Int32Array;
  readonly #bounds: CycleBounds;
  /** Steps back to the start that a node needs at least, as long as the path stands as it does. */
  readonly #needs: Int32Array;
  readonly #changed = new Set<number>();
  readonly #path: number[] = [];
  /** So far back from the start distances are known; whatever lies further needs at least one step more. */
  readonly #radius: number;

  constructor(graph: Graph, { componentOf }: StrongComponents, bounds: CycleBounds) {
    this.#graph = graph;
    this.#componentOf = componentOf;
    this.#bounds = bounds;
    this.#radius = Math.ceil(bounds.maxLength / 2);
    this.#needs = new Int32Array(graph.ids.length).fill(this.#radius + 1);
  }

  /** Finds the cycles whose smallest node this is. */
  from(start: number): void {
    this.#measureBack(start);
    this.#extend(start, start);
    for (const node of this.#changed) this.#needs[node] = this.#radius + 1;
    this.#changed.clear();
  }

  #measureBack(start: number): void {
    let tier = [start];
    const isSeen = new Set(tier);
    for (let distance = 1; distance <= this.#radius; distance += 1) {
      const next: number[] = [];
      for (const node of tier) {
        for (const source of this.#row('in', node)) {
          if (isSeen.has(source) || !this.#isWithin(source, start)) continue;
          isSeen.add(source);
          this.#setNeeds(source, distance);
          next.push(source);
        }
      }
      tier = next;
    }
  }

  /** The fewest steps in which a cycle was closed from here; Infinity where none was. */
  #extend(node: number, start: number): number {
    this.#path.push(node);
    const used = this.#path.length;
    // Whoever is on the path must not be entered again.
    this.#setNeeds(node, this.#bounds.maxLength);
    let fewest = Infinity;
    for (const target of this.#row('out', node)) {
      if (this.isTruncated) break;
      fewest = Math.min(fewest, this.#follow(target, start, used));
    }
    this.#path.pop();
    if (fewest < Infinity) this.#release(node, fewest, start);
    // All ways of so many steps have been tried; the node needs more as long as those before it are barred.
    else this.#setNeeds(node, this.#bounds.maxLength - used + 2);
    return fewest;
  }

  #follow(target: number, start: number, used: number): number {
    if (target === start) {
      this.#add();
      return 1;
    }
    const isInReach = used + intAt(this.#needs, target) <= this.#bounds.maxLength;
    return isInReach && this.#isWithin(target, start) ? 1 + this.#extend(target, start) : Infinity;
  }

  #add(): void {
    if (this.cycles.length === this.#bounds.maxCycles) this.isTruncated = true;
    else this.cycles.push([...this.#path]);
  }

  /** Lowers the bars of all who may come back through this node. */
  #release(node: number, steps: number, start: number): void {
    this.#setNeeds(node, steps);
    const released = [node];
    for (const target of released) {
      const needed = intAt(this.#needs, target) + 1;
      for (const source of this.#row('in', target)) {
        if (intAt(this.#needs, source) <= needed || needed > this.#bounds.maxLength) continue;
        if (!this.#isWithin(source, start) || this.#path.includes(source)) continue;
        this.#setNeeds(source, needed);
        released.push(source);
      }
    }
  }

  #isWithin(node: number, start: number): boolean {
    return node > start && this.#componentOf[node] === this.#componentOf[start];
  }

  #setNeeds(node: number, steps: number): void {
    this.#needs[node] = steps;
    this.#changed.add(node);
  }

  #row(direction: 'in' | 'out', node: number): Int32Array {
    const { offsets, targets } = this.#graph[direction];
    return targets.subarray(intAt(offsets, node), intAt(offsets, node + 1));
  }
}
