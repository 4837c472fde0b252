import type { Queryable } from '../../transaction.ts';

export interface LineMatchRow {
  readonly lineId: string;
  /** Null, with the others, for a sub-line: it is not matched by itself. */
  readonly status: string | null;
  readonly basis: string | null;
  readonly receivedQuantity: string | null;
}

/** Writes what changed of invoice lines' match. @returns the invoices of the lines that changed. */
export async function writeMatches(client: Queryable, matches: readonly LineMatchRow[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(WRITE_LINES, [
    matches.map(({ lineId }) => lineId),
    matches.map(({ status }) => status),
    matches.map(({ basis }) => basis),
    matches.map(({ receivedQuantity }) => receivedQuantity),
  ]);
  return [...new Set(rows.map(({ id }) => id))];
}

/** Sums up over their lines, sub-lines aside, whether these invoices match (document_line_position_uq). @returns those that changed. */
export async function sumUpMatches(client: Queryable, documentIds: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(SUM_UP, [documentIds]);
  return rows.map(({ id }) => id);
}

const WRITE_LINES = `
  update document_line l set match_status = m.status, match_basis = m.basis, received_quantity = m.received_quantity
  from unnest($1::uuid[], $2::text[], $3::text[], $4::numeric[]) m (id, status, basis, received_quantity)
  where l.id = m.id and (l.match_status, l.match_basis, l.received_quantity)
    is distinct from (m.status, m.basis, m.received_quantity)
  returning l.document_id as id`;

/** `offset 0` keeps each look-up one of an index, whatever the planner guesses. */
const SUM_UP = `
  with summed as (
    select asked.id, bool_and(coalesce(l.match_status, '') = 'MATCH') as all_match
    from unnest($1::uuid[]) asked (id) left join lateral (
      select match_status from document_line where document_id = asked.id and parent_number is null offset 0) l on true
    group by asked.id)
  update trade_document d set all_lines_match = s.all_match
  from summed s where d.id = s.id and d.kind = 'INVOICE' and d.all_lines_match <> s.all_match
  returning d.id`;
