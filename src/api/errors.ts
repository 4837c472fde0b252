import { GraphQLError, type ASTNode } from 'graphql';

/** The codes with which the API refuses an operation; docs/errors.md says what each means and what to do. */
export type RefusalCode =
  | 'BAD_USER_INPUT'
  | 'CURSOR_INVALID'
  | 'FIRST_OUT_OF_RANGE'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_REFERENCES';

interface Place {
  readonly nodes?: ASTNode | readonly ASTNode[];
  readonly path?: readonly (string | number)[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** An expected refusal of a whole operation, before any SQL: the client has to change what it sends. */
export function refusal(code: RefusalCode, message: string, place: Place = {}): GraphQLError {
  const { nodes, path, facts } = place;
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    ...(path && { path }),
    extensions: { code, ...facts },
  });
}

export function badUserInput(message: string, place: Place = {}): GraphQLError {
  return refusal('BAD_USER_INPUT', message, place);
}

/** Gives an error of graphql-js the code of the stage in which it arose, unless it has one. */
export function withCode(error: GraphQLError, code: RefusalCode): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}
