import type { GraphQLObjectType } from 'graphql';
import { Cost } from './cost.ts';
import { tableNamed, type Model, type Table } from './model.ts';
import type { PlanRequest } from './planRequest.ts';
import type { Inquiry } from './planTree.ts';
import type { SelectedField, Selection } from './selection.ts';
import { name, parameter, type Sql } from './sql.ts';

/** Refuses a request before any SQL, by throwing. */
export type Check = (request: PlanRequest) => void;

/** The day by which facts are judged, and the end of knowledge where an earlier day was asked for. */
export interface Clock {
  /** Days before this one are past. */
  readonly day: Sql;
  /** Only what was booked and issued by the end of this day counts; null: everything. */
  readonly asOf: Sql | null;
}

export const TODAY: Clock = { day: parameter('date', ({ moment }) => moment.today), asOf: null };
export const TIME_ZONE: Sql = parameter('text', ({ moment }) => moment.timeZone);

/**
 * `text`: the JSON that PostgreSQL writes is the answer. `tree`: it is what resolvers go on from, so it also
 * carries what they need, under keys that no client can ask for.
 */
export type Mode = 'text' | 'tree';

/** What the compilation of one operation shares. */
export class Compilation {
  readonly inquiry: Inquiry;
  readonly selection: Selection;
  readonly mode: Mode;
  readonly checks: Check[] = [];
  /** Whether everything that was asked for is in the statement. */
  isWhole = true;
  /** Up to how many access entries of its own somebody without grants is asked by this statement; absent: everybody is. */
  ownUpTo: number | undefined;
  cost = new Cost(() => 1);
  readonly #model: Model;
  #aliases = 0;

  constructor(given: { inquiry: Inquiry; selection: Selection; mode: Mode; model: Model }) {
    this.inquiry = given.inquiry;
    this.selection = given.selection;
    this.mode = given.mode;
    this.#model = given.model;
  }

  table(entity: string): Table {
    return tableNamed(this.#model, entity);
  }

  objectType(typeName: string): GraphQLObjectType {
    return this.selection.schema.getType(typeName) as GraphQLObjectType;
  }

  fieldsOf(field: SelectedField, typeName: string): readonly SelectedField[] {
    return field.fieldsOf(this.objectType(typeName));
  }

  newAlias(): Sql {
    this.#aliases += 1;
    return name(`t${String(this.#aliases)}`);
  }

  /** Compiles what stands beneath a list of this size. */
  beneath<Result>(size: (request: PlanRequest) => number, compile: () => Result): Result {
    const outside = this.cost;
    this.cost = outside.add(size);
    const result = compile();
    this.cost = outside;
    return result;
  }
}
