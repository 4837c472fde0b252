/**
 * Errors by how one recovers from them. Every error carries a stable code (docs/errors.md) and a message that
 * says where, what was expected, what came, and the remedy; never a secret, never a whole payload.
 */
export abstract class FourflowError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** The same attempt may succeed later: a time-out, a 429, a database that restarts. */
export class RetriableError extends FourflowError {
  /** When the source said how long to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(code: string, message: string, options?: ErrorOptions & { retryAfterMs?: number }) {
    super(code, message, options);
    this.retryAfterMs = options?.retryAfterMs;
  }
}

/** This record cannot be taken; its neighbours can. The record is quarantined with code and message. */
export class SkippableRecordError extends FourflowError {}

/** The run cannot go on and trying again would not help. */
export class FatalError extends FourflowError {}

/** A person has to change a setting or a command before anything can work. */
export class ConfigError extends FourflowError {}

/** The message of whatever was thrown, for logs and reasons. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
