import { ForwardMigration } from './forwardMigration.ts';

/** Tables: the logistics flow. New tables lock nothing that is in use. */
export class Logistics1764000005000 extends ForwardMigration {
  readonly name = 'Logistics1764000005000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table shipment (
        id uuid not null default gen_random_uuid(),
        document_id uuid not null,
        reference text not null,
        status text not null,
        carrier_id uuid,
        known_from timestamptz not null default now(),
        constraint shipment_document_uq unique (document_id),
        constraint shipment_pk primary key (id)
      )
  `,
  `
      create table tracking_event (
        id uuid not null default gen_random_uuid(),
        event_id text not null,
        type text not null,
        action text,
        biz_step text,
        disposition text,
        event_time timestamptz not null,
        event_time_zone_offset text not null,
        record_time timestamptz,
        epcs text[] not null default '{}',
        parent_id text,
        child_epcs text[] not null default '{}',
        input_epcs text[] not null default '{}',
        output_epcs text[] not null default '{}',
        quantities jsonb not null,
        read_point jsonb,
        biz_location jsonb,
        document_references jsonb not null,
        error_declaration jsonb,
        shipment_id uuid,
        content_hash text not null,
        known_from timestamptz not null default now(),
        constraint tracking_event_event_id_uq unique (event_id),
        constraint tracking_event_pk primary key (id)
      )
  `,
  `
      create table event_document (
        event_id uuid not null,
        kind text not null,
        number_key text not null,
        document_id uuid,
        constraint event_document_pk primary key (event_id, kind, number_key)
      )
  `,
  `create index tracking_event_time_ix on tracking_event (event_time, id)`,
  `create index tracking_event_shipment_ix on tracking_event (shipment_id, event_time)`,
  `create index event_document_number_ix on event_document (number_key, kind)`,
  `create index event_document_document_ix on event_document (document_id)`,
  `alter table shipment add constraint shipment_document_fk foreign key (document_id) references trade_document(id) on delete cascade`,
  `alter table shipment add constraint shipment_carrier_fk foreign key (carrier_id) references enterprise(id)`,
  `alter table tracking_event add constraint tracking_event_shipment_fk foreign key (shipment_id) references shipment(id) on delete set null`,
  `alter table event_document add constraint event_document_event_fk foreign key (event_id) references tracking_event(id) on delete cascade`,
  `alter table event_document add constraint event_document_document_fk foreign key (document_id) references trade_document(id) on delete set null`,
];
