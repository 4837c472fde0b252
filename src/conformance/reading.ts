import { mapRow } from '../ingest/mapRow.ts';
import type { Page, RawRow, ReadContext, StreamDefinition } from '../kit/connector.ts';
import type { CanonicalRecord } from '../kit/records/index.ts';

/** What became of a row: records, or the reason for which it is set aside. */
export type Outcome =
  | { readonly outcome: 'mapped'; readonly row: RawRow; readonly records: readonly CanonicalRecord[] }
  | {
      readonly outcome: 'quarantined';
      readonly row: RawRow;
      readonly code: string;
      readonly message: string;
    };

export async function readPages(
  stream: StreamDefinition<never>,
  context: ReadContext<never>,
): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of stream.read(context)) pages.push(page);
  return pages;
}

export async function readRows(
  stream: StreamDefinition<never>,
  context: ReadContext<never>,
): Promise<RawRow[]> {
  return (await readPages(stream, context)).flatMap(({ rows }) => rows);
}

/** Takes a row as a run would. */
export function takeRow(stream: StreamDefinition<never>, row: RawRow): Outcome {
  const { rejection } = row;
  if (rejection) return { outcome: 'quarantined', row, code: rejection.code, message: rejection.message };
  return { ...mapRow(stream, row), row };
}

/** A row as plain data, so that two reads can be compared. */
export function plainRow({ rejection, payload, ...rest }: RawRow): object {
  return {
    ...rest,
    payload: Buffer.from(payload).toString('base64'),
    rejection: rejection && { code: rejection.code, message: rejection.message },
  };
}

/** How a message calls a row. */
export function nameOf(row: Pick<RawRow, 'key' | 'position'>): string {
  const { file, line, record } = row.position;
  const place = [file, line && `line ${String(line)}`, record !== undefined && `record ${String(record)}`];
  return `row ${JSON.stringify(row.key.slice(0, 120))} (${place.filter(Boolean).join(', ') || 'no position'})`;
}
