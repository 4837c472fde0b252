import { EntitySchema } from 'typeorm';
import { key, knownFrom, optional, text, uuid, type Row } from './columns.ts';
import { belongsTo, hasMany, partOf } from './relations.ts';

/** A legal entity as the hub knows it. A merged one stays, points at its survivor, and lends it its id. */
export const EnterpriseEntity = new EntitySchema<Row>({
  name: 'Enterprise',
  tableName: 'enterprise',
  columns: {
    id: key('enterprise_pk'),
    name: optional(text),
    country: optional(text),
    mergedIntoId: optional(uuid),
    knownFrom,
  },
  relations: {
    mergedInto: belongsTo('Enterprise', 'merged_into_id', 'enterprise_merged_into_fk'),
    identifiers: hasMany('EnterpriseIdentifier', 'enterprise'),
  },
  indices: [
    { name: 'enterprise_name_ix', columns: ['name', 'id'] },
    { name: 'enterprise_merged_into_ix', columns: ['mergedIntoId'] },
  ],
});

/** A validated identifier; it names one enterprise in the whole graph. `country` is empty where the scheme has none. */
export const EnterpriseIdentifierEntity = new EntitySchema<Row>({
  name: 'EnterpriseIdentifier',
  tableName: 'enterprise_identifier',
  columns: {
    id: key('enterprise_identifier_pk'),
    enterpriseId: uuid,
    scheme: text,
    value: text,
    country: { ...text, default: '' },
  },
  relations: { enterprise: partOf('Enterprise', 'enterprise_id', 'enterprise_identifier_enterprise_fk') },
  uniques: [{ name: 'enterprise_identifier_value_uq', columns: ['scheme', 'value', 'country'] }],
  indices: [{ name: 'enterprise_identifier_enterprise_ix', columns: ['enterpriseId'] }],
});
