import type { GraphQLFormattedError } from 'graphql';
import { MASKED_MESSAGE } from '../clientError.ts';
import { refusedStatus } from '../refuse.ts';

/** The last net: what reaches Apollo unmasked is masked, and no message suggests names of the schema. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, extensions, ...place } = formatted;
  if (extensions?.['code'] === 'INTERNAL_SERVER_ERROR') {
    // Apollo gives its own refusals of a persisted operation no code.
    if (refusedStatus(error) === 400) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    const { code, requestId } = extensions;
    return {
      ...place,
      message: MASKED_MESSAGE,
      extensions: { code, ...(requestId !== undefined && { requestId }) },
    };
  }
  return { ...formatted, message: message.replace(/ ?Did you mean .*\?/s, '') };
}
