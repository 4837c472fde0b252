import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Graph, graphOf } from './graph.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { queryAll } from './world.ts';

const IDS = ['a', 'b', 'c', 'd'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
const OTHER_IDS = ['9', '3', '7', '1'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);

let databases: TestDatabase[];
beforeAll(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()];
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

describe('graphOf', () => {
  it('is the same for the same firms under other ids, learnt at another time', async () => {
    const [one, other] = await Promise.all([
      graph(0, IDS, 'now()'),
      graph(1, OTHER_IDS, "now() - interval '1 day'"),
    ]);
    expect(one['enterprise_identifier']?.rows).toBe(2);
    expect(other).toEqual(one);
  });

  it.each([
    ['a value differs', `update enterprise set name = 'Zulu' where name = 'Beta'`, 'enterprise'],
    [
      'rows are joined to others, each row by itself being the same',
      `update enterprise_identifier i set enterprise_id = e.id from enterprise e where e.id <> i.enterprise_id`,
      'enterprise_identifier',
    ],
    [
      'a row is gone',
      `delete from enterprise_identifier where value = '4399902000017'`,
      'enterprise_identifier',
    ],
  ])('differs where %s', async (_, change, table) => {
    const before = await graph(0, IDS, 'now()');
    await changeFirst(change);
    const after = await graphOf(adminOf(0));
    expect(after[table]).not.toEqual(before[table]);
  });
});

async function graph(index: number, ids: readonly string[], knownFrom: string): Promise<Graph> {
  const [alpha, beta, first, second] = ids;
  await queryAll(adminOf(index), 'truncate enterprise cascade');
  await queryAll(
    adminOf(index),
    `insert into enterprise (id, name, known_from) values ($1, 'Alpha', ${knownFrom}), ($2, 'Beta', ${knownFrom})`,
    [alpha, beta],
  );
  await queryAll(
    adminOf(index),
    `insert into enterprise_identifier (id, enterprise_id, scheme, value)
     values ($1, $2, 'GLN', '4399901000018'), ($3, $4, 'GLN', '4399902000017')`,
    [first, alpha, second, beta],
  );
  return graphOf(adminOf(index));
}

async function changeFirst(text: string): Promise<void> {
  await queryAll(adminOf(0), text);
}

function adminOf(index: number): TestDatabase['admin'] {
  const database = databases[index];
  if (!database) throw new RangeError(`no database ${String(index)}`);
  return database.admin;
}
