import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CanonicalRecord, Payment, TradeDocument } from '../../../src/kit/records/index.ts';
import { deriveInvoices, keyOf, mergeDocuments } from './deriveTruth.ts';
import type { DerivedInvoice } from './deriveTruth.ts';
import { readInbox } from './readInbox.ts';
import type { ReadFolder } from './readInbox.ts';
import { writeWorld } from './world.ts';
import type { WrittenWorld } from './world.ts';

let world: WrittenWorld;
let folders: ReadFolder[];
let records: CanonicalRecord[];
let documents: TradeDocument[];
let derived: Map<string, DerivedInvoice>;

beforeAll(async () => {
  world = await writeWorld({ enterprises: 30, invoices: 130, seed: 5 });
  folders = await readInbox(world);
  records = folders.flatMap((folder) => folder.records);
  documents = mergeDocuments(
    folders.map(({ name, records }) => ({ owner: connection(name).ownerGln, records })),
  );
  derived = deriveInvoices(documents, records.filter(isPayment));
});
afterAll(() => world.remove());

function connection(name: string): WrittenWorld['truth']['connections'][number] {
  return world.truth.connections.find((each) => each.name === name)!;
}

function isPayment(record: CanonicalRecord): record is Payment {
  return record.kind === 'payment';
}

function isInvoice(record: CanonicalRecord): record is TradeDocument {
  return record.kind === 'invoice';
}

describe('truth.json, against what the connectors read', () => {
  it('counts the records, versions and documents of every connection', () => {
    const claimed = world.truth.connections.map(({ name, records, distinct, supersededVersions }) => {
      return { name, rows: records, versions: distinct, keys: distinct - supersededVersions };
    });
    expect(folders.map(({ name, rows, versions, keys }) => ({ name, rows, versions, keys }))).toEqual(
      claimed,
    );
  });

  it('names the files that are quarantined, with every kind of defect among them', () => {
    for (const { name, quarantinedFiles } of folders) {
      expect([name, [...quarantinedFiles].sort()]).toEqual([
        name,
        connection(name)
          .quarantined.map(({ file }) => file)
          .sort(),
      ]);
    }
    const reasons = world.truth.connections.flatMap(({ quarantined }) =>
      quarantined.map(({ reason }) => reason),
    );
    expect([...new Set(reasons)].sort()).toEqual([
      'DECIMAL_INVALID',
      'DOCTYPE',
      'EVENT_TIME_MISSING',
      'ISSUE_DATE_MISSING',
      'TRUNCATED',
    ]);
  });

  it('counts the documents, events and payments of the whole world', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of documents) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual(world.truth.totals.documents);
    const carriers = folders.filter(({ name }) => name.startsWith('carrier'));
    expect(carriers.reduce((sum, { versions }) => sum + versions, 0)).toBe(world.truth.totals.events);
    const payments = records.filter(isPayment);
    const transfers = (state: string): number => {
      return new Set(
        payments.filter((payment) => payment.state === state).map(({ endToEndId }) => endToEndId),
      ).size;
    };
    expect({ booked: transfers('BOOKED'), pending: transfers('PENDING') }).toEqual({
      booked: world.truth.totals.payments.booked,
      pending: world.truth.totals.payments.pending,
    });
  });

  it('writes documents that nowhere contradict themselves', () => {
    expect(documents.filter(({ contradictions }) => contradictions.length > 0)).toEqual([]);
  });

  it('says of every invoice what its documents say', () => {
    expect(derived.size).toBe(world.truth.invoices.length);
    for (const claim of world.truth.invoices) {
      expect(derived.get(`${claim.sellerGln} ${claim.number}`)).toEqual({
        number: claim.number,
        payableAmount: claim.payableAmount,
        dueDate: claim.dueDate,
        matchStatuses: claim.lines.map(({ matchStatus }) => matchStatus),
        openAmount: claim.openAmount,
        paidBy: claim.allocations.map(({ paymentEndToEndId }) => paymentEndToEndId),
      });
    }
  });

  it('meets every match status and payment state', () => {
    const { invoices } = world.truth;
    const statuses = invoices.flatMap(({ lines }) => lines.map(({ matchStatus }) => matchStatus));
    expect([...new Set(statuses)].sort()).toEqual(['MATCH', 'NO_PO', 'NO_RECEIPT', 'PRICE', 'QTY']);
    const states = new Set(invoices.map(({ paymentState }) => paymentState));
    expect([...states].sort()).toEqual(['OPEN', 'PAID', 'PARTIALLY_PAID']);
    const methods = invoices.flatMap(({ allocations }) => allocations.map(({ method }) => method));
    expect([...new Set(methods)].sort()).toEqual(['DOCUMENT_NUMBER', 'STRUCTURED_REFERENCE']);
  });

  it('leaves a payment that names nothing to two invoices of the same amount', () => {
    const { unallocatedPayments, invoices } = world.truth;
    expect(unallocatedPayments.length).toBeGreaterThan(0);
    for (const { candidates, creditorGln } of unallocatedPayments) {
      const named = invoices.filter(({ sellerGln, number }) => {
        return sellerGln === creditorGln && candidates.includes(number);
      });
      expect([named.length, new Set(named.map(({ payableAmount }) => payableAmount)).size]).toEqual([2, 1]);
      expect(named.map(({ paymentState }) => paymentState)).toEqual(['OPEN', 'OPEN']);
    }
  });

  it('shows two ERPs that disagree about an invoice, the seller being right', () => {
    const disputed = world.truth.invoices.filter(({ observations }) => {
      return (
        new Set(observations.map(({ dueDate, payableAmount }) => `${dueDate} ${payableAmount}`)).size > 1
      );
    });
    expect(disputed.length).toBe(world.truth.totals.irregularities['OBSERVATIONS_DISAGREE']);
    for (const { sellerGln, dueDate, payableAmount, observations } of disputed) {
      const sellers = world.truth.enterprises.find(({ gln }) => gln === sellerGln)!;
      const own = observations.find(({ connection: name }) => connection(name).ownerGln === sellers.gln);
      expect(own).toMatchObject({ dueDate, payableAmount });
    }
  });

  it('has the corrected version of an invoice arrive before and after the first', () => {
    const corrected = world.truth.invoices.filter(({ irregularities }) =>
      irregularities.includes('CORRECTED_VERSION'),
    );
    expect(corrected.length).toBeGreaterThan(2);
    const versions = records.filter(isInvoice);
    for (const { number, sellerGln, payableAmount } of corrected) {
      const own = versions.filter((version) => keyOf(version) === `${sellerGln} ${number}`);
      const amounts = new Set(own.map((version) => version.payableAmount));
      expect([number, amounts.size > 1, amounts.has(payableAmount)]).toEqual([number, true, true]);
    }
    expect(world.files.some((file) => /-erp\/late\/.*-Invoice-/.test(file))).toBe(true);
  });
});
