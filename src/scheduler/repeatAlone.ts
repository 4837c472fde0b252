export interface RepeatAlone {
  /** Resolves when a round that began after this call has ended. */
  (): Promise<void>;
  /** Resolves when nothing is under way. */
  ended(): Promise<void>;
}

/** Runs `round` one at a time, however often it is asked for: whoever asks while one is under way shares the next. */
export function repeatAlone(round: () => Promise<void>): RepeatAlone {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> =>
    (running = round().finally(() => {
      running = undefined;
    }));
  const ask = (): Promise<void> => {
    if (!running) return begin();
    return (next ??= running.then(() => {
      next = undefined;
      return begin();
    }));
  };
  return Object.assign(ask, {
    ended: async () => {
      while (running ?? next) await (next ?? running);
    },
  });
}
