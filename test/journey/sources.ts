import { existsSync } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  writeFile,
  copyFile,
  readFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDemo } from '../../src/demo/generateDemo.ts';
import type { DemoOptions } from '../../src/demo/options.ts';

/** Genuine documents beside the checkout, where they are; nothing here needs them. */
export const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
export const HAS_SAMPLES = existsSync(join(SAMPLES, 'FACTS.json'));

/** Connections that read the samples; the first two folders are one firm's, the last a carrier's. */
export const SAMPLE_CONNECTIONS = [
  { name: 'samples-ubl', connector: 'ubl', folder: 'ubl', gln: '4399901000018' },
  { name: 'samples-camt', connector: 'iso20022', folder: 'camt', gln: '4399901000018' },
  { name: 'samples-epcis', connector: 'epcis', folder: 'epcis', gln: '4399902000017' },
] as const;

/** A file that is to come into the folder of a connection. */
export interface Delivery {
  readonly from: string;
  /** The folder that it comes into, relative to hub.yaml. */
  readonly into: string;
}

/** All files of a made-up world, and of the samples as often as `isWanted` says; in the order of their names. */
export interface Sources {
  readonly hubYaml: string;
  readonly deliveries: readonly Delivery[];
  remove(): Promise<void>;
}

export async function createSources(seed: number, isWanted: () => boolean): Promise<Sources> {
  const world = await createMadeUpSources({ enterprises: 10, invoices: 30, seed });
  if (HAS_SAMPLES) await appendFile(world.hubYaml, sampleConnections());
  const samples = HAS_SAMPLES ? (await sampleFiles()).filter(isWanted) : [];
  return { ...world, deliveries: [...world.deliveries, ...samples].sort(byName) };
}

/** All files of a made-up world, in the order of their names; beside `hubYaml` lies truth.json, which tells what it means. */
export async function createMadeUpSources(world: Omit<DemoOptions, 'outDir'>): Promise<Sources> {
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-journey-'));
  await generateDemo({ outDir: folder, ...world });
  const entries = await readdir(join(folder, 'inbox'), { recursive: true, withFileTypes: true });
  const deliveries = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ from: join(parentPath, name), into: relative(folder, parentPath) }))
    .sort(byName);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return { hubYaml: join(folder, 'hub.yaml'), deliveries, remove };
}

function byName(left: Delivery, right: Delivery): number {
  return left.from < right.from ? -1 : 1;
}

function sampleConnections(): string {
  return SAMPLE_CONNECTIONS.map(
    ({ name, connector, folder, gln }) =>
      `  - name: ${name}\n    connector: ${connector}\n    owner: { scheme: GLN, value: '${gln}' }\n    config: { path: ./inbox/samples-${folder} }\n`,
  ).join('');
}

async function sampleFiles(): Promise<Delivery[]> {
  const folders = SAMPLE_CONNECTIONS.map(async ({ folder }) => {
    const names = await readdir(join(SAMPLES, folder));
    return names.map((name) => ({ from: join(SAMPLES, folder, name), into: `inbox/samples-${folder}` }));
  });
  return (await Promise.all(folders)).flat();
}

/** An inbox into which the files come in batches. */
export interface Inbox {
  readonly folder: string;
  deliver(batch: readonly Delivery[]): Promise<void>;
}

export async function createInbox({ hubYaml, deliveries }: Sources): Promise<Inbox> {
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-inbox-'));
  await copyFile(hubYaml, join(folder, 'hub.yaml'));
  for (const into of new Set(deliveries.map((delivery) => delivery.into)))
    await mkdir(join(folder, into), { recursive: true });
  let count = 0;
  return {
    folder,
    deliver: async (batch) => {
      for (const { from, into } of batch) {
        const path = join(folder, into, `${String(count++).padStart(5, '0')}${extname(from)}`);
        const arriving = join(folder, 'arriving');
        await writeFile(arriving, await readFile(from));
        // Renamed into its folder: so it is whole, and is read at once.
        await rename(arriving, path);
      }
    },
  };
}
