import type pg from 'pg';

/** A record as it landed, with what it says. */
export interface LandedRecord {
  readonly key: string;
  readonly contentHash: string;
  readonly counts: 'record' | 'context';
  readonly status: string;
  readonly position: { readonly file?: string };
  readonly reasonCode: string | null;
  readonly reasonMessage: string | null;
  readonly observations: readonly {
    readonly kind: string;
    readonly externalId: string;
    readonly hash: string;
  }[];
}

/** What a connection has landed, in an order of its own. */
export async function landedBy(pool: pg.Pool, connectionId: string): Promise<LandedRecord[]> {
  const { rows } = await pool.query<LandedRecord>(LANDED, [connectionId]);
  return rows;
}

/** A fingerprint of each table of golden rows and of work that waits; writing a row changes it, even to the same values. */
export async function fingerprintGoldenRows(pool: pg.Pool): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const table of GOLDEN_TABLES) {
    const { rows } = await pool.query<{ print: string }>(
      `select md5(coalesce(string_agg(t.xmin::text || t::text, '|' order by t::text), '')) as print from ${table} t`,
    );
    prints[table] = rows[0]?.print ?? '';
  }
  return prints;
}

const GOLDEN_TABLES = [
  ...['enterprise', 'enterprise_identifier', 'party_record', 'trade_document', 'document_line'],
  ...['document_reference', 'tracking_event', 'account', 'account_statement', 'payment'],
  ...['observation', 'observed_party', 'subject_party', 'access_entry', 'work_item'],
];

const LANDED = `
  select r.key, r.content_hash as "contentHash", r.counts, r.status, r.position,
    r.reason_code as "reasonCode", r.reason_message as "reasonMessage",
    coalesce((select json_agg(json_build_object('kind', o.kind, 'externalId', o.external_id, 'hash', o.content_hash)
      order by o.ordinal) from observation o where o.raw_record_id = r.id), '[]') as observations
  from raw_record r where r.connection_id = $1 order by r.key, r.content_hash`;
