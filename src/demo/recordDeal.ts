import { bankOf, erpOf, eventsOf } from './connections.ts';
import type { AccountEntry } from './documents/camt/entry.ts';
import { entryOf } from './documents/camt/entry.ts';
import { trackDelivery } from './documents/epcis/events.ts';
import type { Event } from './documents/epcis/events.ts';
import { breakDocument, DEFECTS } from './documents/malformed.ts';
import { pathOf, tradeFiles } from './documents/tradeFiles.ts';
import { invoiceDocument } from './documents/ubl/invoice.ts';
import { writeXml } from './documents/xml.ts';
import type { Inbox, InboxFile } from './files/inbox.ts';
import type { Spool } from './files/spool.ts';
import { Random } from '../kit/random.ts';
import type { Deal, Transfer } from './trade/deal.ts';
import { observersOf } from './trade/observe.ts';
import type { World } from './world/buildWorld.ts';

/** Of a hundred incoming transfers, so many are notified at once besides standing on the statement. */
const NOTIFIED_PER_CENT = 35;

/** Where a deal's traces go: documents straight to their folders, the rest to wait for its day's report. */
export interface Recorder {
  readonly world: World;
  readonly inbox: Inbox;
  readonly entries: Spool<AccountEntry>;
  readonly events: Spool<Event>;
  /** Documents that arrive after all others, by shard of deals. */
  readonly lateFiles: Spool<InboxFile>;
}

export async function recordDeal(recorder: Recorder, deal: Deal): Promise<void> {
  await writeTradeFiles(recorder, deal);
  if (deal.technical.has('MALFORMED')) await writeMalformedInvoice(recorder, deal);
  if (deal.isOrdered) await spoolEvents(recorder, deal);
  for (const transfer of deal.transfers) await spoolTransfer(recorder, deal, transfer);
}

/** Readers take files by the time they appeared, so what is to arrive last is written last. */
export async function writeLateFiles({ inbox, lateFiles }: Recorder): Promise<void> {
  await inbox.flush();
  for await (const [, files] of lateFiles.buckets()) {
    for (const file of files) await inbox.write(file);
  }
}

async function writeTradeFiles({ world, inbox, lateFiles }: Recorder, deal: Deal): Promise<void> {
  for (const { side, firm } of observersOf(deal)) {
    const connection = erpOf(firm);
    const files = tradeFiles(world, deal, side);
    for (const { path, text, isSuperseded, isLate } of files) {
      const file = { connection, path, text, records: 1 };
      if (isLate) await lateFiles.put(String(Math.floor(deal.index / 1_000)), file);
      else await inbox.write(file);
      if (isSuperseded) inbox.tallyOf(connection).supersededVersions += 1;
    }
    const invoice = files.find(({ type, isSuperseded }) => type === 'Invoice' && !isSuperseded);
    if (invoice === undefined || !deal.technical.has('DUPLICATE_FILE')) continue;
    await inbox.writeDuplicate({ connection, path: invoice.path, text: invoice.text, records: 1 });
  }
}

/** An invoice that exists nowhere else, broken: whoever takes it knows an invoice too many. */
async function writeMalformedInvoice({ world, inbox }: Recorder, deal: Deal): Promise<void> {
  const [observer] = observersOf(deal);
  const [invoice] = deal.invoices;
  if (observer === undefined || invoice === undefined) return;
  const connection = erpOf(observer.firm);
  const spare = { ...invoice, number: `${invoice.number}-X`, creditorReference: 'RF00BROKEN' };
  const payeeAccount = world.account(deal.relationship.seller, deal.relationship.currency);
  const node = invoiceDocument(deal, spare, { side: observer.side, issued: spare.issued, payeeAccount });
  const defect = DEFECTS[inbox.countFiles().malformedFiles % DEFECTS.length] ?? 'TRUNCATED';
  const path = pathOf(deal, { type: 'Invoice', number: spare.number, isSuperseded: false }, 99);
  await inbox.writeMalformed({ connection, path, text: breakDocument(writeXml(node), defect) }, defect);
}

async function spoolEvents({ world, events }: Recorder, deal: Deal): Promise<void> {
  const connection = eventsOf(deal.relationship.carrier);
  for (const delivery of deal.deliveries) {
    for (const event of trackDelivery(world, deal, delivery)) {
      await events.put(`${connection}.${event.day}`, event);
    }
  }
}

/** A booked transfer stands on the statement of each connected end; a pending one is only notified. */
async function spoolTransfer({ world, entries }: Recorder, deal: Deal, transfer: Transfer): Promise<void> {
  const { buyer, seller, currency } = deal.relationship;
  const isBooked = transfer.state === 'BOOKED';
  const keyOf = (bank: string, kind: 'S' | 'N'): string => {
    return `${bank}.${kind}.${currency}.${isBooked ? transfer.booked.day : world.asOf}`;
  };
  if (buyer.isConnected && isBooked) {
    await entries.put(keyOf(bankOf(buyer), 'S'), entryOf(deal, transfer, 'DEBIT'));
  }
  if (!seller.isConnected) return;
  const credit = entryOf(deal, transfer, 'CREDIT');
  if (isBooked) await entries.put(keyOf(bankOf(seller), 'S'), credit);
  if (!isBooked || isNotified(transfer)) await entries.put(keyOf(bankOf(seller), 'N'), credit);
}

function isNotified(transfer: Transfer): boolean {
  return new Random(`notified/${transfer.uetr}`).chance(NOTIFIED_PER_CENT);
}
