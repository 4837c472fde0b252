import { setTimeout as delay } from 'node:timers/promises';
import { SECOND } from '../kit/time.ts';

export interface RetryOptions {
  /** Aborted: no further attempt is made. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each failure that another attempt follows. */
  readonly onRetry?: ((error: unknown) => void) | undefined;
  readonly patienceMs?: number;
}

/** A database that restarts, a failover, a standby that is promoted: minutes, not hours. */
const PATIENCE_MS = 120 * SECOND;
const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 5 * SECOND;

/**
 * Does `work` again while it fails by a deadlock, a serialisation failure or a lost database, with growing, random
 * pauses. It must be one transaction that tells for itself whether it was committed before: a connection that is lost
 * during COMMIT leaves that open.
 */
export async function withRetries<Result>(
  work: () => Promise<Result>,
  { signal, onRetry, patienceMs = PATIENCE_MS }: RetryOptions = {},
): Promise<Result> {
  const startedAt = performance.now();
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isLate = performance.now() - startedAt > patienceMs;
      if (!isTransient(error) || isLate || signal?.aborted === true) throw error;
      onRetry?.(error);
      await delay(pauseMs(attempt), undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Random in full, so that those who failed together do not return together. */
function pauseMs(attempt: number): number {
  return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempt, 10)) + 1;
}

/**
 * Serialisation failure and deadlock; a server that ends, starts or is full of connections; a line that is lost. Not
 * among them: a full disk (53100), which time alone does not empty.
 */
const TRANSIENT_CODE =
  /^(40001|40P01|55P03|08\w{3}|57P0[1-5]|53300|25P0[34]|ECONN\w+|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** The driver has no codes for its own, and PostgreSQL gives a closed database one that means much else (55000). */
const TRANSIENT_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|database "[^"]*" is not currently accepting connections)/;

export function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return (
    (typeof code === 'string' && TRANSIENT_CODE.test(code)) ||
    (typeof message === 'string' && TRANSIENT_MESSAGE.test(message))
  );
}
