import type { Statement } from '../../../kit/records/index.ts';
import type { Queryable } from '../../transaction.ts';

/** A version of a statement, or of a page of it, as somebody's source states it. */
export interface StatementHead {
  readonly clue: string;
  /** The statement that it is held to be of; null where that is to be found. */
  readonly subjectId: string | null;
  readonly ownerId: string;
  readonly message: Statement['message'];
  readonly statementId: string;
  readonly issue: string | undefined;
  /** As written where no zone says which instant it is; empty where it is not said. */
  readonly createdAt: string;
  readonly page: number | null;
  readonly isLastPage: boolean | null;
}

/** All versions of these statements, with all of their pages (payment_clue_clue_ix). */
export async function statementHeadsByClue(
  client: Queryable,
  clues: readonly string[],
): Promise<StatementHead[]> {
  const { rows } = await client.query<Omit<StatementHead, 'issue'> & { issue: string | null }>(
    `select c.clue, o.subject_id as "subjectId", o.owner_id as "ownerId", o.body ->> 'message' as message,
       o.body ->> 'statementId' as "statementId", o.body ->> 'issue' as issue,
       coalesce(o.body ->> 'createdAt', o.body ->> 'createdAtText', '') as "createdAt",
       (o.body ->> 'page')::int as page, (o.body ->> 'isLastPage')::boolean as "isLastPage"
     from payment_clue c join observation o on o.id = c.observation_id
     where c.clue = any ($1::text[]) and o.kind = 'statement'`,
    [clues],
  );
  return rows.map(({ issue, ...head }) => ({ ...head, issue: issue ?? undefined }));
}
