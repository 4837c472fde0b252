import { type StatementHead, statementHeadsByClue } from '../../store/operations/payments/statementHeads.ts';
import type { Queryable } from '../../store/transaction.ts';
import { headClue } from './clues.ts';
import { pageOf } from './statementKey.ts';

/** A version of a statement or of a page of it, or what such a version reports. */
export interface PageVersion {
  readonly ownerId: string;
  /** The account and its statement with all pages. */
  readonly series: string;
  readonly issue: string | undefined;
  /** When the version was made; empty where it does not say. */
  readonly createdAt: string;
}

/** All versions that there are of some statements. */
export class StatementVersions {
  readonly #heads = new Map<string, StatementHead[]>();

  static async of(client: Queryable, parts: readonly PageVersion[]): Promise<StatementVersions> {
    const clues = new Set(parts.map(({ series }) => headClue(series)));
    return new StatementVersions(await statementHeadsByClue(client, [...clues]));
  }

  constructor(heads: readonly StatementHead[]) {
    for (const head of heads) {
      const others = this.#heads.get(head.clue);
      if (others) others.push(head);
      else this.#heads.set(head.clue, [head]);
    }
  }

  /**
   * Whether a later version leaves nothing of what an earlier one reports (docs/decisions/0013). The earlier one must be there as
   * a statement too: where it could not be read, what else came with it is not given up for a guess.
   */
  isWithdrawn(part: PageVersion): boolean {
    const heads = this.#heads.get(headClue(part.series)) ?? [];
    return heads.some((head) => isOf(part, head)) && heads.some((head) => isLater(part, head));
  }

  /** The versions of which a later one leaves nothing. */
  withdrawn(): StatementHead[] {
    const isOlder = (head: StatementHead, others: readonly StatementHead[]): boolean =>
      others.some((other) => isLater(head, other));
    return [...this.#heads.values()].flatMap((heads) => heads.filter((head) => isOlder(head, heads)));
  }
}

type Version = Omit<PageVersion, 'series'>;

function isOf(part: Version, head: StatementHead): boolean {
  return head.ownerId === part.ownerId && head.createdAt === part.createdAt && pageOf(head) === pageOf(part);
}

/**
 * Of the same page, or of one behind which there is none. Only the owner of a report can withdraw it: a stranger who states
 * the same account and id cannot.
 */
function isLater(part: Version, head: StatementHead): boolean {
  if (head.ownerId !== part.ownerId || head.createdAt <= part.createdAt) return false;
  const [page, other] = [pageOf(part), pageOf(head)];
  // A statement that numbers no pages is whole.
  return page === other || (page > other && (head.isLastPage ?? head.page === null));
}
