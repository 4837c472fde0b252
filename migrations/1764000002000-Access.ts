import { ForwardMigration } from './forwardMigration.ts';

/** Tables: who may ask and who may see. New tables lock nothing that is in use. */
export class Access1764000002000 extends ForwardMigration {
  readonly name = 'Access1764000002000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table principal (
        id uuid not null default gen_random_uuid(),
        role text not null,
        label text not null,
        prefix text,
        secret_hash text,
        enterprise_id uuid,
        connection_id uuid,
        created_at timestamptz not null default now(),
        expires_at timestamptz,
        revoked_at timestamptz,
        constraint principal_prefix_uq unique (prefix),
        constraint principal_pk primary key (id)
      )
  `,
  `
      create table data_grant (
        id uuid not null default gen_random_uuid(),
        grantor_id uuid not null,
        grantee_id uuid not null,
        scopes text[] not null default '{}',
        valid_from timestamptz not null,
        valid_to timestamptz,
        includes_history boolean not null default true,
        revoked_at timestamptz,
        known_from timestamptz not null default now(),
        constraint data_grant_pk primary key (id)
      )
  `,
  `
      create table access_entry (
        subject_id uuid not null,
        enterprise_id uuid not null,
        capacity text not null,
        scope text not null,
        is_grantable boolean not null default false,
        day date,
        constraint access_entry_pk primary key (subject_id, enterprise_id, capacity)
      )
  `,
  `
      create table subject_party (
        subject_id uuid not null,
        enterprise_id uuid not null,
        capacity text not null,
        constraint subject_party_pk primary key (subject_id, enterprise_id, capacity)
      )
  `,
  'create index principal_secret_ix on principal (secret_hash)',
  `create index data_grant_grantee_ix on data_grant (grantee_id, grantor_id)`,
  `create index access_entry_enterprise_ix on access_entry (enterprise_id, subject_id)`,
  `create index subject_party_enterprise_ix on subject_party (enterprise_id, subject_id)`,
  `alter table principal add constraint principal_enterprise_fk foreign key (enterprise_id) references enterprise(id)`,
  `alter table data_grant add constraint data_grant_grantor_fk foreign key (grantor_id) references enterprise(id)`,
  `alter table data_grant add constraint data_grant_grantee_fk foreign key (grantee_id) references enterprise(id)`,
  `alter table access_entry add constraint access_entry_enterprise_fk foreign key (enterprise_id) references enterprise(id)`,
  `alter table subject_party add constraint subject_party_enterprise_fk foreign key (enterprise_id) references enterprise(id)`,
];
