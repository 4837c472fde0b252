import { createHash } from 'node:crypto';
import type { Message } from './records.ts';

/** What tells one statement, or one page of it, from every other. */
export interface StatementKey {
  readonly message: Message;
  readonly account: string;
  readonly statementId: string;
  /** Which of the statements of that id: banks begin anew every year, or give all of them the same. */
  readonly issue: string;
}

/** `camt.053/DE02.../STMT-17/17~2026-01-31/3` for the entry with index 3. */
export function entryKey(statement: StatementKey, index: number): string {
  return `${keyOf(statement)}/${index}`;
}

/** `camt.053/DE02.../STMT-17/17~2026-01-31/statement` */
export function statementKey(statement: StatementKey): string {
  return `${keyOf(statement)}/statement`;
}

/** The index of an entry in its statement, from 0; undefined for a statement. */
export function entryIndexOf(key: string): number | undefined {
  const index = /\/(\d{1,15})$/.exec(key)?.[1];
  return index === undefined ? undefined : Number(index);
}

function keyOf({ message, account, statementId, issue }: StatementKey): string {
  return boundedParts([message, account, statementId, issue]);
}

/** The parts of a key, bounded, with `/` only between them. */
export function boundedParts(parts: readonly string[]): string {
  return parts.map((part) => bounded(part).replace(/[%/]/g, encodeURIComponent)).join('/');
}

/** ISO 20022 gives identifications 34 or 35 characters; an index of the database cannot hold thousands. */
function bounded(part: string): string {
  if (part.length <= MAX_PART_LENGTH) return part;
  const hash = createHash('sha256').update(part).digest('hex');
  return `${part.slice(0, MAX_PART_LENGTH - hash.length)}${hash}`;
}

const MAX_PART_LENGTH = 150;
