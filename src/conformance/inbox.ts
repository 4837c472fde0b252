import { mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadContext, SourceContext } from '../kit/connector.ts';
import { demand } from './check.ts';
import { readGoodConfig, type SourceContent } from './fixtures.ts';
import type { Subject } from './subject.ts';

/** A folder as a source, and how the connector is told to read it. */
export interface Inbox {
  readonly path: string;
  readonly source: SourceContext<never>;
  /** Adds a file, or replaces one. */
  put(content: SourceContent): Promise<void>;
  /** The context of a read that goes on from the cursor. */
  from(
    cursor: string | null,
    more?: { readonly pageRows?: number; readonly signal?: AbortSignal },
  ): ReadContext<never>;
}

/** What a connection's clock shows during the checks. */
const FROZEN_NOW = new Date('2026-07-01T12:00:00Z');

export async function createInbox(subject: Subject, contents: readonly SourceContent[]): Promise<Inbox> {
  const path = await mkdtemp(join(subject.scratchDir, 'inbox-'));
  const put = async ({ name, bytes }: SourceContent): Promise<void> => {
    await writeFile(join(path, name), bytes);
    // As a copier does when it is done: nobody has to wait whether more is written.
    await utimes(join(path, name), FROZEN_NOW, FROZEN_NOW);
  };
  // One after the other: a folder is read in the order in which its files changed.
  for (const content of contents) await put(content);
  const source = sourceAt(subject, path);
  return { path, source, put, from: (cursor, more = {}) => ({ ...source, ...more, cursor }) };
}

/** The context of a source at a path, whether something is there or not. */
export function sourceAt(subject: Subject, path: string): SourceContext<never> {
  const parsed = subject.connector.config.safeParse({ ...readGoodConfig(subject.folder), path });
  demand(
    parsed.success,
    `the checks put files into a folder and give the connector its \`path\`, but its configuration refuses { "path": … }: ${parsed.error?.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ') ?? ''}; extend fileSourceConfig, and put further settings that must be there into fixtures/config.good.json.`,
  );
  return {
    config: parsed.data,
    // Paths of the checks are absolute.
    resolvePath: (each) => each,
    signal: new AbortController().signal,
    now: () => FROZEN_NOW,
  };
}
