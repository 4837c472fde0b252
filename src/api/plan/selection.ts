import {
  getArgumentValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { Input } from './input.ts';
import type { Inquiry } from './planTree.ts';

/** A field that an operation asks for, with everything that its fragments ask for beneath it. */
export interface SelectedField {
  /** The response key: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  /** The response keys from the root to here, for errors. */
  readonly path: readonly string[];
  /** For errors. */
  readonly node: FieldNode;
  /** The type that it answers with, without list and non-null; undefined for `__typename`. */
  readonly type: GraphQLNamedType | undefined;
  readonly arguments: Input;
  /** What the SDL gives for an argument that is left out. */
  defaultOf(argument: string): unknown;
  /** What is asked of it when the value is of this type, in the order in which the response shows it. */
  fieldsOf(type: GraphQLObjectType): readonly SelectedField[];
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly path: readonly string[];
}

type Grouped = Map<string, [FieldNode, ...FieldNode[]]>;

/** Reads selection sets as the GraphQL specification's CollectFields does (section 6.3.2). */
export class Selection {
  readonly schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #inquiry: Inquiry;

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    inquiry: Inquiry,
  ) {
    this.schema = schema;
    this.#fragments = fragments;
    this.#inquiry = inquiry;
  }

  fields(selectionSets: readonly SelectionSetNode[], place: Place): readonly SelectedField[] {
    const grouped: Grouped = new Map();
    const seen = new Set<string>();
    for (const { selections } of selectionSets) this.#collect(selections, place.type, { grouped, seen });
    return [...grouped].map(([key, nodes]) => this.#field(key, nodes, place));
  }

  #collect(
    selections: readonly SelectionNode[],
    type: GraphQLObjectType,
    into: { grouped: Grouped; seen: Set<string> },
  ): void {
    for (const selection of selections.filter((node) => this.#isIncluded(node))) {
      if (selection.kind === Kind.FIELD) addTo(into.grouped, selection);
      else this.#collect(this.#spread(selection, type, into.seen), type, into);
    }
  }

  /** The selections of a fragment, none where its type condition does not hold or it was spread before. */
  #spread(
    selection: Exclude<SelectionNode, FieldNode>,
    type: GraphQLObjectType,
    seen: Set<string>,
  ): readonly SelectionNode[] {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return this.#holds(selection.typeCondition?.name.value, type) ? selection.selectionSet.selections : [];
    }
    const fragment = this.#fragments.get(selection.name.value);
    if (!fragment || seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    return this.#holds(fragment.typeCondition.name.value, type) ? fragment.selectionSet.selections : [];
  }

  #holds(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.schema.getType(condition);
    return isAbstractType(named) && this.schema.isSubType(named, type);
  }

  #isIncluded({ directives = [] }: SelectionNode): boolean {
    return directives.every((directive) => {
      if (directive.name.value === 'skip') return !this.#condition(GraphQLSkipDirective, directive);
      if (directive.name.value === 'include') return this.#condition(GraphQLIncludeDirective, directive);
      return true;
    });
  }

  #condition(definition: typeof GraphQLSkipDirective, node: DirectiveNode): boolean {
    return (
      this.#inquiry.ask(({ variables }) => getArgumentValues(definition, node, variables)['if'] === true) ===
      true
    );
  }

  #field(key: string, nodes: [FieldNode, ...FieldNode[]], place: Place): SelectedField {
    const [node] = nodes;
    const definition = definitionOf(node.name.value, place.type);
    const type = definition && getNamedType(definition.type);
    const path = [...place.path, key];
    const selectionSets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    return {
      key,
      name: node.name.value,
      path,
      node,
      type,
      arguments: new Input(this.#inquiry, (request) => definition && request.argumentsOf(definition, node)),
      defaultOf: (argument) => definition?.args.find((given) => given.name === argument)?.defaultValue,
      fieldsOf: (concrete) => this.fields(selectionSets, { type: concrete, path }),
    };
  }
}

function addTo(grouped: Grouped, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const nodes = grouped.get(key);
  if (nodes) nodes.push(node);
  else grouped.set(key, [node]);
}

function definitionOf(name: string, type: GraphQLObjectType): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
}
