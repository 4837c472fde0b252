import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { generateDemo } from '../../../src/demo/generateDemo.ts';
import { writeWorld } from './world.ts';
import type { WrittenWorld } from './world.ts';

const SIZE = { enterprises: 24, invoices: 110, seed: 11 };

let world: WrittenWorld;
beforeAll(async () => {
  world = await writeWorld(SIZE);
});
afterAll(() => world.remove());

function fingerprint({ files, read }: WrittenWorld): string[] {
  return files.map((file) => `${file} ${createHash('sha256').update(read(file)).digest('hex')}`);
}

async function fingerprintOf(size: typeof SIZE): Promise<string[]> {
  const other = await writeWorld(size);
  try {
    return fingerprint(other);
  } finally {
    other.remove();
  }
}

describe('generateDemo', () => {
  it('writes the same bytes for the same seed', async () => {
    expect(await fingerprintOf(SIZE)).toEqual(fingerprint(world));
  });

  it('writes another world for another seed', async () => {
    expect(await fingerprintOf({ ...SIZE, seed: 12 })).not.toEqual(fingerprint(world));
  });

  it('writes exactly the enterprises and invoices that were asked for', () => {
    expect(world.summary).toMatchObject({ enterprises: 24, invoices: 110 });
    expect(world.truth.enterprises).toHaveLength(24);
    expect(new Set(world.truth.invoices.map(({ sellerGln, number }) => `${sellerGln} ${number}`)).size).toBe(
      110,
    );
  });

  it('leaves nothing but hub.yaml, truth.json and the inbox', () => {
    expect([...new Set(world.files.map((file) => file.split('/')[0]))]).toEqual([
      'hub.yaml',
      'inbox',
      'truth.json',
    ]);
  });

  it('connects every folder of the inbox, with its owner', () => {
    const hub = parse(world.read('hub.yaml')) as {
      connections: {
        name: string;
        connector: string;
        owner: { scheme: string; value: string };
        config: object;
      }[];
    };
    expect(
      hub.connections.map(({ name, connector, owner, config }) => ({
        name,
        connector,
        owner: owner.value,
        config,
      })),
    ).toEqual(
      world.truth.connections.map(({ name, connector, ownerGln }) => ({
        name,
        connector,
        owner: ownerGln,
        config: { path: `./inbox/${name}` },
      })),
    );
    expect(new Set(hub.connections.map(({ owner }) => owner.scheme))).toEqual(new Set(['GLN']));
  });

  it('counts the files that are there', () => {
    for (const { name, files, duplicates, quarantined } of world.truth.connections) {
      const present = world.files.filter((file) => file.startsWith(`inbox/${name}/`));
      expect([name, present.length]).toEqual([name, files]);
      const listed = [...duplicates, ...quarantined].map(({ file }) => `inbox/${name}/${file}`);
      expect(listed.filter((file) => !present.includes(file))).toEqual([]);
    }
    expect(world.summary.files).toBe(world.files.length - 2);
  });

  it('copies a duplicate byte by byte', () => {
    const pairs = world.truth.connections.flatMap(({ name, duplicates }) =>
      duplicates.map(({ file, of }) => [`inbox/${name}/${file}`, `inbox/${name}/${of}`] as const),
    );
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.filter(([copy, original]) => world.read(copy) !== world.read(original))).toEqual([]);
  });

  it('shows every irregularity even in a small world', () => {
    expect(Object.keys(world.truth.totals.irregularities).sort()).toEqual([
      'AMBIGUOUS_PAYMENT',
      'COLLECTIVE_PAYMENT',
      'CORRECTED_VERSION',
      'DISPUTED',
      'DUPLICATE_FILE',
      'EARLY_PAYMENT',
      'EVENT_CORRECTED',
      'FEE_DEDUCTED',
      'LATE_DELIVERY',
      'LATE_PAYMENT',
      'NO_PO',
      'NO_RECEIPT',
      'OBSERVATIONS_DISAGREE',
      'OUT_OF_ORDER_ARRIVAL',
      'OVERBILLED_QUANTITY',
      'PARTIAL_DELIVERY',
      'PARTIAL_PAYMENT',
      'PRICE_MISMATCH',
      'SHORT_RECEIPT',
      'UNPAID',
    ]);
  });

  it('dates nothing after the day that the world takes for today', () => {
    const issued = world.truth.invoices.map(({ issueDate }) => issueDate).sort();
    const booked = world.truth.invoices.flatMap(({ allocations }) =>
      allocations.map(({ bookingDate }) => bookingDate),
    );
    expect(issued.at(-1)! <= world.truth.asOf).toBe(true);
    expect(booked.filter((day) => day > world.truth.asOf)).toEqual([]);
  });

  it('refuses a folder that holds a demonstration already', async () => {
    await expect(generateDemo({ outDir: world.outDir, ...SIZE })).rejects.toThrow(
      `demo generate: ${world.outDir} already holds hub.yaml, inbox, truth.json; name another folder or remove them.`,
    );
  });

  it('names every bad option at once', async () => {
    const options = { outDir: world.outDir, enterprises: 3, invoices: 0.5, seed: -1, asOf: 'today' };
    await expect(generateDemo(options)).rejects.toThrow(
      'demo generate: enterprises must be a whole number from 10, but got 3; invoices must be a whole number from 1, but got 0.5; seed must be a whole number from 0, but got -1; asOf must be a day such as 2026-06-30, but got "today".',
    );
  });
});

describe('generateDemo at its smallest', () => {
  it('plays a world of ten enterprises and one invoice', async () => {
    const smallest = await writeWorld({ enterprises: 10, invoices: 1, seed: 0 });
    expect(smallest.truth.invoices).toHaveLength(1);
    smallest.remove();
  });
});
