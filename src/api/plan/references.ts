import { refusal } from '../errors.ts';
import { parseGlobalId } from '../globalId.ts';
import type { PlanRequest } from './planRequest.ts';
import { isNamedBy, type RootField } from './roots.ts';
import { typedObjectSql } from './objectSql.ts';
import type { Row, RowPlace, TypeMap } from './row.ts';
import type { SelectedField } from './selection.ts';
import { allOf, join, parameter, sql, word, type Sql } from './sql.ts';
import { ofType, rowOfType, typeMapNamed } from './typedRows.ts';

export const MAX_REFERENCES = 200;

/** Something that a client names and the hub may or may not have: by id, or by another key of its type. */
export interface Reference {
  readonly typeName: string;
  readonly uuid?: string;
  /** A key other than the id: its texts. */
  readonly key?: Readonly<Record<string, string>>;
}

/** A key of a type other than its id: whether the texts, a jsonb object, name the row. */
export type KeyCondition = (row: Row, key: Sql) => Sql;

/** How the references of a field are read from its arguments; what names nothing is undefined. */
export type ReadReferences = (
  values: Readonly<Record<string, unknown>>,
) => readonly (Reference | undefined)[];

interface ReferencesOf {
  readonly read: ReadReferences;
  readonly keys: Readonly<Record<string, KeyCondition>>;
}

/**
 * A list of things that clients name, in the order in which they name them, null for each that is absent, hidden or
 * malformed. One sub-select a type, whatever the number of references.
 */
export function referenceList({ read, keys }: ReferencesOf): RootField {
  return (place, field) => {
    const referencesIn = (request: PlanRequest): readonly (Reference | undefined)[] =>
      read(field.arguments.valueIn(request) as Readonly<Record<string, unknown>>);
    place.compilation.checks.push((request) => refuseTooMany(referencesIn(request).length, field));
    const kinds = place.compilation.inquiry.ask((request) => kindsOf(referencesIn(request)).join(' '));
    const size = (request: PlanRequest): number => referencesIn(request).length;
    return place.compilation.beneath(size, () => {
      const cases = String(kinds).split(' ').filter(Boolean).map((kind) => caseOf(kind, { place, field, keys })); // prettier-ignore
      const chosen = cases.length === 0 ? sql`null::json` : sql`case r.kind ${join(cases, sql` `)} end`;
      return sql`(select coalesce(json_agg(${chosen} order by r.ordinal), '[]') from ${relationOf(referencesIn)})`;
    });
  };
}

/** As `referenceList`, of the single reference. */
export function singleReference(given: ReferencesOf): RootField {
  const listOfOne = referenceList(given);
  return (place, field) => sql`(${listOfOne(place, field)} -> 0)`;
}

/** The reference that a global id is, among the types that have ids. */
export function referenceById(id: string, typeNames: ReadonlyMap<string, string>): Reference | undefined {
  const parsed = parseGlobalId(id);
  const typeName = parsed && typeNames.get(parsed.prefix);
  return parsed && typeName !== undefined ? { typeName, uuid: parsed.uuid } : undefined;
}

function refuseTooMany(count: number, field: SelectedField): void {
  if (count <= MAX_REFERENCES) return;
  throw refusal(
    'TOO_MANY_REFERENCES',
    `${field.name} takes at most ${String(MAX_REFERENCES)} references, but got ${String(count)}; ask in several operations.`,
    { nodes: field.node, path: field.path },
  );
}

/** A type's name, followed by `.key` for references by another key than the id. */
function kindOf({ typeName, uuid }: Reference): string {
  return uuid === undefined ? `${typeName}.key` : typeName;
}

function kindsOf(references: readonly (Reference | undefined)[]): string[] {
  return [...new Set(references.flatMap((reference) => (reference ? [kindOf(reference)] : [])))].sort();
}

function caseOf(
  kind: string,
  { place, field, keys }: { place: RowPlace; field: SelectedField; keys: ReferencesOf['keys'] },
): Sql {
  const [typeName = ''] = kind.split('.');
  const type = typeMapNamed(typeName, place);
  const row = rowOfType(type, place);
  const object = typedObjectSql(row, type.fields, { field, type: place.compilation.objectType(typeName) });
  const named = namedBy(kind, { type, row, keys });
  return sql`when ${word(kind)} then (select ${object} from ${row.from()} where ${allOf(ofType(type, row, named))})`;
}

function namedBy(
  kind: string,
  { type, row, keys }: { type: TypeMap; row: Row; keys: ReferencesOf['keys'] },
): Sql {
  const key = kind.endsWith('.key') ? keys[kind.slice(0, -'.key'.length)] : undefined;
  return key ? key(row, sql`r.key`) : isNamedBy(type, row, sql`r.id`);
}

function relationOf(referencesIn: (request: PlanRequest) => readonly (Reference | undefined)[]): Sql {
  const column = (type: string, read: (reference: Reference) => unknown): Sql =>
    parameter(type, (request) =>
      referencesIn(request).map((reference) => (reference ? read(reference) : null)),
    );
  const kinds = column('text[]', kindOf);
  const ids = column('uuid[]', ({ uuid }) => uuid ?? null);
  const keys = column('jsonb[]', ({ key }) => (key ? JSON.stringify(key) : null));
  return sql`unnest(${kinds}, ${ids}, ${keys}) with ordinality r (kind, id, key, ordinal)`;
}
