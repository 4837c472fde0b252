import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generateDemo } from '../../../src/demo/generateDemo.ts';
import type { DemoSummary } from '../../../src/demo/generateDemo.ts';
import type { InvoiceTruth } from '../../../src/demo/truth/describeInvoices.ts';

export interface Truth {
  readonly asOf: string;
  readonly totals: {
    readonly documents: Record<'order' | 'despatch' | 'receipt' | 'invoice' | 'creditNote', number>;
    readonly events: number;
    readonly payments: { readonly booked: number; readonly pending: number; readonly allocations: number };
    readonly irregularities: Record<string, number>;
  };
  readonly connections: readonly {
    readonly name: string;
    readonly connector: 'ubl' | 'epcis' | 'iso20022';
    readonly ownerGln: string;
    readonly files: number;
    readonly records: number;
    readonly distinct: number;
    readonly supersededVersions: number;
    readonly duplicates: readonly { readonly file: string; readonly of: string; readonly records: number }[];
    readonly quarantined: readonly { readonly file: string; readonly reason: string }[];
  }[];
  readonly unallocatedPayments: readonly {
    readonly endToEndId: string;
    readonly creditorGln: string;
    readonly candidates: readonly string[];
  }[];
  readonly enterprises: readonly {
    readonly name: string;
    readonly country: string;
    readonly gln: string;
    readonly lei?: string;
    readonly vat?: string;
    readonly uscc?: string;
    readonly isNamed: boolean;
  }[];
  readonly invoices: readonly InvoiceTruth[];
}

export interface WrittenWorld {
  readonly outDir: string;
  readonly summary: DemoSummary;
  readonly truth: Truth;
  /** Relative to `outDir`, ascending. */
  readonly files: readonly string[];
  read(file: string): string;
  remove(): void;
}

/** Writes a small world into a folder of its own. */
export async function writeWorld(size: {
  enterprises: number;
  invoices: number;
  seed: number;
}): Promise<WrittenWorld> {
  const outDir = mkdtempSync(join(tmpdir(), 'fourflow-demo-'));
  const summary = await generateDemo({ outDir, ...size });
  const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
  return {
    outDir,
    summary,
    truth: JSON.parse(read('truth.json')) as Truth,
    files: listFiles(outDir),
    read,
    remove: () => rmSync(outDir, { recursive: true }),
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
