/** SQLSTATE query_canceled: the statement ran into statement_timeout. */
const QUERY_CANCELED = '57014';

/** Classes and codes that say that the server, not the statement, is the trouble. */
const UNAVAILABLE = /^(08\w{3}|57P0\d|53300|25P0[34]|ECONN\w+|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH)$/;
/** The driver has no codes for its own, and PostgreSQL gives a closed database one that means much else (55000). */
const UNAVAILABLE_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|database "[^"]*" is not currently accepting connections)/;

/** What a failure of the database means for a request: `undefined` when it is a fault of the hub. */
export function databaseFailure(error: unknown): 'timedOut' | 'unavailable' | undefined {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === QUERY_CANCELED) return 'timedOut';
  const isUnavailable =
    (typeof code === 'string' && UNAVAILABLE.test(code)) ||
    (typeof message === 'string' && UNAVAILABLE_MESSAGE.test(message));
  return isUnavailable ? 'unavailable' : undefined;
}
