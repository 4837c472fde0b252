import { PlanRequest } from '../plan/planRequest.ts';
import { one } from '../plan/relations.ts';
import { isNamedBy } from '../plan/roots.ts';
import type { FieldMap, Row } from '../plan/row.ts';
import type { RowSource } from '../plan/rowSource.ts';
import { parameter, sql, word, type Sql } from '../plan/sql.ts';
import { typeMapNamed } from '../plan/typedRows.ts';
import type { ValueKind } from '../plan/valueKinds.ts';

type Values = Readonly<Record<string, unknown>>;

/** A request for what a command's payload says, made when the command has run. */
export class PayloadRequest extends PlanRequest {
  readonly values: Values;

  constructor({ variables, moment, reach }: PlanRequest, values: Values) {
    super(variables, moment, reach);
    this.values = values;
  }
}

const VALUES: Sql = parameter('jsonb', (request) =>
  JSON.stringify(request instanceof PayloadRequest ? request.values : {}),
);

/** JSON that a command gave, answered as it is. */
const JSON_VALUE: ValueKind = { type: 'jsonb', toJson: (expression) => expression, isValue: () => true };

/** The payload as a row: its columns are its members, as JSON. */
export const payloadSource: RowSource = {
  from: () => sql``,
  column: (_alias, property) => sql`(${VALUES} -> ${word(property)})`,
  describe: (property) => ({ name: property, isNullable: true, isArray: false, kind: JSON_VALUE }),
};

/** A thing of the graph that the payload names by its uuid; null where the caller may not see it. */
export function thing(typeName: string, property: string): FieldMap {
  return one(typeName, (other: Row, payload: Row) =>
    isNamedBy(typeMapNamed(typeName, payload), other, sql`(${payload.column(property)} #>> '{}')::uuid`),
  );
}
