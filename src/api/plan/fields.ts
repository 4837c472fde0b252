import { filterCondition } from './filter.ts';
import { objectSql } from './objectSql.ts';
import type { FieldMap, FieldMaps } from './row.ts';
import { sql } from './sql.ts';
import { value, type Expression } from './valueFields.ts';
import { DECIMAL, TEXT } from './valueKinds.ts';

/** An object that stands in the same row. Without its presence it is null. */
export function embedded(fields: FieldMaps, presence?: Expression): FieldMap {
  const filterable = presence ? { ...fields, isNull: absence(presence) } : fields;
  return {
    select: (row, field) => {
      const object = objectSql(row, fields, field);
      return presence ? sql`case when ${presence(row)} then ${object} end` : object;
    },
    matches: (row, filter) => filterCondition(row, filterable, filter),
  };
}

/** An amount and its currency; both or none. It is ordered by its number. */
export function money(amount: Expression, currency: Expression): FieldMap {
  const fields = { value: value(DECIMAL, amount), currency: value(TEXT, currency) };
  return {
    ...embedded(fields, (row) => sql`(${amount(row)} is not null and ${currency(row)} is not null)`),
    orderBy: (row) => ({ expression: amount(row), kind: DECIMAL, isNullable: true }),
  };
}

/** An amount in the row's own currency. */
export function moneyColumn(property: string): FieldMap {
  return money(
    (row) => row.column(property),
    (row) => row.column('currency'),
  );
}

/** A field that a resolver computes from what it needs of the row. */
export function resolved(needs: Readonly<Record<string, Expression>>): FieldMap {
  return { select: () => sql`null`, needs };
}

/** `isNull` of an object's filter. */
function absence(presence: Expression): FieldMap {
  return {
    select: () => sql`null`,
    matches: (row, isNull) => (isNull.word() === 'true' ? sql`not ${presence(row)}` : presence(row)),
  };
}
