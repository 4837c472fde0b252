/** An error as the log shows it. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack?: string | undefined;
  readonly cause?: DescribedError;
}

const MAX_CAUSES = 4;

/**
 * Type, message, code, stack and causes; nothing else, for errors of the database carry whole rows in `detail` and
 * `parameters`.
 */
export function describeError(error: unknown): DescribedError {
  return describeUpTo(error, MAX_CAUSES);
}

function describeUpTo(error: unknown, causes: number): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { code } = error as { readonly code?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(code !== undefined && { code }),
    stack: error.stack,
    ...(error.cause !== undefined && causes > 0 && { cause: describeUpTo(error.cause, causes - 1) }),
  };
}
