import { compareDecimals } from '../../kit/decimal.ts';
import { COMMENTS } from '../../store/operations/chain/documentKinds.ts';
import { type LinkRow, readLinks, writeLinks } from '../../store/operations/chain/documentLinks.ts';
import type { Queryable } from '../../store/transaction.ts';
import type { LinkScope } from './linkScope.ts';

/**
 * Makes `links` the whole of the links in the scope; those that stay are not written.
 *
 * @returns the documents at either end of a link that came, went or changed.
 */
export async function replaceLinks(
  client: Queryable,
  scope: LinkScope,
  links: readonly LinkRow[],
): Promise<string[]> {
  const read = await readLinks(client, [...new Set([...scope.documentIds, ...scope.affectedIds])]);
  const held = read.filter(
    ({ fromDocumentId, toDocumentId, fromKind }) =>
      scope.includes(fromDocumentId, toDocumentId) && !COMMENTS.has(fromKind),
  );
  return replaceHeldLinks(client, held, links);
}

/** @returns the documents at either end of a link that came, went or changed. */
export async function replaceHeldLinks(
  client: Queryable,
  held: readonly LinkRow[],
  links: readonly LinkRow[],
): Promise<string[]> {
  const known = new Map(held.map((link) => [keyOf(link), link]));
  const wanted = new Set(links.map(keyOf));
  const gone = held.filter((link) => !wanted.has(keyOf(link)));
  const come = links.filter((link) => !isAlike(known.get(keyOf(link)), link));
  if (gone.length > 0 || come.length > 0) await writeLinks(client, { gone, come });
  return [...gone, ...come].flatMap(endsOf);
}

export function endsOf({ fromDocumentId, toDocumentId }: LinkRow): string[] {
  return [fromDocumentId, toDocumentId];
}

function keyOf({ fromDocumentId, toDocumentId }: LinkRow): string {
  return `${fromDocumentId}>${toDocumentId}`;
}

function isAlike(held: LinkRow | undefined, link: LinkRow): boolean {
  if (held?.method !== link.method) return false;
  if (held.amount === null || link.amount === null) return held.amount === link.amount;
  return compareDecimals(held.amount, link.amount) === 0;
}
