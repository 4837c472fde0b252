import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What one side did, and how long that took. */
export interface Took {
  readonly records: number;
  readonly ms: number;
  /** The most memory that the process held, in bytes. */
  readonly peakBytes: number;
}

/** Where a hub works: its sources, and the folder of its embedded database. */
export interface Place {
  readonly hubFile: string;
  readonly dataDir: string;
}

/** Reads the sources and takes all that is new in, down to the links. */
export function ingest(place: Place): Promise<Took> {
  return inProcessOfItsOwn('ingestWorld.ts', [place.hubFile, place.dataDir]);
}

/** Reads and maps the sources, and does nothing with what they say. */
export function parse({ hubFile }: Pick<Place, 'hubFile'>): Promise<Took> {
  return inProcessOfItsOwn('parseWorld.ts', [hubFile]);
}

/** Copies the rows that a hub made into an empty hub. */
export function copyRows(from: Place, into: Place): Promise<Took> {
  return inProcessOfItsOwn('copyRows.ts', [from.dataDir, into.dataDir]);
}

/** Neither side is warm from the other, and the memory of each is its own. */
function inProcessOfItsOwn(script: string, parameters: readonly string[]): Promise<Took> {
  return new Promise((resolve, reject) => {
    const loader = join(import.meta.dirname, '../../helpers/typescript.mjs');
    const child = fork(join(import.meta.dirname, script), [...parameters], {
      execArgv: ['--import', loader],
    });
    child.once('message', (took) => {
      resolve(took as Took);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${script} ended with exit code ${String(code)} before it said how long it took.`));
    });
  });
}
