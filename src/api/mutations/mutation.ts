import type { FieldMaps } from '../plan/row.ts';
import type { Principal, Role } from '../../store/principalTransaction.ts';

/**
 * What a mutation answers: one of the object types that its field may have, and what it says by field. A value is JSON,
 * or, where the payload's map makes the field a thing of the graph, that thing's uuid.
 */
export interface Payload {
  readonly typeName: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A field of Mutation: who may call it, and the command that it runs. */
export interface Mutation {
  /** Who else calls it is FORBIDDEN, before anything runs. What exactly a caller may change is the command's to say. */
  readonly roles: readonly Role[];
  /**
   * Runs the command, all of it or nothing. What is expected to be refused is a payload of its own type; what is thrown
   * is unexpected and masked.
   *
   * @param given the field's arguments, coerced by the schema.
   */
  run(principal: Principal, given: Readonly<Record<string, unknown>>): Promise<Payload>;
}

/** All that the hub's mutations are. */
export interface Mutations {
  /** By field of Mutation. */
  readonly fields: Readonly<Record<string, Mutation | undefined>>;
  /** By payload type: the fields that are not plain values of the payload. */
  readonly payloads: Readonly<Record<string, FieldMaps | undefined>>;
}

export const NO_MUTATIONS: Mutations = { fields: {}, payloads: {} };
