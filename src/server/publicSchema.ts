import { GraphQLObjectType, GraphQLSchema, isSpecifiedDirective } from 'graphql';

/** What only a router of subgraphs asks for. */
const FEDERATION_FIELDS = ['_entities', '_service'];
const FEDERATION_TYPE = /^(_Any|_Entity|_Service|\w+__\w+|_FieldSet)$/;

/** The hub's graph as clients of `/graphql` see it: without the fields, types and directives of federation. */
export function publicSchema(subgraph: GraphQLSchema): GraphQLSchema {
  const { types, query, directives, ...config } = subgraph.toConfig();
  const publicQuery = query && withoutFields(query, FEDERATION_FIELDS);
  const named = types.filter((type) => type !== query && !FEDERATION_TYPE.test(type.name));
  return new GraphQLSchema({
    ...config,
    query: publicQuery,
    types: publicQuery ? [...named, publicQuery] : named,
    directives: directives.filter(isSpecifiedDirective),
  });
}

function withoutFields(type: GraphQLObjectType, removed: readonly string[]): GraphQLObjectType {
  const { fields, ...config } = type.toConfig();
  const kept = Object.entries(fields).filter(([name]) => !removed.includes(name));
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(kept) });
}
