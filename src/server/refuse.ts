import { GraphQLError } from 'graphql';

/** The codes with which the server itself refuses a request; docs/errors.md says what to do about each. */
export type ServerCode =
  | 'BAD_REQUEST'
  | 'BODY_INVALID'
  | 'BODY_TOO_LARGE'
  | 'DATABASE_UNAVAILABLE'
  | 'FORBIDDEN'
  | 'FRAGMENT_CYCLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'INTROSPECTION_DISABLED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'OPERATION_TIMED_OUT'
  | 'OPERATION_TOO_DEEP'
  | 'RESPONSE_TOO_LARGE'
  | 'SHUTTING_DOWN'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_FIELDS'
  | 'TOO_MANY_TOKENS'
  | 'UNAUTHENTICATED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'VARIABLES_TOO_DEEP';

/** A refusal of a whole request, with the HTTP status that goes with it; its message is written for the client. */
export function refuse(status: number, code: ServerCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** The HTTP status of a refusal, undefined for any other error. */
export function refusedStatus(error: unknown): number | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  return (error.extensions['http'] as { readonly status: number } | undefined)?.status;
}
