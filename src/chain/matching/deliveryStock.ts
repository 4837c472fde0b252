import { Big } from 'big.js';
import {
  compareFifo,
  type DeliveredLine,
  type InvoiceLine,
  isSameUnit,
  lineKeyOf,
  type NamedDocument,
} from './facts.ts';
import { type Relation, relationOf, RELATIONS } from './relationOf.ts';

/** A delivered line and what is left of it; nothing is known to be left where its quantity is not stated. */
interface Batch {
  readonly line: DeliveredLine;
  left: Big;
  isUsedUp: boolean;
}

/** What is delivered and not yet used up, by all that may lead to it, first in first. */
export class DeliveryStock {
  readonly #byOrderLine = new Map<string, Batch[]>();
  readonly #byName = new Map<string, Batch[]>();

  constructor(lines: readonly DeliveredLine[]) {
    for (const line of [...lines].sort(compareFifo)) {
      const left = Big(line.quantity ?? 0);
      const batch = { line, left, isUsedUp: line.quantity !== null && left.lte(0) };
      for (const key of new Set(line.orderLines)) append(this.#byOrderLine, key, batch);
      for (const key of namesOf(line)) append(this.#byName, key, batch);
    }
  }

  /**
   * Uses up at most `wanted` units that stand in this relation to the line.
   *
   * @returns how many, and adds the keys of the delivered lines to `from`.
   */
  take(line: InvoiceLine, relation: Relation, { wanted, from }: { wanted: Big; from: Set<string> }): Big {
    let missing = wanted;
    for (const batch of this.#batchesOf(line, relation)) {
      if (missing.lte(0)) break;
      if (!isCountable(batch, line)) continue;
      const part = batch.left.lt(missing) ? batch.left : missing;
      batch.left = batch.left.minus(part);
      batch.isUsedUp = batch.left.eq(0);
      missing = missing.minus(part);
      from.add(batch.line.key);
    }
    return wanted.minus(missing);
  }

  /** Keys of what is left for the line, but that units or unknown quantities do not let be counted. */
  uncountableFor(line: InvoiceLine): string[] {
    const batches = RELATIONS.flatMap((relation) => [...this.#batchesOf(line, relation)]);
    return batches
      .filter((batch) => line.quantity === null || !isCountable(batch, line))
      .map((batch) => batch.line.key);
  }

  *#batchesOf(line: InvoiceLine, relation: Relation): Generator<Batch> {
    for (const batch of this.#reachableFrom(line, relation)) {
      if (!batch.isUsedUp && relationOf(line, batch.line) === relation) yield batch;
    }
  }

  #reachableFrom(line: InvoiceLine, relation: Relation): readonly Batch[] {
    if (relation === 'ORDER_LINE') return inOrder(line.orderLines.map((key) => this.#ofOrderLine(key)));
    const names = [
      ...line.receipts.flatMap((named) => keysOf('RECEIPT', named)),
      ...line.despatches.flatMap((named) => keysOf('DESPATCH', named)),
    ];
    return inOrder(names.map((key) => this.#byName.get(key) ?? []));
  }

  /** An order line may see thousands of deliveries: what is used up is left behind, so that each is passed once. */
  #ofOrderLine(key: string): readonly Batch[] {
    const batches = this.#byOrderLine.get(key) ?? [];
    if (batches[0]?.isUsedUp !== true) return batches;
    const left = batches.filter(({ isUsedUp }) => !isUsedUp);
    this.#byOrderLine.set(key, left);
    return left;
  }
}

function isCountable({ line: delivered }: Batch, line: InvoiceLine): boolean {
  return delivered.quantity !== null && isSameUnit(delivered.unitCode, line.unitCode);
}

/** How invoices may name a delivered line: by its own document, or by the despatch that it came with. */
function namesOf(line: DeliveredLine): ReadonlySet<string> {
  const own = { numberKey: line.numberKey, documentId: line.documentId, position: line.position };
  return new Set([
    ...keysOf('RECEIPT', own),
    ...line.despatches.flatMap((named) => keysOf('DESPATCH', named)),
  ]);
}

/** Receipts count once they are known; a despatch may be known by its number alone. */
function keysOf(type: 'RECEIPT' | 'DESPATCH', { numberKey, documentId, position }: NamedDocument): string[] {
  const line = documentId === null || position === null ? [] : [lineKeyOf(documentId, position)];
  const document = type === 'DESPATCH' ? numberKey : documentId;
  return [...line, ...(document === null ? [] : [document])].map((key) => `${type} ${key}`);
}

function inOrder(lists: readonly (readonly Batch[])[]): readonly Batch[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  return [...new Set(lists.flat())].sort((left, right) => compareFifo(left.line, right.line));
}

function append(batches: Map<string, Batch[]>, key: string, batch: Batch): void {
  const list = batches.get(key);
  if (list) list.push(batch);
  else batches.set(key, [batch]);
}
