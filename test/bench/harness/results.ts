import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './benchmark.ts';

const GIGABYTE = 1_024 ** 3;

interface Result extends Measured {
  readonly machine: string;
  readonly commit: string;
}

/** Puts what was measured into results.json, in the place of earlier figures of the same name. */
export function writeResults(folder: string, measured: readonly Measured[]): void {
  const file = join(folder, 'results.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : [];
  const about = { machine: describeMachine(), commit: describeCommit() };
  const renewed = new Set(measured.map(({ name }) => name));
  const kept = known.filter(({ name }) => !renewed.has(name));
  const results = [...kept, ...measured.map((one) => ({ ...one, ...about }))];
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** Each ratio beside its target. */
export function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, against, ratio, target, higherIsBetter, median, unit }) => [
    name,
    against,
    `${median.toFixed(1)} ${unit}`,
    ratio.toFixed(2),
    `${higherIsBetter ? '>=' : '<='} ${target}`,
    (higherIsBetter ? ratio >= target : ratio <= target) ? 'met' : 'MISSED',
  ]);
  return aligned([['what', 'against', 'hub', 'ratio', 'target', ''], ...rows]);
}

export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = `${(totalmem() / GIGABYTE).toFixed(0)} GB`;
  return `${cpus().length} x ${cpu?.model ?? 'unknown CPU'}, ${memory}, ${process.platform} ${release()}`;
}

function describeCommit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
