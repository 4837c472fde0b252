import {
  getOperationAST,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { refusal } from './errors.ts';
import type { Operation, Plan } from './plan/compileOperation.ts';
import { PlanTree } from './plan/planTree.ts';
import { ReachMemory } from './ReachMemory.ts';

/** An operation with what was learned of it: its plans, and whose lists begin with what is the own. */
export interface PlannedOperation extends Operation {
  readonly plans: PlanTree<Plan>;
  readonly reaches: ReachMemory;
}

/** The operations of documents that are asked again, as long as the documents are kept. */
export class PlannedOperations {
  readonly #known = new WeakMap<OperationDefinitionNode, PlannedOperation>();

  /** @throws GraphQLError OPERATION_RESOLUTION_FAILURE where the document has none of this name, or several and none is named. */
  of(document: DocumentNode, operationName: string | null | undefined): PlannedOperation {
    const definition = getOperationAST(document, operationName);
    if (!definition) throw unresolvedOperation(operationName);
    const known = this.#known.get(definition);
    if (known) return known;
    const operation = {
      definition,
      fragments: fragmentsOf(document),
      plans: new PlanTree<Plan>(),
      reaches: new ReachMemory(),
    };
    this.#known.set(definition, operation);
    return operation;
  }
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function unresolvedOperation(operationName: string | null | undefined): GraphQLError {
  const message =
    (operationName ?? null) === null
      ? 'The document has several operations; name the one to execute in operationName.'
      : 'The document has no operation of the name in operationName.';
  return refusal('OPERATION_RESOLUTION_FAILURE', message);
}
