import { randomUUID } from 'node:crypto';
import { linkEvents } from '../../src/chain/logistics/linkEvents.ts';
import { linkDocuments } from '../../src/chain/documents/linkDocuments.ts';
import { numberKeyOf } from '../../src/kit/numberKey.ts';
import { EventDocumentEntity, TrackingEventEntity } from '../../src/store/entities/logistics.ts';
import { replaceOwnAccess } from '../../src/store/operations/identity/replaceOwnAccess.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { upsertRows } from '../../src/store/upsertRows.ts';
import type { GivenDocument, GivenReference } from './given.ts';
import { openTradeStore, textsOf, type TradeStore } from './tradeStore.ts';

export interface GivenEvent {
  readonly eventId: string;
  readonly owner?: string;
  readonly bizStep?: string;
  readonly epcs?: readonly string[];
  readonly parentId?: string;
  readonly isError?: boolean;
  readonly refs?: readonly GivenReference[];
  /** The GLN of who numbered the documents that it names. */
  readonly issuer?: string;
  readonly documentReferences?: readonly { readonly type: string; readonly identifier: string }[];
}

/** A trade store that knows events and shipments too. */
export interface LogisticsStore extends TradeStore {
  putEvent(event: GivenEvent): Promise<string>;
  /** Links as the pipeline does: documents first, then events with all that this touched. */
  linkAll(subjects: { documentIds?: readonly string[]; eventIds?: readonly string[] }): Promise<void>;
  /** Puts each and links it alone, in this order. @returns their ids. */
  arrive(...subjects: readonly (GivenDocument | GivenEvent)[]): Promise<string[]>;
  /** `despatch STATUS reference carrier` of every shipment */
  shipments(): Promise<string[]>;
  /** `event:despatch`, with `-` where the event is of no shipment */
  events(): Promise<string[]>;
  /** `subject:firm CAPACITY` of shipments (by their despatch) and events */
  access(): Promise<string[]>;
  /** As `access`, of whom they name. */
  parties(): Promise<string[]>;
}

export async function openLogisticsStore(): Promise<LogisticsStore> {
  const store = await openTradeStore();
  const { pool } = store;
  const putEvent = (event: GivenEvent): Promise<string> => putEventIn(store, event);
  const linkAll: LogisticsStore['linkAll'] = ({ documentIds = [], eventIds = [] }) =>
    inTransaction(pool, async (client) => {
      const { touchedDocumentIds } = await linkDocuments(client, documentIds);
      await linkEvents(client, { eventIds, documentIds: touchedDocumentIds });
    });
  return {
    ...store,
    putEvent,
    linkAll,
    arrive: async (...subjects) => {
      const ids: string[] = [];
      for (const subject of subjects) {
        const isEvent = 'eventId' in subject;
        const id = isEvent ? await putEvent(subject) : await store.put(subject);
        await linkAll(isEvent ? { eventIds: [id] } : { documentIds: [id] });
        ids.push(id);
      }
      return ids;
    },
    shipments: () => textsOf(pool, SHIPMENTS),
    events: () => textsOf(pool, EVENTS),
    access: () => textsOf(pool, seenIn('access_entry')),
    parties: () => textsOf(pool, seenIn('subject_party')),
  };
}

async function putEventIn({ pool, firmId }: TradeStore, event: GivenEvent): Promise<string> {
  const id = randomUUID();
  const { refs = [], isError = false, owner = 'Seller', issuer = '', ...facts } = event;
  const row = {
    ...facts,
    id,
    type: 'OBJECT',
    eventTime: '2026-01-10T23:30:00Z',
    eventTimeZoneOffset: '+02:00',
    quantities: [],
    documentReferences: event.documentReferences ?? [],
    errorDeclaration: isError ? { declarationTime: '2026-01-11T00:00:00Z', correctiveEventIds: [] } : null,
    contentHash: '',
  };
  await upsertRows(pool, { entity: TrackingEventEntity, conflict: ['id'] }, [row]);
  await upsertRows(
    pool,
    { entity: EventDocumentEntity, conflict: ['eventId', 'kind', 'numberKey', 'issuer'] },
    refs.map(({ type, number }) => ({ eventId: id, kind: type, numberKey: numberKeyOf(number), issuer })),
  );
  const enterpriseId = await firmId(owner);
  const entry = { subjectId: id, enterpriseId, capacity: 'OWNER', isGrantable: true, day: '2026-01-10' };
  await replaceOwnAccess(pool, [id], [{ ...entry, scope: 'LOGISTICS' }]);
  return id;
}

const SHIPMENTS = `
  select d.number || ' ' || s.status || ' ' || s.reference || ' ' || coalesce(e.name, '-') as text
  from shipment s join trade_document d on d.id = s.document_id left join enterprise e on e.id = s.carrier_id
  order by d.number`;

const EVENTS = `
  select e.event_id || ':' || coalesce(d.number, '-') as text from tracking_event e
  left join shipment s on s.id = e.shipment_id left join trade_document d on d.id = s.document_id
  order by e.event_id`;

function seenIn(table: string): string {
  return `
    select named.name || ':' || e.name || ' ' || a.capacity as text
    from ${table} a join enterprise e on e.id = a.enterprise_id
    join (
      select s.id, d.number as name from shipment s join trade_document d on d.id = s.document_id
      union all select id, event_id from tracking_event) named on named.id = a.subject_id
    order by named.name, e.name, a.capacity`;
}
