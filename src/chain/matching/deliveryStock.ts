import { Big } from 'big.js';
import { compareFifo, type DeliveredLine, type InvoiceLine, lineKeyOf, type NamedDocument } from './facts.ts';
import { type Relation, relationOf, RELATIONS } from './relationOf.ts';
import { factorOf, isConvertible } from './units.ts';

/** A delivered line and what is left of it; nothing is known to be left where its quantity is not stated. */
interface Batch {
  readonly line: DeliveredLine;
  /** In the base of its unit, so that parts of a dozen stay exact. */
  left: Big;
  isUsedUp: boolean;
}

/** What an invoice line still needs, in the base of its unit. */
export interface Share {
  readonly line: InvoiceLine;
  missing: Big;
  readonly parts: DeliveryPart[];
}

/** Delivered units that an invoice line stands on. */
export interface DeliveryPart {
  /** Of the delivered line. */
  readonly key: string;
  readonly relation: Relation;
  /** In the unit of the invoice line, and in that of the delivered line. */
  readonly quantity: Big;
  readonly deliveredQuantity: Big;
}

/** What is delivered and not yet used up, by all that may lead to it, first in first. */
export class DeliveryStock {
  readonly #byOrderLine = new Map<string, Batch[]>();
  readonly #byName = new Map<string, Batch[]>();

  constructor(lines: readonly DeliveredLine[]) {
    for (const line of [...lines].sort(compareFifo)) {
      const left = Big(line.quantity ?? 0).times(factorOf(line.unitCode));
      const batch = { line, left, isUsedUp: line.quantity !== null && left.lte(0) };
      for (const key of new Set(line.orderLines)) append(this.#byOrderLine, key, batch);
      for (const key of namesOf(line)) append(this.#byName, key, batch);
    }
  }

  /** Uses up what stands in this relation to the line of the share, until nothing is missing, and adds it to its parts. */
  take(share: Share, relation: Relation): void {
    for (const batch of this.#batchesOf(share.line, relation)) {
      if (share.missing.lte(0)) break;
      if (isCountable(batch, share.line)) share.parts.push(takeFrom(batch, share, relation));
    }
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

/** A unit that is not stated is taken for the other's. */
function takeFrom(batch: Batch, share: Share, relation: Relation): DeliveryPart {
  const [ofBatch, ofLine] = [batch.line.unitCode, share.line.unitCode];
  const batchScale = ofBatch === null ? factorOf(ofLine) : Big(1);
  const lineScale = ofLine === null ? factorOf(ofBatch) : Big(1);
  const [left, missing] = [batch.left.times(batchScale), share.missing.times(lineScale)];
  const part = left.lt(missing) ? left : missing;
  batch.left = left.lte(missing) ? Big(0) : batch.left.minus(part.div(batchScale));
  batch.isUsedUp = batch.left.eq(0);
  share.missing = missing.lte(left) ? Big(0) : share.missing.minus(part.div(lineScale));
  return {
    key: batch.line.key,
    relation,
    quantity: part.div(lineScale.times(factorOf(ofLine))),
    deliveredQuantity: part.div(batchScale.times(factorOf(ofBatch))),
  };
}

function isCountable({ line: delivered }: Batch, line: InvoiceLine): boolean {
  return delivered.quantity !== null && isConvertible(delivered.unitCode, line.unitCode);
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
