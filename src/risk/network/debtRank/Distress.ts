import { addFloat, floatAt, intAt } from '../cells.ts';
import type { Adjacency } from '../graph.ts';

/** A shocked node, and how much of it is in distress from the start, ψ: above 0, up to 1. */
export type Shock = readonly (readonly [node: number, psi: number])[];

/**
 * How far each node is in distress while a shock spreads, 0 to 1. It remembers whom it reached, so that the next shock
 * costs as much as it reaches and not as much as there are nodes.
 */
export class Distress {
  readonly levels: Float64Array;
  /** Nodes with some distress, in the order in which they came to it. */
  readonly reached: number[] = [];
  readonly #gained: Float64Array;

  constructor(nodeCount: number) {
    this.levels = new Float64Array(nodeCount);
    this.#gained = new Float64Array(nodeCount);
  }

  /** Forgets the last shock and takes this one; the nodes shocked. */
  begin(shock: Shock): number[] {
    for (const node of this.reached) this.levels[node] = 0;
    this.reached.length = 0;
    for (const [node, psi] of shock) {
      this.levels[node] = psi;
      this.reached.push(node);
    }
    return [...this.reached];
  }

  /**
   * One synchronous step: each sender hands `sent[sender] · weight` to each of its creditors, who take it all at once, up
   * to 1. Whose distress grew, from which level.
   */
  spread(links: Adjacency, senders: readonly number[], sent: Float64Array): Growth[] {
    const { offsets, targets, weights } = links;
    const touched: number[] = [];
    for (const sender of senders) {
      const level = floatAt(sent, sender);
      for (let edge = intAt(offsets, sender); edge < intAt(offsets, sender + 1); edge += 1) {
        const gain = level * floatAt(weights, edge);
        if (gain === 0) continue;
        const creditor = intAt(targets, edge);
        if (this.#gained[creditor] === 0) touched.push(creditor);
        addFloat(this.#gained, creditor, gain);
      }
    }
    return touched
      .map((node) => this.#take(node))
      .filter(({ node, before }) => floatAt(this.levels, node) > before);
  }

  #take(node: number): Growth {
    const before = floatAt(this.levels, node);
    this.levels[node] = Math.min(1, before + floatAt(this.#gained, node));
    this.#gained[node] = 0;
    if (before === 0) this.reached.push(node);
    return { node, before };
  }
}

export interface Growth {
  readonly node: number;
  readonly before: number;
}
