import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';

/**
 * How far a principal's sight goes. OWN: it holds no grant, so it sees nothing but what its own enterprise's access
 * entries lead to. ANY: it may see more, or all.
 */
export type Reach = 'OWN' | 'ANY';

/** What the caller tells of the moment: a plan is compiled once and run at many. */
export interface PlanMoment {
  /** The day that has not ended yet in the hub's time zone, `2026-01-31`: what is due today is not overdue. */
  readonly today: string;
  /** The hub's time zone, an IANA name: whose end of day an `asOf` date means. */
  readonly timeZone: string;
}

/** One request as a plan sees it: coerced variables, coerced arguments, and the moment. */
export class PlanRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly moment: PlanMoment;
  readonly reach: Reach;
  readonly #arguments = new Map<FieldNode, Readonly<Record<string, unknown>>>();

  constructor(variables: Readonly<Record<string, unknown>>, moment: PlanMoment, reach: Reach = 'ANY') {
    this.variables = variables;
    this.moment = moment;
    this.reach = reach;
  }

  /**
   * The arguments of a field, coerced as graphql-js coerces them.
   *
   * @throws GraphQLError where a variable leaves out what the argument demands.
   */
  argumentsOf(
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): Readonly<Record<string, unknown>> {
    const known = this.#arguments.get(node);
    if (known) return known;
    const values = getArgumentValues(definition, node, this.variables);
    this.#arguments.set(node, values);
    return values;
  }
}
