import fc from 'fast-check';
import type { TestHub } from './hub.ts';
import type { KnownInvoice } from './invoiceOracle.ts';
import { worldOf, type World } from './world.ts';

const AMOUNTS = ['100', '100.00', '0', '-40.5', '250.125'];
const SETTLING = ['40', '100.00', '60.000', '-40.5'];
const DAYS = ['2026-04-15', '2026-06-15', '2026-06-29', '2026-06-30', '2026-07-01'];

const invoiceArbitrary = fc.record({
  number: fc.constantFrom('a', 'ab', 'a%c', 'a_c', 'aBc'),
  issueDate: fc.constantFrom(...DAYS),
  dueDate: fc.option(fc.constantFrom(...DAYS)),
  currency: fc.constantFrom('EUR', 'USD'),
  payable: fc.option(fc.constantFrom(...AMOUNTS), { freq: 8 }),
  allocations: fc.array(fc.constantFrom(...SETTLING), { maxLength: 2 }),
  credits: fc.array(fc.constantFrom('100.00', '30'), { maxLength: 1 }),
  isDisputed: fc.boolean(),
  isFinanced: fc.boolean(),
  isCancelled: fc.nat(9).map((dice) => dice === 0),
  isApproved: fc.boolean(),
  allLinesMatch: fc.boolean(),
  seller: fc.option(fc.nat(2)),
  lines: fc.array(
    fc.record({
      matchStatus: fc.option(fc.constantFrom('MATCH', 'NO_PO', 'NO_RECEIPT', 'PRICE')),
      unitPrice: fc.option(fc.constantFrom('1.0', '1.00', '2')),
    }),
    { maxLength: 2 },
  ),
});

/** Puts many invoices of all kinds into the tables, the same ones on every run, and says what they are. */
export async function seedKnownInvoices(hub: TestHub, count: number): Promise<readonly KnownInvoice[]> {
  const world = worldOf(hub);
  const parties = await Promise.all(
    ['anna', 'berta', null].map(async (name, index) => {
      const gln = `730001000000${String(index)}`;
      return { id: await world.enterprise(name, ['GLN', gln]), party: { name, gln } };
    }),
  );
  const account = await world.account(parties[0]!.id);
  const known: KnownInvoice[] = [];
  for (const { seller, ...values } of fc.sample(invoiceArbitrary, { numRuns: count, seed: 7 })) {
    const party = seller === null ? undefined : parties[seller];
    const id = await world.invoice(
      columnsOf(values, { seller_id: party?.id ?? null, issuer_id: parties[0]!.id }),
    );
    await settle(world, id, { ...values, account, issuer: parties[0]!.id });
    known.push({ id: `inv_${id}`, ...values, seller: party?.party ?? null });
  }
  await seedDistractions(hub, known);
  return known;
}

type InvoiceValues = Omit<KnownInvoice, 'id' | 'seller'>;

function columnsOf(
  values: InvoiceValues,
  parties: Readonly<Record<string, string | null>>,
): Record<string, unknown> {
  return {
    ...parties,
    number: values.number,
    issue_date: values.issueDate,
    due_date: values.dueDate,
    currency: values.currency,
    payable_amount: values.payable,
    is_disputed: values.isDisputed,
    is_financed: values.isFinanced,
    is_cancelled: values.isCancelled,
    approved_at: values.isApproved ? '2026-05-01T00:00:00Z' : null,
    all_lines_match: values.allLinesMatch,
    line_count: values.lines.length,
  };
}

async function settle(
  world: World,
  id: string,
  { account, issuer, currency, ...values }: InvoiceValues & { account: string; issuer: string },
): Promise<void> {
  for (const amount of values.allocations) {
    await world.allocate(await world.payment(account), id, amount, { currency });
  }
  for (const amount of values.credits) {
    const note = await world.document('CREDIT_NOTE', { issuer_id: issuer, payable_amount: amount, currency });
    await world.link(['CREDIT_NOTE', note], ['INVOICE', id]);
  }
  for (const [position, line] of values.lines.entries()) {
    await world.line(id, position, { match_status: line.matchStatus, unit_price: line.unitPrice, currency });
  }
}

/** What looks like settlement and is none: another currency, a cancelled credit note, a note that shares the order only. */
async function seedDistractions(hub: TestHub, known: readonly KnownInvoice[]): Promise<void> {
  const world = worldOf(hub);
  const invoice = known.find(({ currency }) => currency === 'EUR')!.id.slice('inv_'.length);
  const foreign = await world.document('CREDIT_NOTE', { payable_amount: '11', currency: 'JPY' });
  const cancelled = await world.document('CREDIT_NOTE', { payable_amount: '12', is_cancelled: true });
  const sibling = await world.document('CREDIT_NOTE', { payable_amount: '13' });
  await world.link(['CREDIT_NOTE', foreign], ['INVOICE', invoice]);
  await world.link(['CREDIT_NOTE', cancelled], ['INVOICE', invoice]);
  await hub.insert('document_link', {
    from_document_id: sibling,
    to_document_id: invoice,
    from_kind: 'CREDIT_NOTE',
    to_kind: 'INVOICE',
    method: 'ORDER_LINE',
  });
}
