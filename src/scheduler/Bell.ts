/** Lets those who wait for a moment go on at once when it rings. */
export class Bell {
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<() => void>();

  /** @param signal aborted: nobody waits any longer. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.ring();
    });
  }

  ring(): void {
    for (const wake of this.#waiting) wake();
  }

  async wait(ms: number): Promise<void> {
    if (this.#signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }
}
