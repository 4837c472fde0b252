import { createHash } from 'node:crypto';
import type { TransferReport } from './transferReport.ts';

/** Kinds of identification, as bits: reports that have none in common may be of one transfer all the same. */
const UETR = 1;
const END_TO_END_ID = 2;
const REFERENCE = 4;
const MESSAGES = ['camt.052', 'camt.053', 'camt.054'];
const ALL_KINDS = [0, 1, 2, 3, 4, 5, 6, 7];

export function kindsOf({ uetr, endToEndId, references }: TransferReport): number {
  return (
    (uetr === undefined ? 0 : UETR) +
    (endToEndId === undefined ? 0 : END_TO_END_ID) +
    (references.length === 0 ? 0 : REFERENCE)
  );
}

/** By what reports may be found to be of one transfer; each rule compares those that share one of its clues. */
export const CLUES = {
  uetr: ({ uetr }: TransferReport): string[] => (uetr === undefined ? [] : [`U|${uetr}`]),
  endToEndId: ({ endToEndId, sum, isReversal }: TransferReport): string[] =>
    endToEndId === undefined ? [] : [`E|${endToEndId}|${sum}|${String(isReversal)}`],
  reference: ({ account, movement, references, entryReference }: TransferReport): string[] =>
    [...references, ...(entryReference === undefined ? [] : [entryReference])].map(
      (reference) => `R|${account}|${movement}|${reference}`,
    ),
  place: (report: TransferReport): string[] =>
    kindsOf(report) === 0
      ? [
          ['P', report.account, report.message, report.statementId, report.position, report.transaction].join(
            '|',
          ),
        ]
      : [],
  movement: ({ account, movement, day }: TransferReport): string[] =>
    day === undefined ? [] : [`M|${account}|${movement}|${day}`],
  entry: ({ entry }: TransferReport): string[] => [`V|${entry}`],
};

/** Equal movements of one day, told apart by what they are identified by and by the message that reports them. */
export function movementsOf(report: TransferReport): string[] {
  return CLUES.movement(report).map((clue) => `${clue}|${String(kindsOf(report))}|${report.message}`);
}

/** Those of other messages that have no kind of identification in common with it. */
export function movementsSought(report: TransferReport): string[] {
  const messages = MESSAGES.filter((message) => message !== report.message);
  const kinds = ALL_KINDS.filter((other) => (other & kindsOf(report)) === 0);
  return CLUES.movement(report).flatMap((clue) =>
    kinds.flatMap((other) => messages.map((message) => `${clue}|${String(other)}|${message}`)),
  );
}

/** What a report is found by. */
export function cluesOf(report: TransferReport): string[] {
  return hashed([
    ...commonClues(report),
    ...CLUES.movement(report).map((clue) => `${clue}|${String(kindsOf(report))}`),
    ...collectiveClues(report, report.entryPayments === 1 ? 'WHOLE' : 'PART'),
  ]);
}

/**
 * What reports of the same transfer may be found by. Of equal movements of one day only those that have no kind of
 * identification in common with this one: thousands of identified ones would otherwise be compared with one another.
 */
export function cluesSought(report: TransferReport): string[] {
  const kinds = kindsOf(report);
  const others = ALL_KINDS.filter((other) => (other & kinds) === 0);
  return hashed([
    ...commonClues(report),
    ...CLUES.movement(report).flatMap((clue) => others.map((other) => `${clue}|${String(other)}`)),
    ...collectiveClues(report, report.entryPayments === 1 ? 'PART' : 'WHOLE'),
  ]);
}

function commonClues(report: TransferReport): string[] {
  return [CLUES.uetr, CLUES.endToEndId, CLUES.reference, CLUES.place, CLUES.entry].flatMap((clue) =>
    clue(report),
  );
}

/** An entry that states a sum alone, and the first of the transactions of an entry of that sum. */
function collectiveClues(report: TransferReport, side: 'WHOLE' | 'PART'): string[] {
  const { account, entryMovement, day, transaction } = report;
  return day === undefined || transaction > 0 ? [] : [`C|${account}|${entryMovement}|${day}|${side}`];
}

/** What all versions of a statement, and all of its pages, are found by. */
export function headClue(series: string): string {
  return hashed([`S|${series}`])[0] ?? '';
}

/** Short, whatever the references are. */
function hashed(clues: readonly string[]): string[] {
  return [
    ...new Set(clues.map((clue) => createHash('sha256').update(clue).digest('base64url').slice(0, 27))),
  ];
}
