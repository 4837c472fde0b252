import { EntitySchema } from 'typeorm';
import { instant, json, key, numeric, optional, text, texts, uuid, type Row } from './columns.ts';
import { belongsTo } from './relations.ts';

/** The reference that an enterprise's id stands for: whichever group of references holds it may bear the id. */
export const EnterpriseAnchorEntity = new EntitySchema<Row>({
  name: 'EnterpriseAnchor',
  tableName: 'enterprise_anchor',
  columns: {
    enterpriseId: { ...uuid, primary: true, primaryKeyConstraintName: 'enterprise_anchor_pk' },
    ref: text,
    createdAt: { ...instant, default: () => 'clock_timestamp()' },
  },
  uniques: [{ name: 'enterprise_anchor_ref_uq', columns: ['ref'] }],
});

/** The name by which an enterprise is compared with others. */
export const EnterpriseNameEntity = new EntitySchema<Row>({
  name: 'EnterpriseName',
  tableName: 'enterprise_name',
  columns: {
    enterpriseId: { ...uuid, primary: true, primaryKeyConstraintName: 'enterprise_name_pk' },
    /** Without its legal form. */
    core: text,
    /** Its family of legal forms; empty where the name says none. */
    form: text,
    /** Empty where it is not known. */
    country: text,
    /** Its most telling reference, by which enterprises of one name are put in order. */
    ref: text,
  },
  indices: [
    { name: 'enterprise_name_core_ix', synchronize: false, columns: ['core'] },
    { name: 'enterprise_name_group_ix', columns: ['core', 'form', 'country', 'ref'] },
  ],
});

/** What a person decided about who is who, with the reason. A later decision prevails; none is changed or removed. */
export const IdentityDecisionEntity = new EntitySchema<Row>({
  name: 'IdentityDecision',
  tableName: 'identity_decision',
  columns: {
    id: key('identity_decision_pk'),
    /** SAME: all of these are one enterprise. APART: none on the left is one with any on the right. */
    kind: text,
    leftRefs: { type: 'text', array: true },
    rightRefs: { type: 'text', array: true },
    reason: text,
    /** The label of the principal who decided. */
    decidedBy: text,
    decidedAt: { ...instant, default: () => 'clock_timestamp()' },
  },
  checks: [{ name: 'identity_decision_kind_ck', expression: `kind in ('SAME', 'APART')` }],
  indices: [
    { name: 'identity_decision_left_ix', synchronize: false, columns: ['leftRefs'] },
    { name: 'identity_decision_right_ix', synchronize: false, columns: ['rightRefs'] },
  ],
});

/** That an enterprise became part of another, from when to when, and what each was before: what undoing it restores. */
export const IdentityMergeEntity = new EntitySchema<Row>({
  name: 'IdentityMerge',
  tableName: 'identity_merge',
  columns: {
    id: key('identity_merge_pk'),
    fromId: uuid,
    intoId: uuid,
    fromRefs: { type: 'text', array: true },
    intoRefs: { type: 'text', array: true },
    mergedAt: { ...instant, default: () => 'clock_timestamp()' },
    endedAt: optional(instant),
  },
  indices: [
    { name: 'identity_merge_from_ix', columns: ['fromId', 'mergedAt'] },
    { name: 'identity_merge_into_ix', columns: ['intoId'] },
  ],
});

/** Two that may be one enterprise: for a person to decide. */
export const IdentityReviewEntity = new EntitySchema<Row>({
  name: 'IdentityReview',
  tableName: 'identity_review',
  columns: {
    id: key('identity_review_pk'),
    reviewKey: text,
    /** SIMILAR_NAMES, or CONFLICT: identifiers that parties bear together, held apart. */
    kind: text,
    /** OPEN, ACCEPTED: they are one, or REJECTED: they are two. */
    status: { ...text, default: 'OPEN' },
    leftRef: text,
    rightRef: text,
    /** The enterprises that both are; null where only identifiers are held apart that no enterprise bears. */
    leftId: optional(uuid),
    rightId: optional(uuid),
    similarity: optional(numeric),
    evidence: json,
    /** The names whose comparison made it. */
    nameGroups: texts,
    noticedAt: { ...instant, default: () => 'now()' },
    decisionId: optional(uuid),
  },
  relations: { decision: belongsTo('IdentityDecision', 'decision_id', 'identity_review_decision_fk') },
  uniques: [{ name: 'identity_review_key_uq', columns: ['reviewKey'] }],
  indices: [
    { name: 'identity_review_status_ix', columns: ['status', 'noticedAt', 'id'] },
    { name: 'identity_review_left_ix', columns: ['leftRef'] },
    { name: 'identity_review_right_ix', columns: ['rightRef'] },
    { name: 'identity_review_groups_ix', synchronize: false, columns: ['nameGroups'] },
  ],
});
