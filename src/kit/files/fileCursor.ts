import { z } from 'zod';
import { excerpt } from '../decimal.ts';
import { ConfigError } from '../errors.ts';

/** How far a folder has been read. Files are read in the order of (time of their last change, path). */
export interface FileCursor {
  /** Time of the last change (ctime) of the last file read, in nanoseconds since 1970, as digits. */
  readonly after: string;
  /** Its path within the folder. */
  readonly path: string;
  /** Rows already taken of this file; absent once it is done. */
  readonly record?: number | undefined;
}

export const FROM_THE_BEGINNING: FileCursor = { after: '0', path: '' };

const EXAMPLE = '{"after":"1767225600000000000","path":"2026/invoice-17.xml"}';

const fileCursor = z.strictObject({
  after: z.string().regex(/^\d{1,30}$/),
  path: z.string(),
  record: z.int().min(1).optional(),
});

/** @throws ConfigError CURSOR_INVALID for a text that `formatFileCursor` did not write. */
export function parseFileCursor(text: string | null): FileCursor {
  if (text === null) return FROM_THE_BEGINNING;
  const parsed = fileCursor.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    'CURSOR_INVALID',
    `the cursor of a folder must look like ${EXAMPLE} ("after" in nanoseconds since 1970), but got ${excerpt(text)}; rewind to such a cursor, or sync with --full.`,
  );
}

export function formatFileCursor({ after, path, record }: FileCursor): string {
  return JSON.stringify({ after, path, record });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
