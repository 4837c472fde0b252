import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateDemo } from '../../src/demo/generateDemo.ts';
import type { BenchContext, Benchmark, Measured } from './harness/benchmark.ts';
import { medianOf } from './harness/benchmark.ts';
import { copyRows, ingest, parse, type Place, type Took } from './ingest/sides.ts';

/** About ten records come of an invoice: orders, deliveries, receipts, tracking, bank reports of both sides. */
const RECORDS_PER_INVOICE = 10;
const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 3;

/**
 * How fast sources are taken in, down to golden rows and their links:
 *
 * - against reading and mapping the same files plus copying the same rows into the same tables, which is the least
 *   that any hub must do;
 * - a record of a load of 100,000 against one of a load of 10,000: cost must not grow with what is there;
 * - the first load against a second one, of files that have not changed.
 */
export const bench: Benchmark = { run };

async function run(context: BenchContext): Promise<readonly Measured[]> {
  const small = await worldOf(context, SMALL);
  const rounds: { loaded: Took; floorMs: number }[] = [];
  for (let round = 1; round <= ROUNDS; round++) rounds.push(await loadAndCompare(context, small));
  const large = await worldOf(context, LARGE);
  const loaded = await load(context, large);
  const again = await ingest(large);
  context.say(`second load: ${describe(again)}`);
  const perSecond = medianOf(rounds.map(({ loaded: took }) => recordsPerSecond(took)));
  return [
    {
      ...{ name: 'ingest: records a second', against: 'parsing, and COPY of the same rows' },
      ratio: medianOf(rounds.map(({ loaded: took, floorMs }) => floorMs / took.ms)),
      ...{ higherIsBetter: true, target: 0.5, median: perSecond, unit: 'records/s', runs: ROUNDS },
    },
    {
      ...{ name: 'ingest: cost of a record in a load of 100,000', against: 'in one of 10,000' },
      ratio: perSecond / recordsPerSecond(loaded),
      ...{ higherIsBetter: false, target: 1.2, median: recordsPerSecond(loaded), unit: 'records/s', runs: 1 },
    },
    {
      ...{ name: 'ingest: a second load of what has not changed', against: 'the first load' },
      ratio: loaded.ms / again.ms,
      ...{ higherIsBetter: true, target: 10, median: recordsPerSecond(again), unit: 'records/s', runs: 1 },
    },
  ];
}

async function loadAndCompare(
  context: BenchContext,
  place: Place,
): Promise<{ loaded: Took; floorMs: number }> {
  const loaded = await load(context, place);
  const parsed = await parse(place);
  const target = { ...place, dataDir: `${place.dataDir}-copy` };
  await rm(target.dataDir, { recursive: true, force: true });
  const copied = await copyRows(place, target);
  context.say(`parsing: ${describe(parsed)}; COPY: ${describe(copied)}`);
  return { loaded, floorMs: parsed.ms + copied.ms };
}

async function load(context: BenchContext, place: Place): Promise<Took> {
  await rm(place.dataDir, { recursive: true, force: true });
  const loaded = await ingest(place);
  context.say(`load: ${describe(loaded)}, ${String(Math.round(loaded.peakBytes / 1_048_576))} MB of memory`);
  return loaded;
}

/** Generated once; the same options give the same bytes. */
async function worldOf({ folder }: BenchContext, records: number): Promise<Place> {
  const outDir = join(folder, `ingest-${String(records)}`);
  if (!existsSync(join(outDir, 'hub.yaml')))
    await generateDemo({ outDir, enterprises: 50, invoices: records / RECORDS_PER_INVOICE, seed: 1 });
  return { hubFile: join(outDir, 'hub.yaml'), dataDir: join(outDir, 'data') };
}

function recordsPerSecond({ records, ms }: Took): number {
  return (records / ms) * 1_000;
}

function describe(took: Took): string {
  return `${String(took.records)} in ${(took.ms / 1_000).toFixed(1)} s`;
}
