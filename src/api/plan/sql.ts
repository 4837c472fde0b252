import type { PlanRequest } from './planRequest.ts';

/** A value that reaches PostgreSQL as a parameter, read anew from each request. */
export interface Parameter {
  /** PostgreSQL's name of the type, such as `text[]`. */
  readonly type: string;
  readonly read: (request: PlanRequest) => unknown;
}

/**
 * A piece of SQL: text written in this program, and parameters. There is no way to make one from a string at run
 * time but `name` and `word`, so nothing that a client wrote can become SQL.
 */
export class Sql {
  readonly parts: readonly (string | Parameter)[];

  constructor(parts: readonly (string | Parameter)[]) {
    this.parts = parts;
  }
}

export interface RenderedSql {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** `sql\`select ${column} from ${table}\``: composes pieces. */
export function sql(strings: TemplateStringsArray, ...pieces: readonly Sql[]): Sql {
  const parts: (string | Parameter)[] = [];
  strings.forEach((text, index) => {
    parts.push(text, ...(pieces[index]?.parts ?? []));
  });
  return new Sql(parts);
}

/** A quoted name of a table, column or alias. */
export function name(...path: readonly string[]): Sql {
  return new Sql([path.map((part) => `"${part.replaceAll('"', '""')}"`).join('.')]);
}

/** A quoted literal of a word: an enum value, a type's name, or a response key, which GraphQL's grammar restricts. */
export function word(text: string): Sql {
  if (!/^[\w$. ]*$/.test(text)) throw new TypeError(`sql: ${JSON.stringify(text)} is not a word; bind it.`);
  return new Sql([`'${text}'`]);
}

export function integer(value: number): Sql {
  return new Sql([String(Math.trunc(value))]);
}

export function parameter(type: string, read: Parameter['read']): Sql {
  return new Sql([{ type, read }]);
}

export function join(pieces: readonly Sql[], separator: Sql): Sql {
  return new Sql(pieces.flatMap((piece, index) => [...(index === 0 ? [] : separator.parts), ...piece.parts]));
}

export function commaSeparated(pieces: readonly Sql[]): Sql {
  return join(pieces, sql`, `);
}

/** All of these conditions; of none, true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : sql`(${join(conditions, sql` and `)})`;
}

/** At least one of these conditions; of none, false. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`false` : sql`(${join(conditions, sql` or `)})`;
}

/** Numbers the parameters; one that stands in several places is sent once. */
export function render(statement: Sql): RenderedSql {
  const numbers = new Map<Parameter, number>();
  const text = statement.parts.map((part) => {
    if (typeof part === 'string') return part;
    if (!numbers.has(part)) numbers.set(part, numbers.size + 1);
    return `$${String(numbers.get(part))}::${part.type}`;
  });
  return { text: text.join(''), parameters: [...numbers.keys()] };
}
