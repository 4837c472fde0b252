import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLScalarType, isUnionType, parse, type GraphQLSchema } from 'graphql';
import { RESOLVERS } from './resolvers.ts';
import { CURRENCY_CODE_SCALAR, DATE_SCALAR, DATE_TIME_SCALAR, DECIMAL_SCALAR } from './scalars.ts';

const SCALARS = {
  CurrencyCode: CURRENCY_CODE_SCALAR,
  Date: DATE_SCALAR,
  DateTime: DATE_TIME_SCALAR,
  Decimal: DECIMAL_SCALAR,
};

/** The hub's schema as a Federation 2 subgraph: the SDL files of `schema/` and what has to be computed in resolvers. */
export function buildHubSchema(): GraphQLSchema {
  const scalars = Object.entries(SCALARS).map(
    ([name, config]) => [name, new GraphQLScalarType({ name, ...config })] as const,
  );
  // The whole SDL as one document: given an array of modules, some versions of the library lose _entities.
  const typeDefs = parse(readSdl());
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: { ...Object.fromEntries(scalars), ...RESOLVERS },
  });
  leaveEntitiesToThePlan(schema);
  return schema;
}

/** What the library puts there would ask for each representation by itself, and take its type from `__typename`. */
function leaveEntitiesToThePlan(schema: GraphQLSchema): void {
  delete schema.getQueryType()?.getFields()['_entities']?.resolve;
  const union = schema.getType('_Entity');
  if (isUnionType(union)) union.resolveType = undefined;
}

/** The SDL files of `schema/` in the order of their names. */
export function readSdl(folder = findSchemaFolder()): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** `schema/` stands beside `src/` and beside `dist/`. */
function findSchemaFolder(): string {
  const candidates = ['../../schema', '../../../schema'].map((path) => join(import.meta.dirname, path));
  const found = candidates.find((folder) => existsSync(join(folder, 'federation.graphql')));
  if (found === undefined)
    throw new Error(`No SDL files in ${candidates.join(' or ')}; install the package whole.`);
  return found;
}
