import { createHash } from 'node:crypto';
import { indexKey } from '../../kit/indexKey.ts';
import { isByAccountOwner, type ReportByOwner } from './accountOwner.ts';

interface Issued {
  readonly message: string;
  readonly statementId: string;
  readonly issue?: string | undefined;
}

interface Made {
  readonly createdAt?: string | undefined;
  readonly createdAtText?: string | undefined;
}

/** What a statement, or a page of it, is the same by among those of its account. */
export function statementKeyOf({ message, statementId, issue = '' }: Issued): string {
  return indexKey([message, statementId, issue].join('/'));
}

/** The same for all pages of a statement. */
export function seriesKeyOf({ issue = '', ...statement }: Issued): string {
  return statementKeyOf({ ...statement, issue: issue.replace(/ page \d+$/, '') });
}

/**
 * As it stands beside the account: what its owner reports, and apart from it what others report of it, each by itself.
 * Otherwise whoever states the account and the statement could put other entries and balances in the place of its owner's.
 */
export function keyByReporter(key: string, report: ReportByOwner): string {
  return isByAccountOwner(report) ? key : keyOfObserver(key, report.ownerId);
}

export function keyOfObserver(key: string, ownerId: string): string {
  return indexKey([key, 'by', ownerId].join('/'));
}

/** When it was made, as written where no zone says which instant that is; empty where it does not say. */
export function createdAtOf({ createdAt, createdAtText }: Made): string {
  return createdAt ?? createdAtText ?? '';
}

/** The page that it is of, 1 where it has no pages. */
export function pageOf({ issue = '' }: { readonly issue?: string | undefined }): number {
  return Number(/ page (\d{1,9})$/.exec(issue)?.[1] ?? 1);
}

/** The id of an entry's row: the entry is found by its place, whichever of its reports' payments writes it. */
export function entryIdOf(accountId: string, statementKey: string, position: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([accountId, statementKey, position]))
    .digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
  return `${parts.join('-')}-${hash.slice(20, 32)}`;
}
