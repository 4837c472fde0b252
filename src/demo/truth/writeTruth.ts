import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { plainDate } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Inbox } from '../files/inbox.ts';
import type { LineFile } from '../files/lineFile.ts';
import type { DemoOptions } from '../options.ts';
import type { World } from '../world/buildWorld.ts';
import type { Enterprise } from '../world/enterprise.ts';
import type { Tally } from './tally.ts';

/** Up to so many invoices stand in truth.json itself; more stay in a file of their own, one a line. */
export const INVOICES_INSIDE = 20_000;

export interface TruthSources {
  readonly options: Required<DemoOptions>;
  readonly world: World;
  readonly connections: readonly Connection[];
  readonly inbox: Inbox;
  readonly tally: Tally;
  /** Distinct tracking events, those included that only take back an earlier one. */
  readonly events: number;
  readonly invoices: LineFile;
}

/** Writes OUT/truth.json: what a hub that has read every connection must know. */
export async function writeTruth(sources: TruthSources): Promise<string> {
  const { options, invoices } = sources;
  await invoices.flush();
  const truthFile = join(options.outDir, 'truth.json');
  const isInside = options.invoices <= INVOICES_INSIDE;
  const head = JSON.stringify(
    { ...describeWorld(sources), ...(!isInside && { invoicesFile: basename(invoices.path) }) },
    null,
    2,
  );
  if (!isInside) {
    await writeFile(truthFile, `${head}\n`);
    return truthFile;
  }
  const lines = (await readFile(invoices.path, 'utf8')).trimEnd().split('\n');
  await writeFile(truthFile, `${head.slice(0, -2)},\n  "invoices": [\n${lines.join(',\n')}\n  ]\n}\n`);
  await rm(invoices.path);
  return truthFile;
}

function describeWorld({ options, world, connections, inbox, tally, events }: TruthSources): object {
  return {
    seed: options.seed,
    asOf: plainDate(world.asOf),
    tolerances: { quantityPerCent: 2, pricePerCent: 2, graceDays: 15 },
    totals: {
      documents: tally.documents,
      events,
      payments: tally.payments,
      invoiceLinesByMatchStatus: sorted(tally.invoiceLinesByMatchStatus),
      invoicesByPaymentState: sorted(tally.invoicesByPaymentState),
      openAmounts: tally.openAmounts(),
      irregularities: sorted(tally.irregularities),
    },
    connections: connections.map((connection) => describeConnection(connection, inbox)),
    unallocatedPayments: tally.unallocatedPayments,
    enterprises: world.enterprises.map((enterprise) => describeEnterprise(enterprise, tally)),
  };
}

/**
 * `distinct` is what is left of the records without copies and without what must be quarantined; without superseded
 * versions too, it is the number of documents, events or entries that the source tells of.
 */
function describeConnection({ name, connector, owner }: Connection, inbox: Inbox): object {
  const { files, records, supersededVersions, duplicates, quarantined } = inbox.tallyOf(name);
  const copies = duplicates.reduce((sum, duplicate) => sum + duplicate.records, 0);
  return {
    name,
    connector,
    ownerGln: owner.gln,
    files,
    records,
    distinct: records - copies - quarantined.length,
    supersededVersions,
    duplicates,
    quarantined,
  };
}

function describeEnterprise(enterprise: Enterprise, { named }: Tally): object {
  const { key, role, name, country, gln, lei, vat, registration, isConnected } = enterprise;
  const national = country === 'CN' ? { uscc: registration } : { registration };
  return { key, role, name, country, gln, lei, vat, ...national, isConnected, isNamed: named.has(gln) };
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}
