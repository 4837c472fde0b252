import { SECOND } from '../kit/time.ts';

/** Whoever told the process to end waits ten seconds before it kills. */
const PATIENCE_MS = 9.5 * SECOND;

/**
 * Aborted by the first SIGTERM or SIGINT, so that what runs ends in order. What is not done in time is left: its
 * transaction is open, so that the database undoes it. The second signal ends the process at once.
 *
 * @param exitCode of a process that is not done in time.
 */
export function stopSignal(exitCode: number): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // 128 and the signal's number: what a shell reports of a process that a signal ended.
      if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
      controller.abort();
      setTimeout(() => process.exit(exitCode), PATIENCE_MS).unref();
    });
  }
  return controller.signal;
}

/** Resolves when the process was told to end. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) settle();
    signal.addEventListener('abort', () => {
      settle();
    });
  });
}
