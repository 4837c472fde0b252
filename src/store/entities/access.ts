import { EntitySchema } from 'typeorm';
import { bool, day, instant, key, optional, text, texts, uuid, type Row } from './columns.ts';
import { belongsTo } from './relations.ts';

/** Somebody who may ask: an API key, or the operator at the command line. Secrets are kept as hashes only. */
export const PrincipalEntity = new EntitySchema<Row>({
  name: 'Principal',
  tableName: 'principal',
  columns: {
    id: key('principal_pk'),
    role: text,
    label: text,
    /** The first characters of the secret, by which a person tells keys apart. */
    prefix: optional(text),
    secretHash: optional(text),
    enterpriseId: optional(uuid),
    /** The enterprise that it was made for, where that has been merged since. */
    namedEnterpriseId: optional(uuid),
    connectionId: optional(uuid),
    createdAt: { ...instant, default: () => 'now()' },
    expiresAt: optional(instant),
    revokedAt: optional(instant),
  },
  relations: { enterprise: belongsTo('Enterprise', 'enterprise_id', 'principal_enterprise_fk') },
  uniques: [{ name: 'principal_prefix_uq', columns: ['prefix'] }],
  indices: [{ name: 'principal_secret_ix', columns: ['secretHash'] }],
});

/** Consent: the grantor lets the grantee see, in these scopes, what the grantor may see as a party. */
export const DataGrantEntity = new EntitySchema<Row>({
  name: 'DataGrant',
  tableName: 'data_grant',
  columns: {
    id: key('data_grant_pk'),
    grantorId: uuid,
    granteeId: uuid,
    scopes: texts,
    validFrom: instant,
    validTo: optional(instant),
    /** False: only what is dated from validFrom on. */
    includesHistory: { ...bool, default: true },
    revokedAt: optional(instant),
    knownFrom: { ...instant, default: () => 'now()' },
  },
  relations: {
    grantor: belongsTo('Enterprise', 'grantor_id', 'data_grant_grantor_fk'),
    grantee: belongsTo('Enterprise', 'grantee_id', 'data_grant_grantee_fk'),
  },
  indices: [
    { name: 'data_grant_grantee_ix', columns: ['granteeId', 'grantorId'] },
    { name: 'data_grant_grantor_ix', columns: ['grantorId', 'granteeId'] },
  ],
});

/** That an enterprise may see a subject (document, payment, shipment, event), in which capacity and scope. */
export const AccessEntryEntity = new EntitySchema<Row>({
  name: 'AccessEntry',
  tableName: 'access_entry',
  columns: {
    subjectId: { ...uuid, primary: true, primaryKeyConstraintName: 'access_entry_pk' },
    enterpriseId: { ...uuid, primary: true, primaryKeyConstraintName: 'access_entry_pk' },
    capacity: { ...text, primary: true, primaryKeyConstraintName: 'access_entry_pk' },
    scope: text,
    /** Whether a grant of this enterprise hands the sight on. */
    isGrantable: bool,
    day: optional(day),
  },
  relations: { enterprise: belongsTo('Enterprise', 'enterprise_id', 'access_entry_enterprise_fk') },
  indices: [{ name: 'access_entry_enterprise_ix', columns: ['enterpriseId', 'subjectId'] }],
});

/** That a subject names an enterprise: whoever sees the subject may know the enterprise's name. */
export const SubjectPartyEntity = new EntitySchema<Row>({
  name: 'SubjectParty',
  tableName: 'subject_party',
  columns: {
    subjectId: { ...uuid, primary: true, primaryKeyConstraintName: 'subject_party_pk' },
    enterpriseId: { ...uuid, primary: true, primaryKeyConstraintName: 'subject_party_pk' },
    capacity: { ...text, primary: true, primaryKeyConstraintName: 'subject_party_pk' },
  },
  relations: { enterprise: belongsTo('Enterprise', 'enterprise_id', 'subject_party_enterprise_fk') },
  indices: [{ name: 'subject_party_enterprise_ix', columns: ['enterpriseId', 'subjectId'] }],
});
