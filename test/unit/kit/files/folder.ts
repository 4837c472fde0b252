import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileSourceConfig, Page, RawRow, ReadContext, SourceFile } from '../../../../src/kit/index.ts';
import { readFiles } from '../../../../src/kit/index.ts';
import { collect } from '../bytes.ts';

/** A folder of its own for a test, and what one does with it. */
export interface Folder {
  readonly path: string;
  put(name: string, content?: string | Uint8Array): Promise<void>;
  ctimeNs(name: string): Promise<string>;
  /** Waits until the file system's clock has gone on, so that what follows has a later time of change. */
  tick(): Promise<void>;
  remove(): Promise<void>;
}

export async function makeFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'fourflow-files-'));
  const put = async (name: string, content: string | Uint8Array = name): Promise<void> => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  };
  const ctimeNs = async (name: string): Promise<string> =>
    String((await stat(join(path, name), { bigint: true })).ctimeNs);
  const tick = async (): Promise<void> => {
    await put('.clock');
    const before = await ctimeNs('.clock');
    do await put('.clock');
    while ((await ctimeNs('.clock')) === before);
  };
  return { path, put, ctimeNs, tick, remove: () => rm(path, { recursive: true }) };
}

export function contextFor(
  folder: Pick<Folder, 'path'>,
  {
    cursor = null,
    config = {},
    signal = new AbortController().signal,
  }: {
    cursor?: string | null;
    config?: Partial<FileSourceConfig>;
    signal?: AbortSignal;
  } = {},
): ReadContext<FileSourceConfig> {
  return {
    // No test waits for a file that it has written itself, but where that is what it is about.
    config: { path: '.', settleSeconds: 0, ...config },
    resolvePath: (path) => join(folder.path, path),
    signal,
    now: () => new Date('2026-01-01T00:00:00Z'),
    cursor,
  };
}

/** One row for every line of a file. */
export async function* cutLines(file: SourceFile): AsyncGenerator<RawRow> {
  const content = Buffer.concat(await collect(file.bytes())).toString();
  for (const [record, line] of content.split('\n').entries()) {
    yield {
      key: `${file.relativePath}#${String(record)}`,
      payload: Buffer.from(line),
      mediaType: 'application/octet-stream',
      position: { record },
    };
  }
}

export function readPages(context: ReadContext<FileSourceConfig>, cut = cutLines): Promise<Page[]> {
  return collect(readFiles(context, { extensions: ['xml', '.json'], cut }));
}

export function keysOf(pages: readonly Page[]): string[] {
  return pages.flatMap(({ rows }) => rows.map(({ key }) => key));
}
