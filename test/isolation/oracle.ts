import pg from 'pg';
import { readerOf } from './specification/reader.ts';
import { specificationFor } from './specification/specification.ts';
import { indexWorld } from './specification/worldIndex.ts';
import {
  dumpRows,
  readableTables,
  visibleKeys,
  type Keys,
  type ReadableTable,
  type Rows,
} from './world/dump.ts';
import type { Asker } from './world/issueKeys.ts';
import type { World } from './world/loadWorld.ts';

/** What everybody in a world must see, by the specification. */
export interface Expectation {
  readonly tables: readonly ReadableTable[];
  readonly rows: Rows;
  readonly askers: readonly { readonly asker: Asker; readonly keys: Keys }[];
}

export async function expectationOf(world: World): Promise<Expectation> {
  // What the pipeline may add to but not read, such as the audit trail, is there too.
  const admin = new pg.Client(world.database.admin);
  await admin.connect();
  const tables = await readableTables(admin);
  const rows = await dumpRows(admin, tables).finally(() => admin.end());
  const index = indexWorld(world.facts, rows);
  const askers = world.askers.map((asker) => {
    const { sees } = asker;
    if (typeof sees === 'string') return { asker, keys: keysWhere(rows, () => sees === 'everything') };
    const specification = specificationFor(readerOf(world.plan, sees.enterprise), index);
    return { asker, keys: keysWhere(rows, (table, row) => specification[table]?.(row) ?? false) };
  });
  return { tables, rows, askers };
}

/**
 * Where what is seen is not what may be seen, in words; the first asker with a difference is enough.
 *
 * @param only the one table to look at.
 */
export async function findDifferences(
  { database }: Pick<World, 'database'>,
  { tables: all, rows, askers }: Expectation,
  only?: string,
): Promise<string[]> {
  const tables = all.filter(({ name }) => only === undefined || name === only);
  for (const { asker, keys } of askers) {
    const seen = await visibleKeys(database, asker, tables);
    const differences = tables.flatMap(({ name }) => {
      const [expected, actual] = [keys.get(name)!, seen.get(name)!];
      const tell = (key: string, verdict: string): string =>
        `${asker.name} ${verdict} ${name} ${JSON.stringify(rows.get(name)?.get(key) ?? key)}`;
      return [
        ...[...actual].filter((key) => !expected.has(key)).map((key) => tell(key, 'must not see, but sees,')),
        ...[...expected]
          .filter((key) => !actual.has(key))
          .map((key) => tell(key, 'may see, but does not see,')),
      ];
    });
    if (differences.length > 0) return differences;
  }
  return [];
}

function keysWhere(
  rows: Rows,
  isVisible: (table: string, row: Readonly<Record<string, unknown>>) => boolean,
): Keys {
  return new Map(
    [...rows].map(([table, byKey]) => [
      table,
      new Set([...byKey].filter(([, row]) => isVisible(table, row)).map(([key]) => key)),
    ]),
  );
}
