import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { buildHubSchema } from '../../src/api/index.ts';
import { modelOf, tableNamed } from '../../src/api/plan/model.ts';
import { TYPE_MAPS } from '../../src/api/types/index.ts';
import { seedFourFlows } from './fourFlows.ts';
import { startHub, type TestHub } from './hub.ts';

const SCHEMA = buildHubSchema();
const CONNECTIONS = [
  'accountStatements',
  'applicationResponses',
  'despatches',
  'enterprises',
  'invoices',
  'orderCancellations',
  'orderChanges',
  'orderResponses',
  'orders',
  'paymentBatches',
  'paymentInstructions',
  'paymentStatusReports',
  'payments',
  'receipts',
  'reminders',
  'remittanceAdvices',
  'shipments',
  'statementsOfAccount',
  'trackingEvents',
];

const SCALARS: Readonly<Record<string, unknown>> = {
  String: 'x',
  ID: 'inv_11111111-1111-4111-8111-111111111111',
  Int: 1,
  Boolean: true,
  Decimal: '1.5',
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  CurrencyCode: 'EUR',
};

/** Whatever the SDL offers has to be mapped to the tables; a field that is not would fail when somebody asks. */
describe('the SDL', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startHub();
    await seedFourFlows(hub);
  });
  afterAll(async () => hub.close());

  const hold = async (source: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await hub.ask(source, { variables });
    expect(errors).toBeUndefined();
    expect(data).toBeDefined();
  };

  it.each(Object.keys(TYPE_MAPS).filter(isNode))('answers every field of %s', async (typeName) => {
    const type = SCHEMA.getType(typeName) as GraphQLObjectType;
    const id = `${TYPE_MAPS[typeName]?.idPrefix ?? ''}_11111111-1111-4111-8111-111111111111`;
    await hold(`query ($id: ID!) { node(id: $id) { ... on ${typeName} { ${everyField(type, 1)} } } }`, {
      id,
    });
  });

  it.each([...CONNECTIONS, 'creditNotes'])('filters %s by every member and operator', async (field) => {
    const type = filterTypeOf(field);
    for (const filter of everyFilter(type, 2)) {
      await hold(`query ($filter: ${type.name}) { ${field}(filter: $filter) { totalCount } }`, { filter });
    }
  });

  it.each(CONNECTIONS)('orders %s by everything, both ways', async (field) => {
    const orderType = getNamedType(argumentOf(field, 'orderBy')) as GraphQLInputObjectType;
    const words = getNamedType(orderType.getFields()['field']!.type);
    if (!isEnumType(words)) throw new TypeError(`${orderType.name}.field is no enum.`);
    for (const { name } of words.getValues()) {
      for (const direction of ['ASC', 'DESC']) {
        const source = `query ($orderBy: [${orderType.name}!]) { ${field}(orderBy: $orderBy, first: 1) { edges { cursor } } }`;
        await hold(source, { orderBy: [{ field: name, direction }] });
      }
    }
  });

  it.each(Object.keys(TYPE_MAPS))('promises of %s no value that its table may lack', (typeName) => {
    const { entity, fields } = TYPE_MAPS[typeName]!;
    const model = modelOf(hub.database.dataSource.entityMetadatas);
    const promised = Object.values((SCHEMA.getType(typeName) as GraphQLObjectType).getFields()).filter(
      ({ name, type }) => isNonNullType(type) && !(name in fields),
    );
    const { columns } = tableNamed(model, entity);
    expect(promised.filter(({ name }) => columns.get(name)?.isNullable !== false)).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const types = Object.values(SCHEMA.getTypeMap()).filter(
      ({ name }) => !/^_|^(String|ID|Int|Boolean|Float)$/.test(name),
    );
    const undescribed = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...membersOf(type).flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
    ]);
    expect(undescribed.filter((name) => !/^Query\._|^(federation__|link__)/.test(name))).toEqual([]);
  });
});

function isNode(typeName: string): boolean {
  const type = SCHEMA.getType(typeName);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

/**
 * Every field, and beneath objects every field again, so many levels deep; lists ask for one, to stay cheap. One level
 * shows each field of each type at the root and beneath every other type; two take PostgreSQL seconds to plan.
 */
function everyField(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    const first = field.args.some(({ name }) => name === 'first') ? '(first: 1)' : '';
    if (!isObjectType(named)) return field.name;
    const isWrapper = /Connection$|Edge$|^PageInfo$|^Money$/.test(named.name);
    if (depth === 0 && !isWrapper) return `${field.name}${first} { __typename }`;
    return `${field.name}${first} { ${everyField(named, isWrapper ? depth : depth - 1)} }`;
  });
  return fields.join(' ');
}

function argumentOf(field: string, argument: string): GraphQLInputType {
  const { args } = SCHEMA.getQueryType()!.getFields()[field]!;
  return args.find(({ name }) => name === argument)!.type;
}

function filterTypeOf(field: string): GraphQLInputObjectType {
  return getNamedType(argumentOf(field, 'filter')) as GraphQLInputObjectType;
}

/** Filters that name each member once, and beneath relations each member again. */
function everyFilter(type: GraphQLInputObjectType, depth: number): object[] {
  return Object.values(type.getFields()).flatMap(({ name, type: memberType }) =>
    valuesOf(memberType, depth).map((value) => ({ [name]: value })),
  );
}

function valuesOf(type: GraphQLInputType, depth: number): unknown[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, depth);
  if (isListType(type)) return [valuesOf(type.ofType, depth).slice(0, 2)];
  if (isInputObjectType(type)) return depth === 0 ? [{}] : everyFilter(type, depth - 1);
  return isEnumType(type) ? [type.getValues()[0]!.name] : [SCALARS[type.name]];
}

type Member = Readonly<{ name: string; description?: string | null | undefined }>;

function membersOf(type: object): Member[] {
  const fields = 'getFields' in type ? Object.values((type as GraphQLObjectType).getFields()) : [];
  const values = isEnumType(type) ? type.getValues() : [];
  return [
    ...values,
    ...fields.flatMap((field) => [
      field,
      ...('args' in field
        ? field.args.map((argument) => ({ ...argument, name: `${field.name}.${argument.name}` }))
        : []),
    ]),
  ];
}
