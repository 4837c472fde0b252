import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a document asks for, each fragment counted wherever it is spread. */
export interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/**
 * The largest of each measure among the document's operations. The depth stops at `__schema` and `__type`: whoever may
 * introspect needs more of it, and graphql-js bounds it by a rule of its own.
 *
 * @returns `'cyclic'` when a fragment contains itself. Each fragment is measured once, so that the time is that of
 *   the document's length, however far it spreads out.
 */
export function measureDocument({ definitions }: DocumentNode): Measure | 'cyclic' {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const measurer = new Measurer(fragments);
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const measures = operations.map(({ directives, variableDefinitions = [], selectionSet }) =>
    add(
      measurer.selections(selectionSet, directives),
      countDirectives(variableDefinitions.flatMap((each) => each.directives ?? [])),
    ),
  );
  // A cycle counts even in a fragment that nothing spreads: validation would walk it.
  for (const { name } of fragments) measurer.fragment(name.value);
  return measurer.isCyclic ? 'cyclic' : measures.reduce(largest, NOTHING);
}

class Measurer {
  isCyclic = false;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, Measure>();
  readonly #open = new Set<string>();

  constructor(fragments: readonly FragmentDefinitionNode[]) {
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  selections(set: SelectionSetNode | undefined, directives: readonly DirectiveNode[] = []): Measure {
    const measures = (set?.selections ?? []).map((selection) => this.#selection(selection));
    return measures.reduce(add, countDirectives(directives));
  }

  fragment(name: string): Measure {
    const known = this.#known.get(name);
    const fragment = this.#fragments.get(name);
    // One that is not defined is validation's to report.
    if (known || !fragment) return known ?? NOTHING;
    if (this.#open.has(name)) {
      this.isCyclic = true;
      return NOTHING;
    }
    this.#open.add(name);
    const measure = this.selections(fragment.selectionSet, fragment.directives);
    this.#open.delete(name);
    this.#known.set(name, measure);
    return measure;
  }

  #selection(node: SelectionNode): Measure {
    if (node.kind === Kind.FIELD) return this.#field(node);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.selections(node.selectionSet, node.directives);
    return add(this.fragment(node.name.value), countDirectives(node.directives));
  }

  #field({ name, alias, directives, selectionSet }: FieldNode): Measure {
    const { depth, fields, aliases, directives: count } = this.selections(selectionSet, directives);
    const isIntrospection = name.value === '__schema' || name.value === '__type';
    return {
      depth: isIntrospection ? 1 : depth + 1,
      fields: fields + 1,
      aliases: aliases + (alias ? 1 : 0),
      directives: count,
    };
  }
}

function countDirectives(directives: readonly DirectiveNode[] = []): Measure {
  return { ...NOTHING, directives: directives.length };
}

/** Of two that stand side by side. */
function add(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    fields: left.fields + right.fields,
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
  };
}

function largest(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    fields: Math.max(left.fields, right.fields),
    aliases: Math.max(left.aliases, right.aliases),
    directives: Math.max(left.directives, right.directives),
  };
}
