import { listSql } from '../plan/list.ts';
import { objectSql } from '../plan/objectSql.ts';
import type { OrderKey } from '../plan/order.ts';
import type { RowList } from '../plan/page.ts';
import { Row, type FieldMap, type FieldMaps } from '../plan/row.ts';
import type { RowSource } from '../plan/rowSource.ts';
import { name, sql } from '../plan/sql.ts';
import { inside, tableRow } from '../plan/typedRows.ts';
import { column, value } from '../plan/valueFields.ts';
import { INSTANT, TEXT } from '../plan/valueKinds.ts';
import { SOURCE_FIELDS } from './provenance.ts';

/** The fields in which sources of this document differ: one entry a field, with what each source says. */
export function disagreements(): FieldMap {
  return {
    select: (document, field) =>
      listSql(document.compilation, { field, rows: disputedFields(document), fields: DISAGREEMENT }),
  };
}

const DISAGREEMENT: FieldMaps = {
  field: value(TEXT, (row) => row.column('field')),
  chosen: value(TEXT, (row) => row.column('chosen')),
  values: {
    select: (disputed, field) =>
      listSql(disputed.compilation, { field, rows: valuesOf(disputed), fields: DISAGREEING_VALUE }),
  },
};

const DISAGREEING_VALUE: FieldMaps = {
  value: column('value'),
  observedAt: value(INSTANT, (row) => row.column('observedAt')),
  source: {
    select: (row, field) => {
      const observation = tableRow('Observation', row);
      const source = objectSql(observation, SOURCE_FIELDS, field);
      return sql`(select ${source} from ${observation.from()} where ${observation.column('id')} = ${row.column('observationId')})`;
    },
  },
};

function disputedFields(document: Row): RowList {
  const disagreement = tableRow('DocumentDisagreement', document);
  const isOfDocument = sql`${disagreement.column('documentId')} = ${document.column('id')}`;
  const grouped = sql`(select ${disagreement.column('field')} as "field", min(${disagreement.column('chosenValue')}) as "chosen",
      ${document.column('id')} as "documentId" from ${disagreement.from()} where ${isOfDocument} group by 1)`;
  return {
    newRow: () => new Row(groupSource(grouped), inside(document)),
    conditions: () => [],
    keys: (row) => [ascending(row, 'field')],
  };
}

function valuesOf(disputed: Row): RowList {
  return {
    newRow: () => tableRow('DocumentDisagreement', disputed),
    conditions: (row) => [
      sql`${row.column('documentId')} = ${disputed.column('documentId')}`,
      sql`${row.column('field')} = ${disputed.column('field')}`,
    ],
    keys: (row) => [ascending(row, 'observedAt'), ascending(row, 'observationId')],
  };
}

function groupSource(grouped: ReturnType<typeof sql>): RowSource {
  return {
    from: (alias) => sql`${grouped} ${alias}`,
    column: (alias, property) => sql`${alias}.${name(property)}`,
    describe: () => undefined,
  };
}

function ascending(row: Row, property: string): OrderKey {
  return { expression: row.column(property), kind: TEXT, isNullable: false, direction: 'asc' };
}
