import type { Queryable } from '../../transaction.ts';
import type { DocumentKind } from './documentKinds.ts';

export interface TradeLine {
  readonly id: string;
  readonly position: number;
  readonly number: string;
  /** Of a sub-line: the number of the line that it details; what it says is in that line already. */
  readonly parentNumber: string | null;
  /** In an order change what is done to the line of this number: UNCL 1229 or UBL's words. */
  readonly statusCode: string | null;
  readonly standardItemId: string | null;
  readonly sellerItemId: string | null;
  readonly buyerItemId: string | null;
  readonly quantity: string | null;
  readonly unitCode: string | null;
  readonly unitPrice: string | null;
  readonly lineAmount: string | null;
  readonly currency: string | null;
  readonly references: readonly TradeReference[];
}

export interface TradeReference {
  readonly type: string;
  readonly numberKey: string;
  readonly lineNumber: string | null;
  readonly targetId: string | null;
  readonly targetPosition: number | null;
}

/** A trade document as far as joining and matching look at it. */
export interface TradeFacts {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly numberKey: string;
  readonly typeCode: string | null;
  readonly issuerId: string;
  readonly buyerId: string | null;
  readonly versionTime: string | null;
  readonly versionSequence: string | null;
  readonly payableAmount: string | null;
  readonly currency: string | null;
  /** Of a receipt the day the goods came, of others the day of issue. */
  readonly day: string;
  /** In the order of their positions. */
  readonly lines: readonly TradeLine[];
  /** Of the whole document; those of lines stand with them. */
  readonly references: readonly TradeReference[];
}

/** Reads documents with lines and references (document_line_position_uq, document_reference_position_uq). */
export async function readTradeFacts(
  client: Queryable,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, TradeFacts>> {
  const { rows: documents } = await client.query<DocumentRow>(DOCUMENTS, [documentIds]);
  const { rows: lines } = await client.query<LineRow>(LINES, [documentIds]);
  const { rows: references } = await client.query<ReferenceRow>(REFERENCES, [documentIds]);
  const linesOf = groupBy(lines, ({ documentId }) => documentId);
  const referencesOf = groupBy(references, placeOf);
  return new Map(
    documents.map((document) => {
      const placed = (linesOf.get(document.id) ?? []).map((line) => ({
        ...line,
        references: referencesOf.get(placeOf({ documentId: document.id, linePosition: line.position })) ?? [],
      }));
      const header = referencesOf.get(placeOf({ documentId: document.id, linePosition: null })) ?? [];
      return [document.id, { ...document, lines: placed, references: header }];
    }),
  );
}

type DocumentRow = Omit<TradeFacts, 'lines' | 'references'>;
type LineRow = Omit<TradeLine, 'references'> & { readonly documentId: string };
type ReferenceRow = TradeReference & Place;

interface Place {
  readonly documentId: string;
  /** Null: the whole document. */
  readonly linePosition: number | null;
}

function placeOf({ documentId, linePosition }: Place): string {
  return `${documentId}#${String(linePosition)}`;
}

function groupBy<Part>(parts: readonly Part[], keyOf: (part: Part) => string): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  return groups;
}

/** `offset 0` keeps these look-ups by index, whatever the planner guesses. */
const DOCUMENTS = `
  select d.* from unnest($1::uuid[]) asked (id) cross join lateral (
    select id, kind, number_key as "numberKey", type_code as "typeCode", issuer_id as "issuerId",
      buyer_id as "buyerId", (version_time at time zone 'UTC')::text as "versionTime",
      version_sequence as "versionSequence", payable_amount as "payableAmount", currency,
      (case when kind = 'RECEIPT' then coalesce(received_date, issue_date) else issue_date end)::text as day
    from trade_document where id = asked.id offset 0) d`;

const LINES = `
  select l.* from unnest($1::uuid[]) asked (id) cross join lateral (
    select id, document_id as "documentId", position, number, parent_number as "parentNumber",
      status_code as "statusCode", standard_item_id as "standardItemId",
      seller_item_id as "sellerItemId", buyer_item_id as "buyerItemId", quantity, unit_code as "unitCode",
      unit_price as "unitPrice", line_amount as "lineAmount", currency
    from document_line where document_id = asked.id offset 0) l
  order by l."documentId", l.position`;

const REFERENCES = `
  select r.* from unnest($1::uuid[]) asked (id) cross join lateral (
    select document_id as "documentId", position, line_position as "linePosition", type,
      number_key as "numberKey", line_number as "lineNumber", target_document_id as "targetId",
      target_line_position as "targetPosition"
    from document_reference where document_id = asked.id offset 0) r
  order by r."documentId", r.position`;
