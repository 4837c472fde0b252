import { ForwardMigration } from './forwardMigration.ts';

/** Tables: who may run a connection now, and which of its slots is next. New tables lock nothing that is in use. */
export class Scheduling1764000070000 extends ForwardMigration {
  readonly name = 'Scheduling1764000070000';
  protected readonly statements = [...TABLES, ...TABLE_NAMES.flatMap(ofThePipelineAlone)];
}

const TABLES = [
  `
      create table connection_lease (
        connection_id uuid not null,
        -- Grows with every run, so that of two processes that both believe to run it one is known to be late.
        token bigint not null default '0',
        run_id uuid,
        page_count integer not null default '0',
        expires_at timestamptz not null default now(),
        constraint connection_lease_pk primary key (connection_id)
      )
  `,
  `alter table connection_lease add constraint connection_lease_connection_fk foreign key (connection_id) references source_connection(id) on delete cascade`,
  `
      create table connection_schedule (
        connection_id uuid not null,
        schedule text not null,
        time_zone text not null,
        last_slot timestamptz not null,
        due_at timestamptz not null,
        constraint connection_schedule_pk primary key (connection_id)
      )
  `,
  `alter table connection_schedule add constraint connection_schedule_connection_fk foreign key (connection_id) references source_connection(id) on delete cascade`,
];

const TABLE_NAMES = ['connection_lease', 'connection_schedule'];

/** The app role has no policy here, so it sees none. */
function ofThePipelineAlone(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy pipeline on ${table} to fourflow_pipeline using (true) with check (true)`,
    `grant select, insert, update, delete on ${table} to fourflow_pipeline`,
  ];
}
