import { ForwardMigration } from './forwardMigration.ts';

/**
 * Tracking events keep sensors, sources, destinations, lasting states, certificates and the transformation they tell; a
 * document that an event names is told apart by who gave it its number. Briefly locks the tables of the logistics flow.
 */
export class TrackingEventFacts1764000030000 extends ForwardMigration {
  readonly name = 'TrackingEventFacts1764000030000';
  protected readonly statements = [
    `alter table tracking_event ${FACTS}`,
    ...EARLIER_VERSIONS,
    ...NAMED_DOCUMENTS,
    ...UNITS,
  ];
}

const FACTS = [
  'transformation_id text',
  'persistent_disposition jsonb',
  'sources jsonb',
  'destinations jsonb',
  'sensor_elements jsonb',
  "certification_info text[] not null default '{}'",
]
  .map((column) => `add column ${column}`)
  .join(', ');

/** Versions are kept column by column, and the end of the span comes last: it moves behind the new columns. */
const EARLIER_VERSIONS = [
  'alter table history.tracking_event rename column known_to to ended',
  `alter table history.tracking_event ${FACTS}`,
  'alter table history.tracking_event add column known_to timestamptz',
  // Not an update: whoever migrates may be one that row security shows nothing.
  'alter table history.tracking_event alter column known_to type timestamptz using ended',
  'alter table history.tracking_event alter column known_to set not null',
  'alter table history.tracking_event drop column ended',
];

const NAMED_DOCUMENTS = [
  "alter table event_document add column issuer text not null default ''",
  'alter table event_document drop constraint event_document_pk',
  `alter table event_document
     add constraint event_document_pk primary key (event_id, kind, number_key, issuer)`,
];

const UNITS = [
  'alter table logistic_unit rename column sscc to unit',
  'alter index logistic_unit_sscc_ix rename to logistic_unit_unit_ix',
];
