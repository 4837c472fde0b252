import { formerSubjects } from '../store/operations/identity/formerSubjects.ts';
import type { Queryable } from '../store/transaction.ts';

/**
 * Lets golden rows keep their ids when who their parties are changes. Observations that mean a new subject now stay
 * with the one that they were of, unless others are still of that, or are found to be.
 *
 * @param subjectIds of the observations, in order: existing ones by their meaning, new ids for new ones.
 * @returns the same, where new ids gave way to former ones.
 */
export async function keepSubjects(
  client: Queryable,
  observationIds: readonly string[],
  subjectIds: readonly string[],
): Promise<string[]> {
  const { formerOf, existing } = await formerSubjects(client, observationIds, subjectIds);
  if (formerOf.size === 0) return [...subjectIds];
  const taken = new Set([...existing, ...subjectIds]);
  const kept = new Map<string, string>();
  for (const [index, observationId] of observationIds.entries()) {
    const [subjectId, former] = [subjectIds[index] ?? '', formerOf.get(observationId)];
    const isNew = !existing.has(subjectId) && subjectId !== former && !kept.has(subjectId);
    if (!isNew || former === undefined || taken.has(former)) continue;
    kept.set(subjectId, former);
    taken.add(former);
  }
  return subjectIds.map((id) => kept.get(id) ?? id);
}
