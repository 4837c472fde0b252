import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../kit/errors.ts';
import { connectionsOf, writeHubYaml } from './connections.ts';
import type { Connection } from './connections.ts';
import type { AccountEntry } from './documents/camt/entry.ts';
import type { Event } from './documents/epcis/events.ts';
import { Inbox } from './files/inbox.ts';
import type { InboxFile } from './files/inbox.ts';
import { LineFile } from './files/lineFile.ts';
import { Spool } from './files/spool.ts';
import { checkOptions } from './options.ts';
import type { DemoOptions } from './options.ts';
import { recordDeal, writeLateFiles } from './recordDeal.ts';
import type { Recorder } from './recordDeal.ts';
import { simulateTrade } from './trade/simulateTrade.ts';
import { describeInvoices } from './truth/describeInvoices.ts';
import { Tally } from './truth/tally.ts';
import { INVOICES_INSIDE, writeTruth } from './truth/writeTruth.ts';
import { buildWorld } from './world/buildWorld.ts';
import { writeBankReports } from './writeBankReports.ts';
import { writeTracking } from './writeTracking.ts';

export interface DemoSummary {
  readonly hubFile: string;
  readonly truthFile: string;
  /** Where the world is too large for truth.json to hold its invoices. */
  readonly truthInvoicesFile?: string;
  readonly enterprises: number;
  readonly connections: number;
  readonly files: number;
  readonly orders: number;
  readonly despatches: number;
  readonly receipts: number;
  readonly invoices: number;
  readonly creditNotes: number;
  /** Booked transfers, however many statements and notifications tell of them. */
  readonly payments: number;
  readonly events: number;
  readonly duplicateFiles: number;
  readonly malformedFiles: number;
}

/**
 * Writes a made-up automotive supply chain as an OEM, its suppliers, dealers, carriers and banks would report it:
 * UBL documents, EPCIS events and ISO 20022 statements below `inbox/`, the `hub.yaml` that connects them, and
 * `truth.json` with what a hub must find in them. The same options give the same bytes. Memory does not grow with
 * the number of invoices.
 *
 * @throws ConfigError DEMO_OPTION_INVALID, or DEMO_OUT_NOT_EMPTY when a demonstration already stands there.
 */
export async function generateDemo(demoOptions: DemoOptions): Promise<DemoSummary> {
  const options = checkOptions(demoOptions);
  await claimFolder(options.outDir);
  const site = await openSite(options);
  await playTrade(site);
  await writeBankReports(site);
  await writeLateFiles(site);
  await writeTracking(site);
  await site.inbox.flush();
  await rm(spoolIn(options.outDir), { recursive: true, force: true });

  const hubFile = join(options.outDir, 'hub.yaml');
  await writeFile(hubFile, writeHubYaml(site.connections));
  const truthFile = await writeTruth({ ...site, events: site.events.size });
  return summarise(site, { hubFile, truthFile });
}

/** Everything that is open while a world is written. */
interface Site extends Recorder {
  readonly options: Required<DemoOptions>;
  readonly connections: readonly Connection[];
  readonly tally: Tally;
  readonly invoices: LineFile;
}

/** An earlier demonstration would mix with the new one: files of it would stay that nobody counts. */
async function claimFolder(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const present = await readdir(outDir);
  const taken = ['hub.yaml', 'inbox', 'truth.json'].filter((name) => present.includes(name));
  if (taken.length === 0) return;
  throw new ConfigError(
    'DEMO_OUT_NOT_EMPTY',
    `demo generate: ${outDir} already holds ${taken.join(', ')}; name another folder or remove them.`,
  );
}

async function openSite(options: Required<DemoOptions>): Promise<Site> {
  const { outDir } = options;
  const world = buildWorld(options);
  const connections = connectionsOf(world);
  const inbox = new Inbox(
    join(outDir, 'inbox'),
    connections.map((connection) => connection.name),
  );
  await inbox.makeFolders();
  return {
    options,
    world,
    connections,
    inbox,
    entries: new Spool<AccountEntry>(join(spoolIn(outDir), 'entries')),
    events: new Spool<Event>(join(spoolIn(outDir), 'events')),
    lateFiles: new Spool<InboxFile>(join(spoolIn(outDir), 'late')),
    tally: new Tally(),
    invoices: await LineFile.create(join(outDir, 'truth-invoices.ndjson')),
  };
}

function spoolIn(outDir: string): string {
  return join(outDir, '.spool');
}

async function playTrade(site: Site): Promise<void> {
  const { world, options, tally } = site;
  for (const deal of simulateTrade(world, options.invoices)) {
    const described = describeInvoices(deal, world.asOf);
    tally.add(deal, described);
    for (const invoice of described) await site.invoices.append(invoice);
    await recordDeal(site, deal);
  }
}

function summarise(site: Site, files: Pick<DemoSummary, 'hubFile' | 'truthFile'>): DemoSummary {
  const { options, world, connections, inbox, tally, invoices } = site;
  const { documents, payments } = tally;
  return {
    ...files,
    ...(options.invoices > INVOICES_INSIDE && { truthInvoicesFile: invoices.path }),
    enterprises: world.enterprises.length,
    connections: connections.length,
    ...inbox.countFiles(),
    orders: documents.order,
    despatches: documents.despatch,
    receipts: documents.receipt,
    invoices: documents.invoice,
    creditNotes: documents.creditNote,
    payments: payments.booked,
    events: site.events.size,
  };
}
