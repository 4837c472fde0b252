import { jsonList, jsonMember } from '../plan/elements.ts';
import { embedded } from '../plan/fields.ts';
import { belongsTo, connection, list, one, type Link } from '../plan/relations.ts';
import type { FieldMap, Row, TypeMap } from '../plan/row.ts';
import type { SelectedField } from '../plan/selection.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { textParameter } from '../plan/comparison.ts';
import { tableRow } from '../plan/typedRows.ts';
import { column, globalId, value } from '../plan/valueFields.ts';
import { INTEGER, TEXT } from '../plan/valueKinds.ts';

/** Two that may be one enterprise; row security shows them to ADMIN alone. */
export const IDENTITY_REVIEW: TypeMap = {
  entity: 'IdentityReview',
  idPrefix: 'idr',
  fields: {
    id: globalId('idr'),
    left: belongsTo('Enterprise', 'leftId'),
    right: belongsTo('Enterprise', 'rightId'),
    leftReference: column('leftRef'),
    rightReference: column('rightRef'),
    evidence: embedded({
      similarity: column('similarity'),
      sharedWords: texts('sharedWords'),
      heldApartBy: value(TEXT, (review) => sql`${review.column('evidence')} ->> 'reason'`),
      identifiers: jsonList(
        { left: jsonMember('left'), right: jsonMember('right') },
        (review) => sql`${review.column('evidence')} -> 'identifiers'`,
      ),
      namedAs: texts('names'),
      subjectsNamingBoth: value(INTEGER, subjectsNamingBoth),
      accountsInCommon: value(INTEGER, accountsInCommon),
    }),
    decision: one(
      'IdentityDecision',
      (decision, review) => sql`${decision.column('id')} = ${review.column('decisionId')}`,
    ),
  },
  defaultOrder: [['noticedAt', 'desc']],
};

export const IDENTITY_DECISION: TypeMap = {
  entity: 'IdentityDecision',
  idPrefix: null,
  fields: { reason: column('reason'), decidedBy: column('decidedBy'), decidedAt: column('decidedAt') },
  defaultOrder: [['decidedAt', 'desc']],
};

/** Of the status and kind that are asked for. */
export function reviewsAsked(review: Row, field: SelectedField): readonly Sql[] {
  return (['kind', 'status'] as const).flatMap((name) => {
    const given = field.arguments.get(name);
    return given.isGiven() ? [sql`${review.column(name)} = ${given.bind('text', textParameter)}`] : [];
  });
}

/** A name stands for all parties of the enterprise that bear it: of these, the one of the least id. */
export const ENTERPRISE_NAME: TypeMap = {
  entity: 'PartyRecord',
  idPrefix: null,
  where: (party) => {
    const other = tableRow('PartyRecord', party);
    return sql`${party.column('name')} is not null and not exists (
      select from ${other.from()} where ${isOfSameName(other, party)} and ${other.column('id')} < ${party.column('id')})`;
  },
  fields: { name: column('name'), sources: connection('SourceRecord', saysName) },
  defaultOrder: [['name', 'asc']],
};

const isNameOf: Link = (party, enterprise) =>
  sql`${party.column('enterpriseId')} = ${enterprise.column('id')}`;

export const NAMES = list('EnterpriseName', isNameOf);

/** The ids that lead to an enterprise since it took over what they were. */
export function mergedIds(enterprise: Row): Sql {
  const merged = tableRow('Enterprise', enterprise);
  return sql`array(select ${word('ent_')} || ${merged.column('id')} from ${merged.from()}
    where ${merged.column('mergedIntoId')} = ${enterprise.column('id')} order by ${merged.column('id')})`;
}

function isOfSameName(other: Row, party: Row): Sql {
  return sql`${other.column('enterpriseId')} = ${party.column('enterpriseId')} and ${other.column('name')} = ${party.column('name')}`;
}

function saysName(observation: Row, party: Row): Sql {
  const named = tableRow('ObservedParty', party);
  const other = tableRow('PartyRecord', party);
  return sql`${observation.column('id')} in (
    select ${named.column('observationId')} from ${named.from()}
    join ${other.from()} on ${other.column('id')} = ${named.column('partyId')}
    where ${isOfSameName(other, party)})`;
}

function texts(member: string): FieldMap {
  return { select: (review) => sql`coalesce(${review.column('evidence')} -> ${word(member)}, '[]')` };
}

function subjectsNamingBoth(review: Row): Sql {
  const [one, other] = [tableRow('SubjectParty', review), tableRow('SubjectParty', review)];
  return sql`(select count(distinct ${one.column('subjectId')})::int from ${one.from()}
    join ${other.from()} on ${other.column('subjectId')} = ${one.column('subjectId')}
    where ${one.column('enterpriseId')} = ${review.column('leftId')} and ${other.column('enterpriseId')} = ${review.column('rightId')})`;
}

function accountsInCommon(review: Row): Sql {
  const [one, other] = [tableRow('Account', review), tableRow('Account', review)];
  return sql`(select count(*)::int from ${one.from()}
    join ${other.from()} on ${other.column('accountKey')} = ${one.column('accountKey')}
    where ${one.column('ownerId')} = ${review.column('leftId')} and ${other.column('ownerId')} = ${review.column('rightId')})`;
}
