import { databaseFailure } from '../server/databaseFailure.ts';
import { FourflowError, messageOf } from '../kit/errors.ts';

interface Format {
  readonly json?: boolean | undefined;
}

type Row = Readonly<Record<string, unknown>>;

/** Writes rows: JSON for machines, else aligned columns under their names; `columns` are those that people need. */
export function printRows(
  rows: readonly object[],
  options: Format & { readonly columns?: readonly string[] },
): void {
  console.log(
    options.json === true ? JSON.stringify(rows) : tableOf(rows as readonly Row[], options.columns),
  );
}

/** Writes one thing with all that is known of it: JSON for machines, else a line for each of its names. */
export function printRecord(record: object, options: Format): void {
  const entries = Object.entries(record);
  const width = Math.max(...entries.map(([name]) => name.length));
  const lines = entries.map(([name, value]) => `${name.padEnd(width)}  ${cellOf(value)}`);
  console.log(options.json === true ? JSON.stringify(record) : lines.join('\n'));
}

/** Writes one result: JSON for machines, else a sentence. */
export function printResult(result: object, sentence: string, options: Format): void {
  console.log(options.json === true ? JSON.stringify(result) : sentence);
}

/** Errors go to stderr: one sentence with the remedy, or an object with its code. */
export function printError(error: unknown, options: { readonly json: boolean }): void {
  if (error instanceof FourflowError) printFailure(error.code, error.message, options);
  else if (databaseFailure(error) === 'unavailable')
    printFailure('DATABASE_UNAVAILABLE', lost(error), options);
  else {
    printFailure('UNEXPECTED', messageOf(error), options);
    if (error instanceof Error && !options.json) console.error(error.stack);
  }
}

/** What a person should act on though the command did what it was told: on stderr, without a bad exit code. */
export function printWarning({ code, message }: FourflowError, { json }: { readonly json: boolean }): void {
  console.error(json ? JSON.stringify({ warning: { code, message } }) : `fourflow: warning: ${message}`);
}

function lost(error: unknown): string {
  return `the database was lost (${messageOf(error)}); what was committed stays: give the command again once it serves.`;
}

/** What commander says of arguments that it does not understand. */
export function printUsageError(text: string, options: { readonly json: boolean }): void {
  const message = text
    .trim()
    .replace(/^error: /, '')
    .replaceAll('\n', ' ');
  printFailure(
    'USAGE',
    `${message}${/[.?)]$/.test(message) ? '' : ';'} fourflow COMMAND --help tells more.`,
    options,
  );
}

function printFailure(code: string, message: string, { json }: { readonly json: boolean }): void {
  console.error(json ? JSON.stringify({ error: { code, message } }) : `fourflow: ${message}`);
}

function tableOf(rows: readonly Row[], chosen: readonly string[] | undefined): string {
  const [first] = rows;
  if (!first) return '(none)';
  const columns = chosen ?? Object.keys(first);
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
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(cellOf).join(',');
  return isPlace(value) ? placeOf(value) : JSON.stringify(value);
}

interface Place {
  readonly file: string;
  readonly line?: number;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Place>).file === 'string';
}

/** As editors and terminals understand it. */
function placeOf({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}
