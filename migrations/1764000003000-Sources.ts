import { ForwardMigration } from './forwardMigration.ts';

/** Tables: what came from where. New tables lock nothing that is in use. */
export class Sources1764000003000 extends ForwardMigration {
  readonly name = 'Sources1764000003000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table source_connection (
        id uuid not null default gen_random_uuid(),
        name text not null,
        connector text not null,
        flow text not null,
        owner_id uuid not null,
        schedule text,
        health_state text not null default 'UNKNOWN',
        health_message text,
        health_checked_at timestamptz,
        constraint source_connection_name_uq unique (name),
        constraint source_connection_pk primary key (id)
      )
  `,
  `
      create table stream_state (
        id uuid not null default gen_random_uuid(),
        connection_id uuid not null,
        owner_id uuid not null,
        stream text not null,
        cursor text,
        last_advanced_at timestamptz,
        mapping_version integer not null,
        constraint stream_state_stream_uq unique (connection_id, stream),
        constraint stream_state_pk primary key (id)
      )
  `,
  `
      create table ingest_run (
        id uuid not null default gen_random_uuid(),
        connection_id uuid not null,
        owner_id uuid not null,
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        outcome text not null default 'RUNNING',
        read_count integer not null default '0',
        accepted_count integer not null default '0',
        unchanged_count integer not null default '0',
        quarantined_count integer not null default '0',
        message text,
        constraint ingest_run_balance_ck check (read_count = accepted_count + unchanged_count + quarantined_count),
        constraint ingest_run_pk primary key (id)
      )
  `,
  `
      create table raw_record (
        id uuid not null default gen_random_uuid(),
        connection_id uuid not null,
        owner_id uuid not null,
        run_id uuid not null,
        stream text not null,
        key text not null,
        content_hash text not null,
        payload bytea not null,
        media_type text not null,
        position jsonb not null,
        counts text not null,
        received_at timestamptz not null default now(),
        status text not null,
        mapping_version integer not null,
        reason_code text,
        reason_message text,
        discard_reason text,
        constraint raw_record_content_uq unique (connection_id, stream, key, content_hash),
        constraint raw_record_pk primary key (id)
      )
  `,
  `
      create table observation (
        id uuid not null default gen_random_uuid(),
        raw_record_id uuid not null,
        ordinal integer not null,
        connection_id uuid not null,
        owner_id uuid not null,
        kind text not null,
        external_id text not null,
        body jsonb not null,
        version_time timestamptz,
        version_sequence numeric,
        content_hash text not null,
        recorded_at timestamptz not null default now(),
        subject_id uuid,
        constraint observation_ordinal_uq unique (raw_record_id, ordinal),
        constraint observation_pk primary key (id)
      )
  `,
  `
      create table party_record (
        id uuid not null default gen_random_uuid(),
        owner_id uuid not null,
        party_key text not null,
        name text,
        country text,
        identifiers jsonb not null,
        enterprise_id uuid not null,
        constraint party_record_key_uq unique (owner_id, party_key),
        constraint party_record_pk primary key (id)
      )
  `,
  `
      create table observed_party (
        observation_id uuid not null,
        role text not null,
        owner_id uuid not null,
        party_id uuid not null,
        constraint observed_party_pk primary key (observation_id, role)
      )
  `,
  `create index ingest_run_connection_ix on ingest_run (connection_id, started_at)`,
  `create index observation_subject_ix on observation (subject_id)`,
  `create index observation_connection_ix on observation (connection_id)`,
  `create index party_record_enterprise_ix on party_record (enterprise_id)`,
  `create index observed_party_party_ix on observed_party (party_id)`,
  `alter table source_connection add constraint source_connection_owner_fk foreign key (owner_id) references enterprise(id)`,
  `alter table stream_state add constraint stream_state_connection_fk foreign key (connection_id) references source_connection(id) on delete cascade`,
  `alter table ingest_run add constraint ingest_run_connection_fk foreign key (connection_id) references source_connection(id) on delete cascade`,
  `alter table raw_record add constraint raw_record_connection_fk foreign key (connection_id) references source_connection(id) on delete cascade`,
  `alter table raw_record add constraint raw_record_run_fk foreign key (run_id) references ingest_run(id)`,
  `alter table observation add constraint observation_raw_record_fk foreign key (raw_record_id) references raw_record(id) on delete cascade`,
  `alter table observation add constraint observation_connection_fk foreign key (connection_id) references source_connection(id)`,
  `alter table party_record add constraint party_record_enterprise_fk foreign key (enterprise_id) references enterprise(id)`,
  `alter table observed_party add constraint observed_party_observation_fk foreign key (observation_id) references observation(id) on delete cascade`,
  `alter table observed_party add constraint observed_party_party_fk foreign key (party_id) references party_record(id)`,
  `
      create table work_item (
        stage text not null,
        subject_id uuid not null,
        constraint work_item_pk primary key (stage, subject_id)
      )
  `,
  `create index raw_record_quarantine_ix on raw_record (connection_id, received_at, id) where status = 'QUARANTINED'`,
  `
      -- What waits to be identified; empty most of the time.
      create index observation_pending_ix on observation (recorded_at, id) where subject_id is null
  `,
];
