import {
  getNamedType,
  GraphQLObjectType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { buildHubSchema } from '../../src/api/index.ts';

/** Lists whose members belong to what they stand in; other things are looked at by themselves. */
const PARTS: ReadonlySet<string> = new Set([
  'Invoice.lines',
  'AccountStatement.entries',
  'StatementEntry.transactions',
  'TrackingEvent.epcs',
]);

/** A selection of everything that a type says of itself, its parts included, without what it is linked to. */
export function everyFieldOf(typeName: string): string {
  return selectionOf(buildHubSchema(), typeName);
}

function selectionOf(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${typeName} is no object type`);
  return Object.values(type.getFields())
    .flatMap((field) => fieldOf(schema, type, field))
    .join(' ');
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): string[] {
  if (field.args.some((arg) => arg.type.toString().endsWith('!'))) return [];
  const named = getNamedType(field.type);
  if (isLeafType(named)) return [field.name];
  if (!isObjectType(named)) return [];
  if (PARTS.has(`${type.name}.${field.name}`))
    return [`${field.name}(first: 5) { ${membersOf(schema, named)} }`];
  if (isThing(named)) return [];
  return [`${field.name} { ${selectionOf(schema, named.name)} }`];
}

function membersOf(schema: GraphQLSchema, connection: GraphQLObjectType): string {
  const node = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType;
  const member = getNamedType(node.getFields()['node']!.type);
  return `edges { node ${isLeafType(member) ? '' : `{ ${selectionOf(schema, member.name)} }`} }`;
}

/** Something with an id of its own, or a list of such. */
function isThing(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection') || type.getInterfaces().length > 0;
}
