import type { Party, TradeDocument } from '../../kit/records/index.ts';
import { type ComposedDocument, DOCUMENT_ROLES, type DocumentObservation } from './composeDocument.ts';
import { type Difference, differingFields } from './differingFields.ts';
import { differingLines } from './lineDisagreements.ts';

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
  'allowanceTotal',
  'chargeTotal',
  'taxExclusiveAmount',
  'taxAmount',
  'taxCurrencyAmount',
  'taxInclusiveAmount',
  'prepaidAmount',
  'roundingAmount',
  'payableAmount',
  'debitTotal',
  'creditTotal',
  'balanceAmount',
] as const satisfies readonly (keyof TradeDocument)[];

const WORDS = [
  'typeCode',
  'currency',
  'taxCurrency',
  'dueDate',
  'despatchDate',
  'receivedDate',
  'promisedDate',
  'periodStart',
  'periodEnd',
  'shipmentReference',
] as const satisfies readonly (keyof TradeDocument)[];

/** What stands in no order that matters. */
const SETS = [
  'paymentReferences',
  'payeeAccounts',
  'logisticUnits',
] as const satisfies readonly (keyof TradeDocument)[];

/**
 * Where the sources of a document differ from what was composed of them: header, parties, and line by line. Amounts
 * differ by value, so 100.0 agrees with 100.00; what a source does not state it does not contradict.
 */
export function findDisagreements(document: ComposedDocument): Disagreement[] {
  return document.observations.flatMap((source) =>
    [...differing(document, source)].map(([field, chosenValue, value]) => ({
      documentId: document.id,
      observationId: source.id,
      ownerId: source.ownerId,
      field,
      chosenValue,
      value,
      observedAt: source.recordedAt,
    })),
  );
}

function* differing(document: ComposedDocument, source: DocumentObservation): Generator<Difference> {
  const [chosen, other] = [document.body, source.body];
  yield* differingFields(chosen, other, { amounts: AMOUNTS, words: WORDS });
  for (const field of SETS) {
    const [a, b] = [setOf(chosen[field]), setOf(other[field])];
    if (a !== '' && b !== '' && a !== b) yield [field, a, b];
  }
  yield* differingParties(document, source);
  if (chosen.lines.length !== other.lines.length) {
    yield ['lineCount', String(chosen.lines.length), String(other.lines.length)];
  }
  yield* differingLines(chosen, other);
}

function* differingParties(
  { parties, body, observations }: ComposedDocument,
  source: DocumentObservation,
): Generator<Difference> {
  for (const role of DOCUMENT_ROLES) {
    const [chosen, other] = [parties[role], source.parties[role]];
    if (chosen === undefined || other === undefined || chosen === other) continue;
    const field = role.toLowerCase() as Lowercase<typeof role>;
    const said = observations.find((each) => each.parties[role] === chosen)?.body[field] ?? body[field];
    yield [field, nameOf(said), nameOf(source.body[field])];
  }
}

function nameOf(party: Party | undefined): string {
  const [identifier] = party?.identifiers ?? [];
  const identified = identifier && `${identifier.scheme} ${identifier.value}`;
  return [party?.name, identified].filter((part) => part !== undefined).join(', ');
}

function setOf(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(', ');
}
