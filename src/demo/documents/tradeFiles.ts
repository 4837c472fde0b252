import type { UblDocument } from './ubl/elements.ts';
import type { Deal, Moment } from '../trade/deal.ts';
import { firstVersionOf } from '../trade/firstVersion.ts';
import type { Side } from '../trade/observe.ts';
import type { World } from '../world/buildWorld.ts';
import { creditNoteDocument } from './ubl/creditNote.ts';
import { despatchAdviceDocument } from './ubl/despatchAdvice.ts';
import { invoiceDocument } from './ubl/invoice.ts';
import { orderDocument } from './ubl/order.ts';
import { receiptAdviceDocument } from './ubl/receiptAdvice.ts';
import { writeXml } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** A document of a deal as one ERP keeps it, with its place in the ERP's folder. */
export interface TradeFile {
  readonly path: string;
  readonly type: UblDocument;
  readonly number: string;
  /** A later version of the same document replaces it. */
  readonly isSuperseded: boolean;
  /** Arrives after every other file of its ERP. */
  readonly isLate: boolean;
  readonly text: string;
}

interface Draft {
  readonly type: UblDocument;
  readonly number: string;
  readonly issued: Moment;
  readonly isSuperseded: boolean;
  readonly node: XmlNode;
}

/**
 * The documents of a deal that one side's ERP has, by the time of issue, which their names follow. Some arrive out
 * of order: an order after all that refers to it, the first version of an invoice after its correction.
 */
export function tradeFiles(world: World, deal: Deal, side: Side): TradeFile[] {
  const drafts = draftDocuments(world, deal, side).sort((left, right) => minuteOf(left) - minuteOf(right));
  return drafts.map((draft, step) => ({
    path: pathOf(deal, draft, step),
    type: draft.type,
    number: draft.number,
    isSuperseded: draft.isSuperseded,
    isLate: isLate(deal, draft),
    text: writeXml(draft.node),
  }));
}

/** Folders of a thousand deals each keep listings short. */
export function pathOf(
  deal: Deal,
  document: Pick<Draft, 'type' | 'number' | 'isSuperseded'>,
  step: number,
): string {
  const { type, number } = document;
  const shard = String(Math.floor(deal.index / 1_000)).padStart(4, '0');
  const position = `${String(deal.index).padStart(8, '0')}-${String(step).padStart(2, '0')}`;
  return `${isLate(deal, document) ? 'late' : shard}/${position}-${type}-${number.replace(/[^\w-]/g, '_')}.xml`;
}

function draftDocuments(world: World, deal: Deal, side: Side): Draft[] {
  const { order, isOrdered, creditNotes } = deal;
  return [
    ...(isOrdered ? [draft('Order', order, orderDocument(deal))] : []),
    ...(isOrdered ? draftDespatches(deal) : []),
    ...(side === 'BUYER' || !deal.relationship.buyer.isConnected ? draftReceipts(deal) : []),
    ...draftInvoices(world, deal, side),
    ...creditNotes.map((note) => draft('CreditNote', note, creditNoteDocument(deal, note))),
  ];
}

function draftDespatches(deal: Deal): Draft[] {
  return deal.deliveries.map((delivery) =>
    draft(
      'DespatchAdvice',
      { number: delivery.despatchNumber, issued: delivery.despatched },
      despatchAdviceDocument(deal, delivery),
    ),
  );
}

function draftReceipts(deal: Deal): Draft[] {
  return deal.deliveries.flatMap((delivery) => {
    const { receipt } = delivery;
    if (receipt === undefined) return [];
    const { number, received } = receipt;
    return [
      draft('ReceiptAdvice', { number, issued: received }, receiptAdviceDocument(deal, delivery, receipt)),
    ];
  });
}

function draftInvoices(world: World, deal: Deal, side: Side): Draft[] {
  const { seller, currency } = deal.relationship;
  const payeeAccount = world.account(seller, currency);
  return deal.invoices.flatMap((invoice) => {
    const isCorrected = deal.technical.has('CORRECTED_VERSION') && deal.invoices[0] === invoice;
    const versions = isCorrected ? [firstVersionOf(invoice, deal.relationship), invoice] : [invoice];
    return versions.map((version) => {
      const copy = { side, issued: version.issued, payeeAccount };
      const node = invoiceDocument(deal, version, copy);
      return { ...draft('Invoice', version, node), isSuperseded: version !== invoice };
    });
  });
}

function draft(type: UblDocument, named: { number: string; issued: Moment }, node: XmlNode): Draft {
  return { type, number: named.number, issued: named.issued, isSuperseded: false, node };
}

function minuteOf({ issued }: Draft): number {
  return issued.day * 1_440 + issued.minute;
}

function isLate({ technical, index }: Deal, document: Pick<Draft, 'type' | 'isSuperseded'>): boolean {
  if (document.type === 'Order') return technical.has('OUT_OF_ORDER_ARRIVAL');
  return document.isSuperseded && index % 2 === 1;
}
