import type { Logger } from 'pino';
import { z } from 'zod';
import type { ReadyConnection } from '../ingest/readStream.ts';
import { fileSourceConfig, SETTLE_SECONDS, watchFolder } from '../kit/files/index.ts';
import { messageOf } from '../kit/errors.ts';
import { SECOND } from '../kit/time.ts';
import type { Queue } from './queue/openQueue.ts';

export interface WatchOptions {
  readonly queue: Pick<Queue, 'send'>;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** A job has been put on the queue by this process. */
  readonly onNews?: () => void;
}

/** Whatever else a connector that reads files may be told. */
const watchedConfig = z.looseObject({
  ...fileSourceConfig.pick({ path: true, settleSeconds: true }).shape,
  watch: z.literal(true),
});

/** Puts a job on the queue when files arrive where a connection is told to watch; once also now. */
export function watchFolders(connections: readonly ReadyConnection[], options: WatchOptions): void {
  const { queue, logger, signal, onNews } = options;
  for (const { id, name, source } of connections) {
    const watched = watchedConfig.safeParse(source.config).data;
    if (!watched) continue;
    const settleMs = (watched.settleSeconds ?? SETTLE_SECONDS) * SECOND;
    watchFolder(source.resolvePath(watched.path), { settleMs, signal }, async () => {
      try {
        await queue.send({ connectionId: id, reason: 'files' });
        onNews?.();
        return 'told';
      } catch (error) {
        logger.warn({ connection: name, reason: messageOf(error) }, 'files arrived, but the queue is away');
        return 'tell again';
      }
    });
  }
}
