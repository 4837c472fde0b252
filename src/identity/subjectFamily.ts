import type pg from 'pg';
import type { CanonicalRecord } from '../kit/records/index.ts';
import type { SubjectObservation } from '../store/operations/identity/observationsOfSubjects.ts';

/** An observation whose parties are known and whose subject is to be found. */
export interface IdentifiedObservation<Body extends CanonicalRecord = CanonicalRecord> {
  readonly id: string;
  readonly ownerId: string;
  readonly connectionId: string;
  readonly body: Body;
  /** Enterprise by role. */
  readonly parties: Readonly<Record<string, string>>;
}

/** How one kind of golden row is found and composed: documents, events, payments, statements. */
export interface SubjectFamily<Body extends CanonicalRecord = CanonicalRecord> {
  readonly kinds: readonly CanonicalRecord['kind'][];
  /**
   * The golden rows that these observations are of, in order: existing ones by their meaning, new ids for new ones.
   * Observations of the same meaning get the same id.
   */
  findSubjects(
    client: pg.PoolClient,
    observations: readonly IdentifiedObservation<Body>[],
  ): Promise<string[]>;
  /** Their observations without those that count for nothing; what has none left is removed. By default all count. */
  standing?(
    client: pg.PoolClient,
    subjects: ReadonlyMap<string, readonly SubjectObservation<Body>[]>,
  ): Promise<ReadonlyMap<string, readonly SubjectObservation<Body>[]>>;
  /** Makes the golden rows what their observations say. @returns the ids that changed and have to be linked again. */
  compose(
    client: pg.PoolClient,
    subjects: ReadonlyMap<string, readonly SubjectObservation<Body>[]>,
  ): Promise<string[]>;
  /** Removes the golden rows among these ids; nothing is observed of them any more. */
  remove(client: pg.PoolClient, ids: readonly string[]): Promise<void>;
}
