import { createHash } from 'node:crypto';
import {
  OperationTypeNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Compilation, TODAY, type Mode } from './compilation.ts';
import { refuseTooCostly } from './cost.ts';
import type { Model } from './model.ts';
import { jsonObject } from './objectSql.ts';
import type { PlanRequest } from './planRequest.ts';
import type { Inquiry } from './planTree.ts';
import type { RootFields } from './roots.ts';
import { ofOwnAlone } from './reach.ts';
import type { RowPlace, TypeMaps } from './row.ts';
import { Selection, type SelectedField } from './selection.ts';
import { render, sql, word, type Sql } from './sql.ts';

/** A statement with its values, ready to run. Its name is that of its text, for prepared statements. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** An operation as one statement, for every request that gives the compiler's questions the same answers. */
export interface Plan {
  /** Whether the statement's JSON is the whole answer; else resolvers go on from it. */
  readonly isWhole: boolean;
  /**
   * The statement of a request; undefined where nothing that was asked for is planned.
   *
   * @throws GraphQLError when the request is refused, before any SQL.
   */
  statement(request: PlanRequest): NamedStatement | undefined;
}

/** What operations are compiled against: the graph, the tables, and how the one is read from the other. */
export interface Planned {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly types: TypeMaps;
  readonly roots: RootFields;
}

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Selection → fields → SQL: everything planned that a query asks for, as one statement with one JSON value. */
export function compileOperation(planned: Planned, operation: Operation, inquiry: Inquiry): Plan {
  const plan = compileIn('text', { planned, operation, inquiry });
  return plan.isWhole ? plan : compileIn('tree', { planned, operation, inquiry });
}

function compileIn(
  mode: Mode,
  { planned, operation, inquiry }: { planned: Planned; operation: Operation; inquiry: Inquiry },
): Plan {
  const selection = new Selection(planned.schema, operation.fragments, inquiry);
  const compilation = new Compilation({ inquiry, selection, mode, model: planned.model });
  const place: RowPlace = { compilation, types: planned.types, clock: TODAY, parent: undefined };
  const fields = rootFieldsOf(planned.schema, selection, operation.definition);
  const pairs = fields.flatMap((field) => pairsOf(field, place, planned.roots));
  const isNeeded = fields.some(({ name }) => planned.roots[name]);
  return planOf(compilation, jsonObject(pairs), isNeeded);
}

function rootFieldsOf(
  schema: GraphQLSchema,
  selection: Selection,
  { operation, selectionSet }: OperationDefinitionNode,
): readonly SelectedField[] {
  const type = operation === OperationTypeNode.QUERY ? schema.getQueryType() : undefined;
  return type ? selection.fields([selectionSet], { type, path: [] }) : [];
}

function pairsOf(field: SelectedField, place: RowPlace, roots: RootFields): [string, Sql][] {
  if (field.name === '__typename') return [[field.key, word('Query')]];
  const root = roots[field.name];
  if (root) return [[field.key, root(place, field)]];
  place.compilation.isWhole = false;
  return [];
}

/** The plan that this JSON is; without need of the database it is no statement. */
export function planOf(compilation: Compilation, data: Sql, isNeeded: boolean): Plan {
  const { checks, cost, isWhole } = compilation;
  const { text, parameters } = render(sql`select ${ofOwnAlone(compilation, sql`${data}::text`)} as data`);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const statement = (request: PlanRequest): NamedStatement | undefined => {
    for (const check of checks) check(request);
    refuseTooCostly(cost, request);
    return isNeeded ? { name, text, values: parameters.map(({ read }) => read(request)) } : undefined;
  };
  return { isWhole: isWhole && isNeeded, statement };
}
