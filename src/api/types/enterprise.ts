import { objectSql } from '../plan/objectSql.ts';
import { OWN_ENTERPRISE, OWN_SUBJECTS } from '../plan/reach.ts';
import { connection, list, type Link } from '../plan/relations.ts';
import type { Row, TypeMap } from '../plan/row.ts';
import type { SelectedField } from '../plan/selection.ts';
import { commaSeparated, sql, word, type Sql } from '../plan/sql.ts';
import { inside, rowOfType, tableRow, typeMapNamed } from '../plan/typedRows.ts';
import { mergedIds, NAMES } from './identity.ts';
import { column, globalId, value } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';

/** The roles, and which property of which entity names the enterprise in each. */
const ROLES: readonly (readonly [role: string, entity: string, property: string])[] = [
  ['SELLER', 'TradeDocument', 'sellerId'],
  ['BUYER', 'TradeDocument', 'buyerId'],
  ['PAYEE', 'TradeDocument', 'payeeId'],
  ['CARRIER', 'TradeDocument', 'carrierId'],
  ['DEBTOR', 'Payment', 'debtorId'],
  ['CREDITOR', 'Payment', 'creditorId'],
];

/** The schemes that identify best, best first. */
const BEST_SCHEMES = ['LEI', 'USCC', 'GLN', 'DUNS', 'VAT', 'REGISTRATION'];

const isIdentifierOf: Link = (identifier, enterprise) =>
  sql`${identifier.column('enterpriseId')} = ${enterprise.column('id')}`;

const IDENTIFIERS = list('Identifier', isIdentifierOf);

/** A merged enterprise lends its id to the survivor, and wherever it still stands it answers with the survivor's id. */
export const ENTERPRISE: TypeMap = {
  entity: 'Enterprise',
  idPrefix: 'ent',
  // The set of all whom it knows is made before the first is read.
  ownReach: { ids: knownEnterprises, upTo: 1_500 },
  isFoundBeside: true,
  isNamedBy: isSurvivorOf,
  fields: {
    id: globalId('ent', (row) => sql`coalesce(${row.column('mergedIntoId')}, ${row.column('id')})`),
    roles: { select: rolesOf },
    identifiers: IDENTIFIERS,
    identifier: { ...IDENTIFIERS, select: selectBestIdentifier },
    sources: connection('SourceRecord', isAbout),
    names: NAMES,
    mergedIds: { select: mergedIds },
  },
  defaultOrder: [['name', 'asc']],
};

export const IDENTIFIER: TypeMap = {
  entity: 'EnterpriseIdentifier',
  idPrefix: null,
  fields: {
    scheme: column('scheme'),
    value: column('value'),
    country: value(TEXT, (row) => sql`nullif(${row.column('country')}, '')`),
  },
  defaultOrder: [
    ['scheme', 'asc'],
    ['value', 'asc'],
  ],
};

/**
 * Whether this is the enterprise of the id, or what it was merged into: merges point at the last survivor, so one step
 * is enough. Written as a join and with CASE, for PostgreSQL takes COALESCE and correlated sub-selects to leak
 * values, and then tests row security on every row before it looks at the id.
 */
function isSurvivorOf(row: Row, id: Sql): Sql {
  const named = tableRow('Enterprise', row);
  const survivor = named.column('mergedIntoId');
  return sql`${row.column('id')} in (
    select case when ${survivor} is null then ${named.column('id')} else ${survivor} end
    from ${named.from()} where ${named.column('id')} = ${id})`;
}

/** The enterprise whose only one these identify: with the country left out, two countries' numbers may be alike. */
export function isIdentifiedBy(enterprise: Row, key: { scheme: Sql; value: Sql; country: Sql }): Sql {
  const identifier = tableRow('EnterpriseIdentifier', enterprise);
  const bearer = identifier.column('enterpriseId');
  return sql`${enterprise.column('id')} in (
    select (array_agg(distinct ${bearer}))[1] from ${identifier.from()}
    where ${identifier.column('scheme')} = ${key.scheme} and ${identifier.column('value')} = ${key.value}
      and (${key.country} is null or ${identifier.column('country')} = ${key.country})
    having count(distinct ${bearer}) = 1)`;
}

/** The own enterprise, those that own subjects name, and those that it ever granted something or was granted by. */
function knownEnterprises(row: Row): Sql {
  const named = tableRow('SubjectParty', row);
  const [given, taken] = [tableRow('DataGrant', row), tableRow('DataGrant', row)];
  return sql`select ${OWN_ENTERPRISE}
    union all select ${named.column('enterpriseId')} from ${named.from()} where ${named.column('subjectId')} in (${OWN_SUBJECTS.ids(row)})
    union all select ${given.column('granteeId')} from ${given.from()} where ${given.column('grantorId')} = ${OWN_ENTERPRISE}
    union all select ${taken.column('grantorId')} from ${taken.from()} where ${taken.column('granteeId')} = ${OWN_ENTERPRISE}`;
}

function rolesOf(enterprise: Row): Sql {
  const roles = ROLES.map(([role, entity, property]) => {
    const row = tableRow(entity, enterprise);
    const isNamed = sql`exists (select from ${row.from()} where ${row.column(property)} = ${enterprise.column('id')})`;
    return sql`case when ${isNamed} then ${word(role)} end`;
  });
  return sql`array_remove(array[${commaSeparated(roles)}], null)`;
}

function selectBestIdentifier(enterprise: Row, field: SelectedField): Sql {
  const type = typeMapNamed('Identifier', enterprise);
  const identifier = rowOfType(type, inside(enterprise));
  const object = objectSql(identifier, type.fields, field);
  const rank = sql`array_position(array[${commaSeparated(BEST_SCHEMES.map(word))}], ${identifier.column('scheme')})`;
  return sql`(select ${object} from ${identifier.from()} where ${isIdentifierOf(identifier, enterprise)}
    order by ${rank} nulls last, ${identifier.column('scheme')}, ${identifier.column('value')} limit 1)`;
}

/** A source says something of an enterprise where it names a party that is it. */
function isAbout(observation: Row, enterprise: Row): Sql {
  const named = tableRow('ObservedParty', enterprise);
  const party = tableRow('PartyRecord', enterprise);
  return sql`${observation.column('id')} in (
    select ${named.column('observationId')} from ${named.from()}
    join ${party.from()} on ${party.column('id')} = ${named.column('partyId')}
    where ${party.column('enterpriseId')} = ${enterprise.column('id')})`;
}
