/** A failure that the supervisor passes on to the users of the database, who raise it as their own. */
export class Failure extends Error {
  /**
   * @param {'config' | 'fatal'} kind `config` where a person must act before anything can work
   * @param {string} code as listed in docs/errors.md
   * @param {string} message
   */
  constructor(kind, code, message) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

/**
 * The failure in the form in which it travels.
 *
 * @param {unknown} error
 * @returns {import('../supervisorPlan.ts').SupervisorFailure}
 */
export function describeFailure(error) {
  if (error instanceof Failure) return { kind: error.kind, code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'fatal', code: 'DATABASE_START_FAILED', message: `Embedded PostgreSQL: ${message}` };
}
