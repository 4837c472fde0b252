import { ForwardMigration } from './forwardMigration.ts';

/** Table: which logistic units despatches and events are about. A new table locks nothing that is in use. */
export class LogisticUnits1764000009000 extends ForwardMigration {
  readonly name = 'LogisticUnits1764000009000';
  protected readonly statements = STATEMENTS;
}

const STATEMENTS = [
  `
      create table logistic_unit (
        subject_id uuid not null,
        sscc text not null,
        constraint logistic_unit_pk primary key (subject_id, sscc)
      )
  `,
  'create index logistic_unit_sscc_ix on logistic_unit (sscc)',
  // Internal to the link stage: the app role has no policy here, so it sees none.
  'alter table logistic_unit enable row level security',
  'alter table logistic_unit force row level security',
  'create policy pipeline on logistic_unit to fourflow_pipeline using (true) with check (true)',
  'grant select, insert, update, delete on logistic_unit to fourflow_pipeline',
];
