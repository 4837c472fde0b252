import type { GraphQLObjectType } from 'graphql';
import { Compilation, TODAY, type Mode } from '../plan/compilation.ts';
import { planOf, type Operation, type Plan, type Planned } from '../plan/compileOperation.ts';
import { typedObjectSql } from '../plan/objectSql.ts';
import type { Inquiry } from '../plan/planTree.ts';
import { Row, type FieldMaps } from '../plan/row.ts';
import { Selection, type SelectedField } from '../plan/selection.ts';
import { payloadSource } from './payload.ts';

/** Which field of which mutation is answered, when its payload is of this type. */
export interface PayloadOf {
  readonly planned: Planned;
  readonly operation: Operation;
  readonly key: string;
  readonly type: GraphQLObjectType;
  readonly fields: FieldMaps;
}

/** What is asked of a payload, as one statement that the caller's principal runs: a mutation shows no more than a query. */
export function compilePayload(given: PayloadOf, inquiry: Inquiry): Plan {
  const plan = compileIn('text', given, inquiry);
  return plan.isWhole ? plan : compileIn('tree', given, inquiry);
}

function compileIn(mode: Mode, { planned, operation, key, type, fields }: PayloadOf, inquiry: Inquiry): Plan {
  const selection = new Selection(planned.schema, operation.fragments, inquiry);
  const compilation = new Compilation({ inquiry, selection, mode, model: planned.model });
  const place = { compilation, types: planned.types, clock: TODAY, parent: undefined };
  const field = mutationFields(selection, operation).find((asked) => asked.key === key);
  if (!field) throw new TypeError(`mutation: the operation does not ask for ${key}.`);
  const payload = new Row(payloadSource, place);
  return planOf(compilation, typedObjectSql(payload, fields, { field, type }), true);
}

/** The mutations of an operation, in the order in which they run. */
export function mutationFields(selection: Selection, { definition }: Operation): readonly SelectedField[] {
  const type = selection.schema.getMutationType();
  return type ? selection.fields([definition.selectionSet], { type, path: [] }) : [];
}
