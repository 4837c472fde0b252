import { compactDate, yearOf } from './calendar.ts';
import type { AccountEntry } from './documents/camt/entry.ts';
import { notificationDocument, signedAmount, statementDocument } from './documents/camt/report.ts';
import type { DayReport } from './documents/camt/report.ts';
import { breakEntryAmount } from './documents/malformed.ts';
import { writeXml } from './documents/xml.ts';
import { sumOf } from './amounts.ts';
import type { InboxFile } from './files/inbox.ts';
import { bankOf } from './connections.ts';
import type { Recorder } from './recordDeal.ts';
import type { Currency, Enterprise } from './world/enterprise.ts';

/** Five million: no account of the demonstration is ever short of money. */
const FIRST_BALANCE = 500_000_000;

/** The first report of a connection, and every fiftieth after it, arrives twice. */
const DUPLICATE_EVERY = 50;

/** Writes a report for every account and day on which something happened, its balances in a chain. */
export async function writeBankReports({ world, inbox, entries }: Recorder): Promise<void> {
  const firms = new Map(world.enterprises.map((enterprise) => [enterprise.gln, enterprise]));
  const owners = new Map(world.enterprises.map((enterprise) => [bankOf(enterprise), enterprise]));
  const balances = new Map<string, number>();
  const sequences = new Map<string, number>();
  for await (const [key, values] of entries.buckets()) {
    const { connection, kind, currency, day } = readKey(key);
    const account = `${connection}.${kind}.${currency}`;
    const sequence = (sequences.get(account) ?? 0) + 1;
    sequences.set(account, sequence);
    const endOf = (gln: string): ReturnType<typeof world.account> =>
      world.account(known(firms, gln), currency);
    const report: DayReport = {
      account: world.account(known(owners, connection), currency),
      day,
      sequence,
      groups: kind === 'S' ? groupEntries(values, day) : values.map((entry) => [entry]),
      endsOf: ({ debtorGln, creditorGln }) => ({ debtor: endOf(debtorGln), creditor: endOf(creditorGln) }),
    };
    const opening = balances.get(account) ?? FIRST_BALANCE;
    balances.set(account, opening + sumOf(values.map(signedAmount)));
    const file = fileOf(report, { connection, kind, opening });
    await inbox.write(file);
    if (sequence % DUPLICATE_EVERY === 1) await inbox.writeDuplicate(file);
    if (sequence === 1 && kind === 'N') {
      await inbox.writeMalformed(malformedNotification(report, connection), 'DECIMAL_INVALID');
    }
  }
}

interface ReportKey {
  readonly connection: string;
  readonly kind: 'S' | 'N';
  readonly currency: Currency;
  readonly day: number;
}

function readKey(key: string): ReportKey {
  const [connection = '', kind, currency, day] = key.split('.');
  return { connection, kind: kind === 'N' ? 'N' : 'S', currency: currency as Currency, day: Number(day) };
}

function known(firms: ReadonlyMap<string, Enterprise>, key: string): Enterprise {
  const firm = firms.get(key);
  if (firm === undefined) throw new RangeError(`Nobody is known as ${key}.`);
  return firm;
}

/** On every third day a payment run is booked as one sum: the debits are one entry with many transactions. */
function groupEntries(entries: readonly AccountEntry[], day: number): AccountEntry[][] {
  const debits = entries.filter((entry) => entry.direction === 'DEBIT');
  if (debits.length < 2 || day % 3 !== 0) return entries.map((entry) => [entry]);
  const credits = entries.filter((entry) => entry.direction === 'CREDIT');
  return [debits, ...credits.map((entry) => [entry])];
}

function fileOf(
  report: DayReport,
  place: { connection: string; kind: 'S' | 'N'; opening: number },
): InboxFile {
  const { connection, kind, opening } = place;
  const node = kind === 'S' ? statementDocument(report, opening) : notificationDocument(report);
  const message = kind === 'S' ? 'camt053' : 'camt054';
  const name = `${message}-${report.account.currency}-${compactDate(report.day)}.xml`;
  const path = `${yearOf(report.day)}/${name}`;
  return { connection, path, text: writeXml(node), records: report.groups.length };
}

/** A notification of the day before with one entry, whose amount is no decimal. */
function malformedNotification(report: DayReport, connection: string): Omit<InboxFile, 'records'> {
  const day = report.day - 1;
  const text = writeXml(
    notificationDocument({ ...report, day, sequence: 0, groups: report.groups.slice(0, 1) }),
  );
  const name = `camt054-${report.account.currency}-${compactDate(day)}-broken.xml`;
  return { connection, path: `${yearOf(day)}/${name}`, text: breakEntryAmount(text) };
}
