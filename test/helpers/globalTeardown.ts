import { rm } from 'node:fs/promises';
import type { EmbeddedPostgres } from '../../src/store/embedded/openEmbeddedPostgres.ts';

interface Started {
  readonly postgres: EmbeddedPostgres;
  readonly dataDir: string;
}

let started: Started | undefined;

export function keepForTeardown(what: Started): void {
  started = what;
}

export async function globalTeardown(): Promise<void> {
  await started?.postgres.release();
  if (started) await rm(started.dataDir, { recursive: true, force: true });
}
