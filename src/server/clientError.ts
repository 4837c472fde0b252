import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { databaseFailure } from './databaseFailure.ts';
import { refuse } from './refuse.ts';

export interface Occasion {
  readonly requestId: string;
  readonly logger: Logger;
}

/**
 * What a client may know of an error: refusals as they are, the database's unavailability as such, of everything else
 * the request's id, under which the log has the rest.
 */
export function clientError(error: unknown, { requestId, logger }: Occasion): GraphQLError {
  if (isRefusal(error)) return error;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const failure = databaseFailure(cause);
  if (failure === 'timedOut') return timedOut();
  if (failure === 'unavailable') {
    logger.warn({ err: cause, requestId }, 'the database is unavailable');
    return refuse(503, 'DATABASE_UNAVAILABLE', 'The database cannot be reached; try again in a few seconds.');
  }
  logger.error({ err: cause, requestId }, 'a request failed unexpectedly');
  return masked(requestId, error);
}

export function timedOut(): GraphQLError {
  return refuse(422, 'OPERATION_TIMED_OUT', 'The operation takes too long; ask for less, or in parts.');
}

export const MASKED_MESSAGE = 'Something went wrong in the hub; report this requestId to its operators.';

/** Only what was written for clients carries a code. */
function isRefusal(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const { code } = error.extensions;
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
}

function masked(requestId: string, error: unknown): GraphQLError {
  const { path, nodes } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(MASKED_MESSAGE, {
    ...(path && { path }),
    ...(nodes && { nodes }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}
