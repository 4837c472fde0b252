import type { TestHub } from './hub.ts';
import { seedSources } from './sources.ts';
import { worldOf } from './world.ts';

/** One invoice with everything that the four flows bring to it. */
export async function seedFourFlows(hub: TestHub): Promise<Readonly<Record<string, string>>> {
  const world = worldOf(hub);
  const seller = await world.enterprise(
    'Seller GmbH',
    ['GLN', '7300010000001'],
    ['LEI', '5493001KJTIIGC8Y1R12'],
  );
  const buyer = await world.enterprise('Buyer SE', ['GLN', '4012345000009']);
  const parties = { seller_id: seller, buyer_id: buyer };
  const order = await world.document('ORDER', { ...parties, number: 'PO-1', issue_date: '2026-04-01' });
  const receipt = await world.document('RECEIPT', {
    ...parties,
    number: 'GR-1',
    received_date: '2026-04-20',
  });
  const despatch = await world.document('DESPATCH', { ...parties, number: 'DN-1' });
  const invoice = await world.invoice({
    ...parties,
    number: 'INV-1',
    issue_date: '2026-05-02',
    due_date: '2026-06-01',
    payable_amount: '1190.00',
    tax_amount: '190.00',
    line_count: 2,
    payment_references: ['RF18'],
  });
  const creditNote = await world.document('CREDIT_NOTE', {
    ...parties,
    number: 'CN-1',
    payable_amount: '90.00',
  });
  const self = ['INVOICE', invoice] as const;
  await world.link(self, ['ORDER', order]);
  await world.link(self, ['RECEIPT', receipt]);
  await world.link(self, ['DESPATCH', despatch]);
  await world.link(['CREDIT_NOTE', creditNote], self);
  const line = await world.line(invoice, 2, {
    quantity: '2.50',
    unit_code: 'KGM',
    unit_price: '400.00',
    line_amount: '1000.00',
    match_status: 'MATCH',
  });
  await world.line(invoice, 10, { item_name: 'Bolt "M8"', match_status: 'NO_RECEIPT' });
  const { shipment, event } = await seedShipment(hub, despatch);
  const account = await world.account(seller, {
    identifiers: JSON.stringify([{ scheme: 'IBAN', value: 'DE02' }]),
    currency: 'EUR',
  });
  const payment = await world.payment(account, {
    amount: '500.00',
    end_to_end_id: 'E2E-1',
    booking_date: '2026-06-03',
    value_date: '2026-06-02',
    debtor_id: buyer,
    debtor_name: 'BUYER SE',
    remittance_information: '50 % off_er',
    structured_references: ['RF18'],
  });
  const allocation = await world.allocate(payment, invoice, '400.00');
  const sources = await seedSources(hub, { owner: seller, invoice });
  return {
    seller,
    buyer,
    order,
    receipt,
    despatch,
    invoice,
    creditNote,
    line,
    shipment,
    event,
    account,
    payment,
    allocation,
    ...sources,
  };
}

async function seedShipment(hub: TestHub, despatch: string): Promise<{ shipment: string; event: string }> {
  const [shipment = ''] = await hub.insert('shipment', {
    document_id: despatch,
    reference: 'SHP-1',
    status: 'IN_TRANSIT',
  });
  const [event = ''] = await hub.insert('tracking_event', {
    event_id: 'urn:e1',
    type: 'OBJECT',
    action: 'OBSERVE',
    biz_step: 'shipping',
    disposition: 'in_transit',
    event_time: '2026-04-10T08:00:00.120Z',
    event_time_zone_offset: '+02:00',
    record_time: '2026-04-10T08:00:01Z',
    epcs: ['urn:epc:1', 'urn:epc:2', 'urn:epc:3'],
    quantities: JSON.stringify([{ epcClass: 'urn:c', quantity: '12.0', unitCode: 'KGM', role: 'object' }]),
    read_point: JSON.stringify({ name: 'Dock', identifiers: [{ scheme: 'GLN', value: '4012345000009' }] }),
    document_references: JSON.stringify([{ type: 'desadv', identifier: 'DN-1' }]),
    shipment_id: shipment,
    content_hash: 'x',
  });
  return { shipment, event };
}
