import type { GraphQLError } from 'graphql';
import {
  isAbstractType,
  isObjectType,
  locatedError,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { badUserInput, refusal } from '../errors.ts';
import type { Operation, Plan, Planned } from '../plan/compileOperation.ts';
import type { PlanRequest } from '../plan/planRequest.ts';
import { PlanTree } from '../plan/planTree.ts';
import { Selection, type SelectedField } from '../plan/selection.ts';
import type { Principal } from '../../store/principalTransaction.ts';
import { compilePayload, mutationFields } from './compilePayload.ts';
import type { Mutation, Mutations } from './mutation.ts';
import { PayloadRequest } from './payload.ts';

/** Runs what a plan asks as the principal, and gives the JSON that the database wrote. */
export type ReadPlan = (plan: Plan, request: PlanRequest, principal: Principal) => Promise<string>;

/** The data of an operation that mutates, as JSON text; a mutation that failed is null and has an error. */
export interface MutationsAnswer {
  readonly text: string;
  readonly isWhole: boolean;
  readonly errors: readonly GraphQLError[];
}

interface Asked {
  readonly operation: Operation;
  readonly request: PlanRequest;
  readonly principal: Principal;
}

interface Answered {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * Runs the mutations of an operation one after the other, and answers each with what the caller may see of its payload.
 * What can be refused by looking at the operation alone is refused before the first of them runs.
 */
export class MutationRunner {
  readonly #planned: Planned;
  readonly #mutations: Mutations;
  readonly #read: ReadPlan;
  readonly #plans = new WeakMap<OperationDefinitionNode, Map<string, PlanTree<Plan>>>();

  constructor(planned: Planned, mutations: Mutations, read: ReadPlan) {
    this.#planned = planned;
    this.#mutations = mutations;
    this.#read = read;
  }

  /** @throws GraphQLError when the operation is refused; nothing has run then. */
  async run(asked: Asked): Promise<MutationsAnswer> {
    const fields = this.#fieldsOf(asked);
    for (const field of fields) this.#refuseBeforehand(field, asked);
    const members: string[] = [];
    const errors: GraphQLError[] = [];
    let isWhole = true;
    for (const field of fields) {
      const answered = await this.#answer(field, asked).catch((error: unknown) => {
        errors.push(locatedError(error, field.node, field.path));
        return NOTHING;
      });
      members.push(`${JSON.stringify(field.key)}:${answered.text}`);
      isWhole &&= answered.isWhole;
    }
    return { text: `{${members.join(',')}}`, isWhole, errors };
  }

  #fieldsOf({ operation, request }: Asked): readonly SelectedField[] {
    const inquiry = {
      ask: (question: (request: PlanRequest) => string | number | boolean | null) => question(request),
    };
    return mutationFields(new Selection(this.#planned.schema, operation.fragments, inquiry), operation);
  }

  /** Arguments that are none, and answers that would be too large, whichever type they will be of. */
  #refuseBeforehand(field: SelectedField, asked: Asked): void {
    if (holdsNul(field.arguments.valueIn(asked.request))) {
      throw badUserInput('Text must not contain the NUL character.', { nodes: field.node, path: field.path });
    }
    const nothing = new PayloadRequest(asked.request, {});
    for (const type of this.#typesOf(field))
      this.#planFor(field, type, { ...asked, request: nothing }).statement(nothing);
  }

  async #answer(field: SelectedField, asked: Asked): Promise<Answered> {
    if (field.name === '__typename') return { text: '"Mutation"', isWhole: true };
    const { principal, request } = asked;
    const given = field.arguments.valueIn(request) as Readonly<Record<string, unknown>>;
    const { typeName, values } = await this.#mutationOf(field, principal).run(principal, given);
    const type = this.#typesOf(field).find(({ name }) => name === typeName);
    if (!type)
      throw new TypeError(`mutation: ${field.name} answered with ${typeName}, which is none of its types.`);
    const payload = new PayloadRequest(request, values);
    const plan = this.#planFor(field, type, { ...asked, request: payload });
    return { text: await this.#read(plan, payload, principal), isWhole: plan.isWhole };
  }

  #mutationOf({ name }: SelectedField, { role }: Principal): Mutation {
    const mutation = this.#mutations.fields[name];
    if (!mutation) throw new TypeError(`mutation: the hub has no command for ${name}.`);
    if (mutation.roles.includes(role)) return mutation;
    throw refusal(
      'FORBIDDEN',
      `A key of the role ${role} may not call ${name}; use one of ${mutation.roles.join(', ')}.`,
    );
  }

  #typesOf({ type }: SelectedField): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return this.#planned.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  #planFor({ key }: SelectedField, type: GraphQLObjectType, { operation, request }: Asked): Plan {
    const known = this.#plans.get(operation.definition) ?? new Map<string, PlanTree<Plan>>();
    this.#plans.set(operation.definition, known);
    const label = `${key} ${type.name}`;
    const plans = known.get(label) ?? new PlanTree<Plan>();
    known.set(label, plans);
    const fields = this.#mutations.payloads[type.name] ?? {};
    const payload = { planned: this.#planned, operation, key, type, fields };
    return plans.find(request, (inquiry) => compilePayload(payload, inquiry));
  }
}

/** PostgreSQL stores no such text. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

const NOTHING: Answered = { text: 'null', isWhole: true };
