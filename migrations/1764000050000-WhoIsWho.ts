import { ForwardMigration } from './forwardMigration.ts';

/**
 * Who is who, as a function of what is observed and decided: decisions of people, the review queue, merges that can be
 * undone. Columns are added without rewriting rows; filling `identifier_keys` and building its index lock party_record
 * for as long as it takes to read it once (seconds for a million parties), while nothing else runs.
 */
export class WhoIsWho1764000050000 extends ForwardMigration {
  readonly name = 'WhoIsWho1764000050000';
  protected readonly statements = [
    ...TRIGRAMS,
    ...FILLED.map((table) => `alter table ${table} no force row level security`),
    ...PARTIES,
    ...ANCHORS,
    ...FILLED.map((table) => `alter table ${table} force row level security`),
    ...DECISIONS,
    ...SECURITY,
  ];
}

/** Their owner fills what is added from the rows that are there, which forced row security would hide from it. */
const FILLED = ['party_record', 'enterprise', 'enterprise_identifier'];

/** In a schema that only the pipeline may use: the app role calls none of its functions. */
const TRIGRAMS = [
  'create schema trgm',
  'create extension pg_trgm with schema trgm',
  'grant usage on schema trgm to fourflow_pipeline',
];

const PARTIES = [
  `alter table party_record add column identifier_keys text[] not null default '{}'`,
  `update party_record p set identifier_keys = array(
     select concat_ws(':', i ->> 'scheme', coalesce(i ->> 'country', ''), i ->> 'value')
     from jsonb_array_elements(p.identifiers) i)
   where jsonb_array_length(identifiers) > 0`,
  'create index party_record_identifiers_ix on party_record using gin (identifier_keys)',
  'create index party_record_party_ix on party_record (party_key)',
  'alter table observation add column former_subject_id uuid',
  'alter table principal add column named_enterprise_id uuid',
  'alter table source_connection add column owner_party_id uuid',
];

const ANCHORS = [
  `
      create table enterprise_anchor (
        enterprise_id uuid not null,
        ref text not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint enterprise_anchor_ref_uq unique (ref),
        constraint enterprise_anchor_pk primary key (enterprise_id)
      )
  `,
  `insert into enterprise_anchor (enterprise_id, ref, created_at)
   select distinct on (ref) * from (
     select distinct on (e.id) e.id, concat_ws(':', i.scheme, i.country, i.value) as ref, e.known_from
     from enterprise e join enterprise_identifier i on i.enterprise_id = e.id
     order by e.id, i.scheme, i.country, i.value) of_identifier
   order by ref, id`,
  `insert into enterprise_anchor (enterprise_id, ref, created_at)
   select distinct on (p.enterprise_id) p.enterprise_id, 'party:' || p.owner_id || '/' || p.party_key, e.known_from
   from party_record p join enterprise e on e.id = p.enterprise_id
   where cardinality(p.identifier_keys) = 0
     and not exists (select from enterprise_anchor a where a.enterprise_id = p.enterprise_id)
   order by p.enterprise_id, p.id`,
  `
      create table enterprise_name (
        enterprise_id uuid not null,
        core text not null,
        form text not null,
        country text not null,
        ref text not null,
        constraint enterprise_name_pk primary key (enterprise_id)
      )
  `,
  'create index enterprise_name_core_ix on enterprise_name using gin (core trgm.gin_trgm_ops)',
  'create index enterprise_name_group_ix on enterprise_name (core, form, country, ref)',
];

const DECISIONS = [
  `
      create table identity_decision (
        id uuid not null default gen_random_uuid(),
        kind text not null,
        left_refs text[] not null,
        right_refs text[] not null,
        reason text not null,
        decided_by text not null,
        decided_at timestamptz not null default clock_timestamp(),
        constraint identity_decision_kind_ck check (kind in ('SAME', 'APART')),
        constraint identity_decision_pk primary key (id)
      )
  `,
  'create index identity_decision_left_ix on identity_decision using gin (left_refs)',
  'create index identity_decision_right_ix on identity_decision using gin (right_refs)',
  `
      create table identity_merge (
        id uuid not null default gen_random_uuid(),
        from_id uuid not null,
        into_id uuid not null,
        from_refs text[] not null,
        into_refs text[] not null,
        merged_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        constraint identity_merge_pk primary key (id)
      )
  `,
  'create index identity_merge_from_ix on identity_merge (from_id, merged_at)',
  'create index identity_merge_into_ix on identity_merge (into_id)',
  `
      create table identity_review (
        id uuid not null default gen_random_uuid(),
        review_key text not null,
        kind text not null,
        status text not null default 'OPEN',
        left_ref text not null,
        right_ref text not null,
        left_id uuid,
        right_id uuid,
        similarity numeric,
        evidence jsonb not null,
        name_groups text[] not null default '{}',
        noticed_at timestamptz not null default now(),
        decision_id uuid,
        constraint identity_review_key_uq unique (review_key),
        constraint identity_review_decision_fk foreign key (decision_id) references identity_decision(id),
        constraint identity_review_pk primary key (id)
      )
  `,
  'create index identity_review_status_ix on identity_review (status, noticed_at, id)',
  'create index identity_review_left_ix on identity_review (left_ref)',
  'create index identity_review_right_ix on identity_review (right_ref)',
  'create index identity_review_groups_ix on identity_review using gin (name_groups)',
  // Its rows are told anew, as items of the queue, when their parties are next seen.
  'drop table identity_conflict',
];

/** What the operators alone may read: a tenant must not learn of enterprises that others trade with. */
const ADMINISTERED = ['identity_decision', 'identity_merge', 'identity_review'];

const SECURITY = [
  ...[...ADMINISTERED, 'enterprise_anchor', 'enterprise_name'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy pipeline on ${table} to fourflow_pipeline using (true) with check (true)`,
    `grant select, insert, update, delete on ${table} to fourflow_pipeline`,
  ]),
  ...ADMINISTERED.flatMap((table) => [
    `create policy administered on ${table} for select to fourflow_app using ((select app.is_admin()))`,
    `grant select on ${table} to fourflow_app`,
  ]),
];
