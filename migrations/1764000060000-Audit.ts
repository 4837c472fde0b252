import { ForwardMigration } from './forwardMigration.ts';

/**
 * Table: what was changed by command, by whom and when. A new table locks nothing that is in use.
 *
 * The role that writes it may do nothing but add to it: who can run commands can neither alter nor erase that they ran.
 * ADMIN reads it.
 */
export class Audit1764000060000 extends ForwardMigration {
  readonly name = 'Audit1764000060000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table audit_entry (
        id uuid not null default gen_random_uuid(),
        recorded_at timestamptz not null default clock_timestamp(),
        principal_id uuid not null,
        role text not null,
        enterprise_id uuid,
        action text not null,
        input jsonb not null,
        outcome text not null,
        subject_ids uuid[] not null default '{}',
        before_hash text,
        after_hash text,
        constraint audit_entry_pk primary key (id)
      )
  `,
  'create index audit_entry_recorded_ix on audit_entry (recorded_at, id)',
  'alter table audit_entry enable row level security',
  'alter table audit_entry force row level security',
  'create policy recorded on audit_entry for insert to fourflow_pipeline with check (true)',
  'grant insert on audit_entry to fourflow_pipeline',
  'create policy administered on audit_entry for select to fourflow_app using ((select app.is_admin()))',
  'grant select on audit_entry to fourflow_app',
];
