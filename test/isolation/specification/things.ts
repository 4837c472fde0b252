import type { DocumentFacts, EventFacts } from '../world/facts.ts';
import { reaches, type Reader } from './reader.ts';
import type { WorldIndex } from './worldIndex.ts';

/** The lines of the table "Who sees what", each as a function of the reader and the id of a thing. */
export interface Things {
  document(id: unknown): boolean;
  payment(id: unknown): boolean;
  account(id: unknown): boolean;
  shipment(id: unknown): boolean;
  event(id: unknown): boolean;
}

export function thingsSeenBy(reader: Reader, world: WorldIndex): Things {
  return {
    // Its owner, the parties named on it (payee included), whoever its owner or either party granted BUSINESS; who sends
    // and who receives an answer are its parties.
    document: (id) => {
      const document = world.document(id);
      if (!document) return false;
      const { owners, seller, buyer, sender, receiver, payee, carrier, day } = document;
      const consenting = [...owners, seller, buyer, sender, receiver];
      return reaches(reader, { scope: 'BUSINESS', consenting, others: [payee, carrier], day });
    },
    // The account's owner, debtor and creditor, whoever one of them granted CAPITAL.
    payment: (id) => {
      const payment = world.payment(id);
      if (!payment) return false;
      const consenting = [...payment.accountOwners, payment.debtor, payment.creditor];
      return reaches(reader, { scope: 'CAPITAL', consenting, day: payment.day });
    },
    // The account's owner, whoever it granted CAPITAL. An account is of no day.
    account: (id) => {
      const account = world.account(id);
      return (
        account !== undefined && reaches(reader, { scope: 'CAPITAL', consenting: [account.owner], day: null })
      );
    },
    // The owner, the parties of the documents it is linked to, whoever one of them granted LOGISTICS.
    shipment: (id) => {
      const documents = documentsOfShipment(world, id);
      const [despatch] = documents;
      if (!despatch) return false;
      const consenting = [...despatch.owners, ...documents.flatMap(partiesOf)];
      return reaches(reader, { scope: 'LOGISTICS', consenting, day: despatch.day });
    },
    event: (id) => {
      const event = world.event(id);
      if (!event) return false;
      const named = world.all('event_document').filter((row) => row['event_id'] === id);
      const linked = [
        ...named.map((row) => standingOn(world.document(row['document_id']), event)),
        ...documentsOfShipment(world, world.row('tracking_event', id)?.['shipment_id']),
      ];
      const consenting = [
        ...event.owners,
        ...linked.flatMap((document) => (document ? partiesOf(document) : [])),
      ];
      return reaches(reader, { scope: 'LOGISTICS', consenting, day: event.day });
    },
  };
}

/** A mere number, such as the worlds' events name, means a document only where an owner of the event stands on it. */
function standingOn(document: DocumentFacts | undefined, event: EventFacts): DocumentFacts | undefined {
  if (!document) return undefined;
  const standing = [...document.owners, ...partiesOf(document)];
  return event.owners.some((owner) => standing.includes(owner)) ? document : undefined;
}

function partiesOf({ seller, buyer, payee, carrier }: DocumentFacts): (number | null)[] {
  return [seller, buyer, payee, carrier];
}

/** What hands its sight on to shipments, beside the despatch itself. */
const SHIPPED: ReadonlySet<string> = new Set(['order', 'receipt', 'invoice']);

/** The despatch first, then the orders, receipts and invoices that are linked to it. */
function documentsOfShipment(world: WorldIndex, shipmentId: unknown): DocumentFacts[] {
  const despatchId = world.row('shipment', shipmentId)?.['document_id'];
  const despatch = world.document(despatchId);
  if (!despatch) return [];
  const linkedIds = world.all('document_link').flatMap((link) => {
    const [from, to] = [link['from_document_id'], link['to_document_id']];
    if (from === despatchId) return [to];
    return to === despatchId ? [from] : [];
  });
  const linked = linkedIds.flatMap((id) => world.document(id) ?? []);
  return [despatch, ...linked.filter(({ kind }) => SHIPPED.has(kind))];
}
