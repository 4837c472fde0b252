/** A report of an account by one owner's connection, with who its parties turned out to be. */
export interface ReportByOwner {
  readonly ownerId: string;
  /** Enterprise by role. */
  readonly parties: Readonly<Record<string, string>>;
}

/** Whose the account is: who is named with identifiers as its owner, else the owner of the connection that reports it. */
export function accountOwnerOf({ parties, ownerId }: ReportByOwner): string {
  return parties['ACCOUNT_OWNER'] ?? ownerId;
}

/** Whether the account's owner reports it, and not somebody else, such as the treasurer of a group. */
export function isByAccountOwner(report: ReportByOwner): boolean {
  return accountOwnerOf(report) === report.ownerId;
}
