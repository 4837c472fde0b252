import { connectionSql } from './connection.ts';
import { filterCondition } from './filter.ts';
import { parseGlobalId } from '../globalId.ts';
import { listSql } from './list.ts';
import { objectSql } from './objectSql.ts';
import { orderSignature, orderSteps } from './order.ts';
import type { Row, RowPlace, TypeMap } from './row.ts';
import type { SelectedField } from './selection.ts';
import { allOf, sql, type Sql } from './sql.ts';
import { withinReach } from './reach.ts';
import { ofType, rowOfType, rowsOfType, typeMapNamed } from './typedRows.ts';

/** A field of Query: its JSON, in the one statement of the operation. */
export type RootField = (place: RowPlace, field: SelectedField) => Sql;

export type RootFields = Readonly<Record<string, RootField | undefined>>;

/** The one row that the condition names, or null. */
export function rootOne(typeName: string, names: (row: Row, field: SelectedField) => Sql): RootField {
  return (place, field) => {
    const type = typeMapNamed(typeName, place);
    const row = rowOfType(type, place);
    const object = objectSql(row, type.fields, field);
    return sql`(select ${object} from ${row.from()} where ${allOf(ofType(type, row, names(row, field)))})`;
  };
}

/** The one row of the argument `id`. */
export function rootById(typeName: string): RootField {
  return rootOne(typeName, (row, field) => namedById(typeMapNamed(typeName, row), row, field));
}

/** The condition that the argument `id` names the row; an id of another kind names none. */
export function namedById(type: TypeMap, row: Row, field: SelectedField): Sql {
  const uuid = field.arguments.get('id').bind('uuid', (id) => {
    const parsed = parseGlobalId(String(id));
    return parsed?.prefix === type.idPrefix ? parsed.uuid : null;
  });
  return isNamedBy(type, row, uuid);
}

export function isNamedBy(type: TypeMap, row: Row, id: Sql): Sql {
  return type.isNamedBy?.(row, id) ?? sql`${row.column('id')} = ${id}`;
}

type Conditions = (row: Row, field: SelectedField) => readonly Sql[];

const NO_CONDITIONS: Conditions = () => [];

/** A connection over all rows of a type, with the arguments filter, orderBy, first and after. */
export function rootConnection(typeName: string, conditions: Conditions = NO_CONDITIONS): RootField {
  return (place, field) => {
    const type = typeMapNamed(typeName, place);
    const steps = orderSteps(type, field.arguments.get('orderBy'));
    return connectionSql({
      compilation: place.compilation,
      field,
      rows: rowsOfType(type, place, {
        conditions: (row) => [
          ...conditions(row, field),
          ...withinReach(type, row),
          filtered(type, row, field),
        ],
        steps,
      }),
      signature: orderSignature(typeName, steps),
      node: (row, node) => objectSql(row, type.fields, node),
    });
  };
}

/** A plain list over all rows of a type. */
export function rootList(typeName: string, conditions: Conditions): RootField {
  return (place, field) => {
    const type = typeMapNamed(typeName, place);
    const rows = rowsOfType(type, place, {
      conditions: (row) => conditions(row, field),
      steps: type.defaultOrder,
    });
    return listSql(place.compilation, { field, rows, fields: type.fields });
  };
}

function filtered(type: TypeMap, row: Row, field: SelectedField): Sql {
  return filterCondition(row, type.fields, field.arguments.get('filter'));
}
