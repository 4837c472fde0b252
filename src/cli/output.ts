import { FourflowError, messageOf } from '../kit/errors.ts';

/** Writes a result: JSON for machines, else aligned columns under their names. */
export function printRows(rows: readonly object[], options: { readonly json?: boolean | undefined }): void {
  console.log(
    options.json === true ? JSON.stringify(rows) : tableOf(rows as readonly Record<string, unknown>[]),
  );
}

/** Writes one result: JSON for machines, else a sentence. */
export function printResult(
  result: object,
  sentence: string,
  options: { readonly json?: boolean | undefined },
): void {
  console.log(options.json === true ? JSON.stringify(result) : sentence);
}

/** Errors go to stderr: one sentence with the remedy, or an object with its code. */
export function printError(error: unknown, options: { readonly json: boolean }): void {
  const code = error instanceof FourflowError ? error.code : 'UNEXPECTED';
  const message = messageOf(error);
  console.error(options.json ? JSON.stringify({ error: { code, message } }) : `fourflow: ${message}`);
  if (!(error instanceof FourflowError) && error instanceof Error && !options.json)
    console.error(error.stack);
}

function tableOf(rows: readonly Record<string, unknown>[]): string {
  const [first] = rows;
  if (!first) return '(none)';
  const columns = Object.keys(first);
  const cells = [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
