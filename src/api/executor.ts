import {
  execute,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { EntityMetadata } from 'typeorm';
import type { Principal, Statement } from '../store/principalTransaction.ts';
import { Documents, type DocumentRules } from './documents.ts';
import { withCode } from './errors.ts';
import { JsonText, type HubResult } from './jsonText.ts';
import { NO_MUTATIONS, type Mutations } from './mutations/mutation.ts';
import { MutationRunner } from './mutations/runMutations.ts';
import { compileOperation, type Operation, type Plan, type Planned } from './plan/compileOperation.ts';
import { modelOf } from './plan/model.ts';
import { PlanRequest, type PlanMoment, type Reach } from './plan/planRequest.ts';
import { type PlannedOperation, PlannedOperations } from './PlannedOperations.ts';
import { PreparedNames } from './preparedNames.ts';
import { ROOT_FIELDS } from './roots/queries.ts';
import { TYPE_MAPS } from './types/index.ts';

/** Runs one statement as the principal, in a transaction of its own. */
export type RunStatement = (principal: Principal, statement: Statement) => Promise<readonly object[]>;

export interface HubExecutorOptions extends DocumentRules {
  readonly schema: GraphQLSchema;
  /** TypeORM's metadata of the model, such as `dataSource.entityMetadatas`. */
  readonly entities: readonly EntityMetadata[];
  readonly runStatement: RunStatement;
  /** Without them the graph can only be read. */
  readonly mutations?: Mutations;
}

/** An operation of one principal at one moment. */
export interface HubRequest {
  readonly principal: Principal;
  readonly moment: PlanMoment;
  /** How lists are read; found out unless given. The rows are the same: OWN makes those of somebody without grants fast. */
  readonly reach?: Reach | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Handed to resolvers. */
  readonly context?: unknown;
}

export interface HubExecutor {
  /** Parses, validates and executes. */
  execute(source: string, request: HubRequest): Promise<HubResult>;
  /** Executes a document that is already valid against the schema; the same document object reuses its plans. */
  executeDocument(document: DocumentNode, request: HubRequest): Promise<HubResult>;
}

/**
 * Executes operations on the hub's graph: what is planned, as one SQL statement whose JSON goes through as text; what
 * is not (introspection, the SDL, fields that resolvers compute), by graphql-js on top of it.
 */
export function createHubExecutor(options: HubExecutorOptions): HubExecutor {
  const { schema, entities } = options;
  const planned: Planned = { schema, model: modelOf(entities), types: TYPE_MAPS, roots: ROOT_FIELDS };
  const documents = new Documents(schema, options);
  const run = new OperationRunner(planned, options);
  return {
    execute: async (source, request) => {
      const prepared = documents.prepare(source);
      return 'errors' in prepared ? prepared : run.run(prepared.document, request);
    },
    executeDocument: async (document, request) => run.run(document, request),
  };
}

class OperationRunner {
  readonly #planned: Planned;
  readonly #runStatement: RunStatement;
  readonly #operations = new PlannedOperations();
  readonly #prepared = new PreparedNames();
  readonly #mutations: MutationRunner;

  constructor(planned: Planned, { runStatement, mutations = NO_MUTATIONS }: HubExecutorOptions) {
    this.#planned = planned;
    this.#runStatement = runStatement;
    this.#mutations = new MutationRunner(
      planned,
      mutations,
      async (...read) => (await this.#dataOf(...read)) ?? '{}',
    );
  }

  async run(document: DocumentNode, request: HubRequest): Promise<HubResult> {
    try {
      return await this.#answer(document, request);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [withCode(error, 'BAD_USER_INPUT')] };
      throw error;
    }
  }

  async #answer(document: DocumentNode, request: HubRequest): Promise<HubResult> {
    const operation = this.#operations.of(document, request.operationName);
    const { schema } = this.#planned;
    const variables = getVariableValues(schema, operation.definition.variableDefinitions ?? [], request.variables ?? {}); // prettier-ignore
    if (variables.errors)
      return { errors: variables.errors.map((error) => withCode(error, 'BAD_USER_INPUT')) };
    if (operation.definition.operation === OperationTypeNode.MUTATION) {
      const planRequest = new PlanRequest(variables.coerced, request.moment);
      return this.#mutate(document, request, { operation, request: planRequest });
    }
    const { text, isWhole } = await this.#read(operation, variables.coerced, request);
    return isWhole ? { data: new JsonText(text) } : this.#resolve(document, request, JSON.parse(text));
  }

  async #read(
    operation: PlannedOperation,
    variables: PlanRequest['variables'],
    { principal, moment, reach = operation.reaches.of(principal) }: HubRequest,
  ): Promise<{ text: string; isWhole: boolean }> {
    const planRequest = new PlanRequest(variables, moment, reach);
    const plan = operation.plans.find(planRequest, (inquiry) =>
      compileOperation(this.#planned, operation, inquiry),
    );
    const text = await this.#dataOf(plan, planRequest, principal);
    if (text !== null) return { text, isWhole: plan.isWhole };
    operation.reaches.seesFar(principal);
    return this.#read(operation, variables, { principal, moment, reach: 'ANY' });
  }

  async #mutate(
    document: DocumentNode,
    request: HubRequest,
    asked: { readonly operation: Operation; readonly request: PlanRequest },
  ): Promise<HubResult> {
    const { text, isWhole, errors } = await this.#mutations.run({ ...asked, principal: request.principal });
    const failed = errors.length > 0 ? { errors } : {};
    if (isWhole) return { ...failed, data: new JsonText(text) };
    const resolved = await this.#resolve(document, request, JSON.parse(text));
    return { ...resolved, ...(errors.length > 0 && { errors: [...errors, ...(resolved.errors ?? [])] }) };
  }

  /** Null where the plan was made for somebody with little of its own and no grants, and the principal is another. */
  async #dataOf(plan: Plan, planRequest: PlanRequest, principal: Principal): Promise<string | null> {
    const statement = plan.statement(planRequest);
    if (!statement) return '{}';
    const { name, text, values } = statement;
    const sent: Statement = this.#prepared.isPrepared(name) ? { name, text, values } : { text, values };
    const [row] = await this.#runStatement(principal, sent);
    return (row as { readonly data: string | null }).data;
  }

  /** graphql-js goes on from what the plan found: objects by response key, and what resolvers need. */
  async #resolve(document: DocumentNode, request: HubRequest, rootValue: unknown): Promise<HubResult> {
    return execute({
      schema: this.#planned.schema,
      document,
      rootValue,
      contextValue: request.context,
      operationName: request.operationName ?? null,
      variableValues: request.variables ?? null,
      fieldResolver: byResponseKey,
      typeResolver: (value) => (value as { readonly $type: string }).$type,
    });
  }
}

const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _arguments, _context, { path }) =>
  (source as Readonly<Record<string, unknown>> | undefined)?.[path.key];
