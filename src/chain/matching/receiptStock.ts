import { Big } from 'big.js';
import {
  compareFifo,
  type InvoiceLine,
  isSameUnit,
  lineKeyOf,
  type NamedDocument,
  type ReceiptLine,
} from './facts.ts';
import { type Relation, relationOf, RELATIONS } from './relationOf.ts';

/** A receipt line and what is left of it. */
interface Batch {
  readonly line: ReceiptLine;
  left: Big;
  isUsedUp: boolean;
}

/** What is received and not yet used up, by all that may lead to it, first in first. */
export class ReceiptStock {
  readonly #byOrderLine = new Map<string, Batch[]>();
  readonly #byReceiptLine = new Map<string, Batch[]>();
  readonly #byDespatchLine = new Map<string, Batch[]>();

  constructor(receiptLines: readonly ReceiptLine[]) {
    for (const line of [...receiptLines].sort(compareFifo)) {
      const left = Big(line.quantity ?? 0);
      if (left.lte(0)) continue;
      const batch = { line, left, isUsedUp: false };
      for (const key of new Set(line.orderLines)) append(this.#byOrderLine, key, batch);
      for (const key of new Set(namedLines(line.despatches))) append(this.#byDespatchLine, key, batch);
      append(this.#byReceiptLine, line.key, batch);
    }
  }

  /** Uses up at most `wanted` units that stand in this relation to the line. @returns how many. */
  take(line: InvoiceLine, relation: Relation, wanted: Big): Big {
    let missing = wanted;
    for (const batch of this.#batchesOf(line, relation)) {
      if (missing.lte(0)) break;
      if (!isSameUnit(batch.line.unitCode, line.unitCode)) continue;
      const part = batch.left.lt(missing) ? batch.left : missing;
      batch.left = batch.left.minus(part);
      batch.isUsedUp = batch.left.eq(0);
      missing = missing.minus(part);
    }
    return wanted.minus(missing);
  }

  /** Whether something of the line is left that its unit, or its unknown quantity, does not let be compared. */
  hasIncomparable(line: InvoiceLine): boolean {
    return RELATIONS.some((relation) =>
      [...this.#batchesOf(line, relation)].some(
        (batch) => line.quantity === null || !isSameUnit(batch.line.unitCode, line.unitCode),
      ),
    );
  }

  *#batchesOf(line: InvoiceLine, relation: Relation): Generator<Batch> {
    for (const batch of this.#reachableFrom(line, relation)) {
      if (!batch.isUsedUp && relationOf(line, batch.line) === relation) yield batch;
    }
  }

  #reachableFrom(line: InvoiceLine, relation: Relation): readonly Batch[] {
    if (relation === 'NAMED_LINE') {
      return inOrder([
        ...namedLines(line.receipts).map((key) => this.#byReceiptLine.get(key) ?? []),
        ...namedLines(line.despatches).map((key) => this.#byDespatchLine.get(key) ?? []),
      ]);
    }
    const namesNothing = line.receipts.length === 0 && line.despatches.length === 0;
    if (relation === 'NAMED_DOCUMENT' && namesNothing) return [];
    return inOrder(line.orderLines.map((key) => this.#ofOrderLine(key)));
  }

  /** An order line may see thousands of receipts: what is used up is left behind, so that each is passed once. */
  #ofOrderLine(key: string): readonly Batch[] {
    const batches = this.#byOrderLine.get(key) ?? [];
    if (batches[0]?.isUsedUp !== true) return batches;
    const left = batches.filter(({ isUsedUp }) => !isUsedUp);
    this.#byOrderLine.set(key, left);
    return left;
  }
}

function inOrder(lists: readonly (readonly Batch[])[]): readonly Batch[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  return [...new Set(lists.flat())].sort((left, right) => compareFifo(left.line, right.line));
}

function namedLines(named: readonly NamedDocument[]): string[] {
  return named.flatMap(({ documentId, position }) =>
    documentId === null || position === null ? [] : [lineKeyOf(documentId, position)],
  );
}

function append(batches: Map<string, Batch[]>, key: string, batch: Batch): void {
  const list = batches.get(key);
  if (list) list.push(batch);
  else batches.set(key, [batch]);
}
