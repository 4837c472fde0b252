import { compareDecimals } from '../../kit/decimal.ts';
import type { TradeDocument } from '../../kit/records/index.ts';
import type { ComposedDocument } from './composeDocument.ts';

/** One field that one source states otherwise than the chosen one. */
export interface Disagreement {
  readonly documentId: string;
  readonly observationId: string;
  readonly ownerId: string;
  readonly field: string;
  readonly chosenValue: string;
  readonly value: string;
  readonly observedAt: Date;
}

const AMOUNTS = [
  'lineTotal',
  'taxExclusiveAmount',
  'taxAmount',
  'taxInclusiveAmount',
  'prepaidAmount',
  'payableAmount',
] as const satisfies readonly (keyof TradeDocument)[];

const WORDS = [
  'typeCode',
  'currency',
  'dueDate',
  'despatchDate',
  'receivedDate',
  'promisedDate',
] as const satisfies readonly (keyof TradeDocument)[];

/** Where the sources of a document differ; amounts differ by value, so 100.0 agrees with 100.00. */
export function findDisagreements(document: ComposedDocument): Disagreement[] {
  const [chosen, ...others] = document.observations;
  if (chosen === undefined) return [];
  return others.flatMap((other) =>
    [...differing(chosen.body, other.body)].map(([field, chosenValue, value]) => ({
      documentId: document.id,
      observationId: other.id,
      ownerId: other.ownerId,
      field,
      chosenValue,
      value,
      observedAt: other.recordedAt,
    })),
  );
}

function* differing(chosen: TradeDocument, other: TradeDocument): Generator<[string, string, string]> {
  for (const field of AMOUNTS) {
    const [a, b] = [chosen[field], other[field]];
    if (a !== undefined && b !== undefined && compareDecimals(a, b) !== 0) yield [field, a, b];
  }
  for (const field of WORDS) {
    const [a, b] = [chosen[field], other[field]];
    if (a !== undefined && b !== undefined && a !== b) yield [field, a, b];
  }
  if (chosen.lines.length !== other.lines.length) {
    yield ['lineCount', String(chosen.lines.length), String(other.lines.length)];
  }
}
