import type pg from 'pg';
import type { Statement } from '../../kit/records/index.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { addWork } from '../../store/operations/identity/workItems.ts';
import { addClues } from '../../store/operations/payments/paymentClues.ts';
import { reopenReports } from '../../store/operations/payments/reopenReports.ts';
import type { IdentifiedObservation } from '../subjectFamily.ts';
import { accountKeyOf } from './accountKey.ts';
import { headClue } from './clues.ts';
import { createdAtOf, keyOfObserver, seriesKeyOf, statementKeyOf } from './statementKey.ts';
import { type PageVersion, StatementVersions } from './statementVersions.ts';

/** Versions of a statement arrive in any order: whichever comes last, what older ones report is looked at again. */
export async function withdrawOlder(
  client: pg.PoolClient,
  observations: readonly IdentifiedObservation<Statement>[],
): Promise<void> {
  const pages = observations.map((one) => ({ ...pageVersionOf(one), ...one }));
  await addClues(
    client,
    pages.map(({ id, series }) => ({ observationId: id, clues: [headClue(series)] })),
  );
  const withdrawn = (await StatementVersions.of(client, pages)).withdrawn();
  await addWork(
    client,
    'COMPOSE',
    withdrawn.flatMap(({ subjectId }) => subjectId ?? []),
  );
  const accountOf = new Map(pages.map(({ series, body }) => [headClue(series), accountKeyOf(body.account)]));
  await reopenReports(
    client,
    withdrawn.map((head) => ({
      ownerId: head.ownerId,
      accountKey: accountOf.get(head.clue) ?? '',
      message: head.message,
      statementId: head.statementId,
      // Whether the account is the reporter's own is told by the entries.
      statementKeys: [statementKeyOf(head), keyOfObserver(statementKeyOf(head), head.ownerId)],
      createdAt: head.createdAt,
    })),
  );
}

/** Pages that a later version of their statement no longer has, or has anew, count for nothing. */
export async function standingStatements(
  client: pg.PoolClient,
  subjects: ReadonlyMap<string, readonly SubjectObservation<Statement>[]>,
): Promise<ReadonlyMap<string, readonly SubjectObservation<Statement>[]>> {
  const versions = await StatementVersions.of(client, [...subjects.values()].flat().map(pageVersionOf));
  return new Map(
    [...subjects].map(([id, own]) => [id, own.filter((one) => !versions.isWithdrawn(pageVersionOf(one)))]),
  );
}

function pageVersionOf({
  ownerId,
  body,
}: {
  readonly ownerId: string;
  readonly body: Statement;
}): PageVersion {
  const series = `${accountKeyOf(body.account)}|${seriesKeyOf(body)}`;
  return { ownerId, series, issue: body.issue, createdAt: createdAtOf(body) };
}
