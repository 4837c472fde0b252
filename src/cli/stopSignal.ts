/**
 * Aborted by the first SIGTERM or SIGINT, so that what runs ends in order; the second ends the process at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // 128 and the signal's number: what a shell reports of a process that a signal ended.
      if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
      controller.abort();
    });
  }
  return controller.signal;
}
