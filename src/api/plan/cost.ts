import { refusal } from '../errors.ts';
import type { PlanRequest } from './planRequest.ts';

/** How many nodes one operation may come to at most, if every list is full. */
export const MAX_COST = 50_000;

type Size = (request: PlanRequest) => number;

/**
 * The nodes that an operation can come to: a list adds as many as may be asked of it, and everything beneath it
 * that many times. What stands beside each other adds up.
 */
export class Cost {
  readonly #size: Size;
  readonly #beneath: Cost[] = [];

  constructor(size: Size) {
    this.#size = size;
  }

  /** Counts what is compiled meanwhile as standing beneath a list of this size. */
  add(size: Size): Cost {
    const list = new Cost(size);
    this.#beneath.push(list);
    return list;
  }

  nodes(request: PlanRequest): number {
    const each = this.#beneath.reduce((sum, list) => sum + list.nodes(request), 1);
    return this.#size(request) * each;
  }
}

/** @throws GraphQLError QUERY_TOO_COSTLY with the cost and the limit, when the operation may come to more. */
export function refuseTooCostly(cost: Cost, request: PlanRequest): void {
  const nodes = cost.nodes(request);
  if (nodes <= MAX_COST) return;
  throw refusal(
    'QUERY_TOO_COSTLY',
    `The operation may come to ${String(nodes)} nodes, and the limit is ${String(MAX_COST)}; ask for fewer with first, or in several operations.`,
    { facts: { cost: nodes, limit: MAX_COST } },
  );
}
