import type { TestHub } from './hub.ts';

/** A connection with one run, one record that was taken and one that was not, and what the taken one says. */
export async function seedSources(
  hub: TestHub,
  { owner, invoice }: { owner: string; invoice: string },
): Promise<Record<string, string>> {
  const [connection = ''] = await hub.insert('source_connection', {
    name: 'erp',
    connector: 'ubl',
    flow: 'BUSINESS',
    owner_id: owner,
    schedule: '*/15 * * * *',
  });
  const [run = ''] = await hub.insert('ingest_run', {
    connection_id: connection,
    owner_id: owner,
    started_at: '2026-06-01T00:00:00Z',
    finished_at: '2026-06-01T00:00:05.250Z',
    outcome: 'SUCCEEDED',
    read_count: 3,
    accepted_count: 2,
    quarantined_count: 1,
  });
  await hub.insert('stream_state', {
    connection_id: connection,
    owner_id: owner,
    stream: 'documents',
    cursor: 'a.xml',
    last_advanced_at: '2026-06-01T00:00:04Z',
    mapping_version: 1,
  });
  const record = {
    connection_id: connection,
    owner_id: owner,
    run_id: run,
    stream: 'documents',
    media_type: 'application/xml',
    counts: 'record',
    mapping_version: 1,
  };
  const [raw = ''] = await hub.insert('raw_record', {
    ...record,
    key: 'a.xml',
    content_hash: 'h1',
    payload: Buffer.from('<a/>'),
    position: '{"file":"a.xml"}',
    status: 'MAPPED',
  });
  const [quarantined = ''] = await hub.insert('raw_record', {
    ...record,
    key: 'b.xml',
    content_hash: 'h2',
    payload: Buffer.concat([
      Buffer.from('Gr\u00fc\u00dfe\n'),
      Buffer.from([0xff, 0x00]),
      Buffer.from('x'.repeat(600)),
    ]),
    position: '{"file":"b.xml","line":12}',
    status: 'QUARANTINED',
    reason_code: 'DATE_INVALID',
    reason_message: 'b.xml line 12: a day, but got "x"; record quarantined.',
  });
  const [observation = ''] = await hub.insert('observation', {
    raw_record_id: raw,
    ordinal: 0,
    connection_id: connection,
    owner_id: owner,
    kind: 'invoice',
    external_id: 'INV-1',
    body: '{}',
    content_hash: 'b',
    recorded_at: '2026-06-01T00:00:03Z',
    subject_id: invoice,
  });
  const [party = ''] = await hub.insert('party_record', {
    owner_id: owner,
    party_key: 'k',
    identifiers: '[]',
    enterprise_id: owner,
  });
  await hub.insert('observed_party', {
    observation_id: observation,
    role: 'seller',
    owner_id: owner,
    party_id: party,
  });
  await hub.insert('document_disagreement', {
    document_id: invoice,
    observation_id: observation,
    field: 'dueDate',
    owner_id: owner,
    chosen_value: '2026-06-01',
    value: '2026-06-05',
    observed_at: '2026-06-01T00:00:03Z',
  });
  return { connection, run, raw, quarantined, observation };
}
