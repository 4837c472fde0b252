import { ForwardMigration } from './forwardMigration.ts';

/** Tables: who is who. New tables lock nothing that is in use. */
export class Enterprises1764000001000 extends ForwardMigration {
  readonly name = 'Enterprises1764000001000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table enterprise (
        id uuid not null default gen_random_uuid(),
        name text,
        country text,
        merged_into_id uuid,
        known_from timestamptz not null default now(),
        constraint enterprise_pk primary key (id)
      )
  `,
  `
      create table enterprise_identifier (
        id uuid not null default gen_random_uuid(),
        enterprise_id uuid not null,
        scheme text not null,
        value text not null,
        country text not null default '',
        constraint enterprise_identifier_value_uq unique (scheme, value, country),
        constraint enterprise_identifier_pk primary key (id)
      )
  `,
  `
      create table identity_conflict (
        id uuid not null default gen_random_uuid(),
        conflict_key text not null,
        enterprise_ids uuid[] not null,
        identifiers jsonb not null,
        owner_id uuid not null,
        noticed_at timestamptz not null default now(),
        constraint identity_conflict_key_uq unique (conflict_key),
        constraint identity_conflict_pk primary key (id)
      )
  `,
  `create index enterprise_name_ix on enterprise (name, id)`,
  `create index enterprise_merged_into_ix on enterprise (merged_into_id)`,
  `create index enterprise_identifier_enterprise_ix on enterprise_identifier (enterprise_id)`,
  `alter table enterprise add constraint enterprise_merged_into_fk foreign key (merged_into_id) references enterprise(id)`,
  `alter table enterprise_identifier add constraint enterprise_identifier_enterprise_fk foreign key (enterprise_id) references enterprise(id) on delete cascade`,
];
