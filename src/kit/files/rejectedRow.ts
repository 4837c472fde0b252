import type { RawRow } from '../connector.ts';
import { SkippableRecordError } from '../errors.ts';
import { LocatedRecordError } from '../located.ts';

/** The reason of a file that is compressed, with the remedy. */
export function compressed(relativePath: string): SkippableRecordError {
  return new SkippableRecordError(
    'FILE_COMPRESSED',
    `${relativePath} is compressed and was not read; put the unpacked file into the folder.`,
  );
}

/** The reason of a file or folder that may not be read, with the remedy. */
export function unreadable(relativePath: string): SkippableRecordError {
  return new SkippableRecordError(
    'FILE_UNREADABLE',
    `${relativePath} may not be read by this process; grant it the right to read, and it is read at the next run.`,
  );
}

/** The key of what could not be cut out of a file behind the rows that could. */
export function keyOfRest(file: string): string {
  return `${file}#rest`;
}

/**
 * The row that stands in quarantine for what could not be cut out of a file.
 *
 * @param record rows that came out of the file before; 0 makes the row stand for the whole file.
 */
export function rejectedRow(
  file: string,
  rejection: SkippableRecordError,
  at: { record: number; head: Uint8Array },
): RawRow {
  return {
    key: at.record === 0 ? file : keyOfRest(file),
    payload: at.head,
    mediaType: 'application/octet-stream',
    position: {
      file,
      ...(rejection instanceof LocatedRecordError && { line: rejection.line }),
      ...(at.record > 0 && { record: at.record }),
    },
    rejection,
  };
}
