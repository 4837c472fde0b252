import type { Clock, Compilation } from './compilation.ts';
import type { Input } from './input.ts';
import type { Column } from './model.ts';
import type { RowSource } from './rowSource.ts';
import type { SelectedField } from './selection.ts';
import { join, sql, type Sql } from './sql.ts';
import type { ValueKind } from './valueKinds.ts';

/**
 * One row of a query that is being written: fields read its columns, and may join what they compute from it.
 * Joins are collected while fields are compiled, so FROM is written after them, by `from`.
 */
export class Row {
  readonly compilation: Compilation;
  /** How the types are read that this row leads to. */
  readonly types: TypeMaps;
  readonly clock: Clock;
  /** The row of the list that this one stands beneath. */
  readonly parent: Row | undefined;
  readonly alias: Sql;
  readonly #source: RowSource;
  readonly #joins = new Map<string, { readonly alias: Sql; readonly relation: Sql }>();

  constructor(source: RowSource, within: RowPlace) {
    this.#source = source;
    this.compilation = within.compilation;
    this.types = within.types;
    this.parent = within.parent;
    this.clock = within.clock;
    this.alias = this.compilation.newAlias();
  }

  column(property: string): Sql {
    return this.#source.column(this.alias, property);
  }

  describe(property: string): Column | undefined {
    return this.#source.describe(property);
  }

  /** Joins a row that is computed from this one, once, and returns its alias. */
  join(label: string, relation: () => Sql): Sql {
    const known = this.#joins.get(label);
    if (known) return known.alias;
    const alias = this.compilation.newAlias();
    this.#joins.set(label, { alias, relation: relation() });
    return alias;
  }

  /** FROM's content; call it when everything that reads this row is compiled. */
  from(): Sql {
    const joins = [...this.#joins.values()].map(
      ({ alias, relation }) => sql` cross join lateral (${relation}) ${alias}`,
    );
    return sql`${this.#source.from(this.alias)}${join(joins, sql``)}`;
  }

  /** The same columns out of a sub-query that selects this row whole. */
  within(subquery: Sql): Row {
    const source: RowSource = {
      from: (alias) => sql`(${subquery}) ${alias}`,
      column: (alias, property) => this.#source.column(alias, property),
      describe: (property) => this.describe(property),
    };
    return new Row(source, this);
  }
}

/** What a row takes over from where it stands. */
export type RowPlace = Pick<Row, 'compilation' | 'types' | 'clock' | 'parent'>;

/** Something that rows can be ordered by. */
export interface OrderExpression {
  readonly expression: Sql;
  readonly kind: ValueKind;
  readonly isNullable: boolean;
}

/** How one field of a type is answered from a row. */
export interface FieldMap {
  /** The field's value, as SQL of a type that JSON functions take. */
  select(row: Row, field: SelectedField): Sql;
  /** The condition that a filter of this field sets; absent where it cannot be filtered by. */
  matches?(row: Row, filter: Input): Sql;
  /** What rows are ordered by; absent where they cannot be. */
  orderBy?(row: Row): OrderExpression;
  /** Set where a resolver computes the field: what it needs from the row, by keys that begin with `$`. */
  readonly needs?: Readonly<Record<string, (row: Row) => Sql>>;
}

export type FieldMaps = Readonly<Record<string, FieldMap>>;

export type Direction = 'asc' | 'desc';

/** Rows as a set of ids, and up to how many access entries of a firm reading begins with it rather than with the table. */
export interface OwnReach {
  /** A sub-select. */
  readonly ids: (row: Row) => Sql;
  readonly upTo: number;
}

/** How a GraphQL type is read from its table. A field that stands nowhere here is the column of its name. */
export interface TypeMap {
  /** TypeORM's entity. */
  readonly entity: string;
  /** Begins the ids of this type: `inv` in `inv_6f1c...`; null where its rows have no id of their own. */
  readonly idPrefix: string | null;
  /** Which rows of the table are of this type; absent: all. */
  readonly where?: (row: Row) => Sql;
  /** What somebody who holds no grant can see at most; absent: not known as a set. */
  readonly ownReach?: OwnReach;
  /** Whether row security shows such a row to whoever sees the row that names it, and asks that one first. */
  readonly isFoundBeside?: boolean;
  /** Whether this id, an expression of type uuid, names the row; absent: it is the row's own. */
  readonly isNamedBy?: (row: Row, id: Sql) => Sql;
  readonly fields: FieldMaps;
  /** What lists are ordered by unless the client says otherwise: fields and directions. */
  readonly defaultOrder: readonly (readonly [field: string, direction: Direction])[];
  /** Order words that are not a field's name in capitals, such as SELLER_NAME. */
  readonly orders?: FieldMaps;
}

export type TypeMaps = Readonly<Record<string, TypeMap | undefined>>;
