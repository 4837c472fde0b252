import type { CanonicalRecord } from '../kit/records/index.ts';
import type { SubjectObservation } from '../store/operations/identity/observationsOfSubjects.ts';

/**
 * The version of a subject that each connection holds last. Versions order by the document's own time and sequence, then by
 * content hash, never by arrival: the same set of versions gives the same answer in whatever order it came.
 */
export function latestByConnection<Body extends CanonicalRecord>(
  observations: readonly SubjectObservation<Body>[],
): SubjectObservation<Body>[] {
  const latest = new Map<string, SubjectObservation<Body>>();
  for (const observation of observations) {
    const held = latest.get(observation.connection);
    if (!held || compareVersions(held, observation) < 0) latest.set(observation.connection, observation);
  }
  return [...latest.values()];
}

/** Negative when `left` is the earlier version; a stated time or sequence is later than none. */
export function compareVersions(left: SubjectObservation, right: SubjectObservation): number {
  return (
    compareTexts(left.versionTime, right.versionTime) ||
    compareNumbers(left.versionSequence, right.versionSequence) ||
    compareTexts(left.contentHash, right.contentHash)
  );
}

function compareTexts(left: string | null, right: string | null): number {
  if (left === right) return 0;
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function compareNumbers(left: string | null, right: string | null): number {
  if (left === null || right === null) return compareTexts(left, right);
  // Sequences are whole numbers without sign: the longer one is larger.
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')];
  return a.length - b.length || compareTexts(a, b);
}
