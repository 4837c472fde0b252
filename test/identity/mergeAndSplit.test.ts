import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mergeTwo, splitOff } from '../../src/identity/review/decide.ts';
import { enterpriseByIdentifier } from '../../src/identity/enterpriseByIdentifier.ts';
import type { CanonicalRecord, Identifier, Party, TradeDocument } from '../../src/kit/records/index.ts';
import { inGraphTransaction } from '../../src/pipeline/locks.ts';
import { processPending } from '../../src/pipeline/processPending.ts';
import { createGrant, createKey } from '../../src/security/index.ts';
import { GLN } from '../helpers/connection.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { graphOf } from './graph.ts';
import { core, gln, invoice, load } from './vocabulary.ts';

const vat: Identifier = { scheme: 'VAT', value: 'DE136695976', country: 'DE' };
const byGln = gln(GLN.supplier, 'Supplier GmbH');
const byVat: Party = { name: 'Supplier GmbH', identifiers: [vat] };
const byBoth: Party = { name: 'Supplier GmbH', identifiers: [...byGln.identifiers, vat] };
const why = { reason: 'asked their clerk', principalId: '00000000-0000-0000-0000-000000000000' };

const statement = (statementId: string, owner: Party): CanonicalRecord => ({
  kind: 'statement',
  account: { identifiers: [{ scheme: 'IBAN', value: 'DE02120300000000202051' }], owner },
  message: 'camt.053',
  statementId,
  balances: [],
});

const payment = (endToEndId: string, owner: Party, statementId: string): CanonicalRecord => ({
  ...{ kind: 'payment', direction: 'CREDIT', state: 'BOOKED', isReversal: false, bookingDate: '2026-04-01' },
  account: { identifiers: [{ scheme: 'IBAN', value: 'DE02120300000000202051' }], owner },
  report: { message: 'camt.053', statementId, entryIndex: 0, transactionIndex: 0 },
  ...{ amount: '100.00', currency: 'EUR', endToEndId, remittanceLines: ['INV-1'] },
  ...{
    structuredReferences: [],
    remittedDocuments: [],
    debtor: { party: { name: 'Core AG', identifiers: [] } },
  },
});

/** Both name the seller by one identifier each, in documents of their own and in two of the same number. */
const before: readonly CanonicalRecord[] = [
  invoice({ number: 'INV-1', seller: byGln }),
  invoice({ number: 'INV-1', seller: byVat, versionTime: '2026-03-02T00:00:00Z' }),
  invoice({ number: 'INV-2', seller: byVat }),
  ...[statement('S-1', byGln), statement('S-2', byVat)],
  ...[payment('P-1', byGln, 'S-1'), payment('P-2', byVat, 'S-2')],
];
const between: readonly TradeDocument[] = [
  invoice({ number: 'INV-3', seller: byVat }),
  invoice({ number: 'INV-4', seller: byGln }),
];
const joining = invoice({ number: 'JOINING', seller: byBoth });

describe('splitOff', () => {
  let databases: TestDatabase[];
  const open = async (): Promise<TestDatabase> => {
    const database = await createTestDatabase({ poolSize: 3 });
    databases.push(database);
    return database;
  };
  beforeEach(() => {
    databases = [];
  });
  afterEach(async () => {
    await Promise.all(databases.map((database) => database.close()));
  });

  it('leaves the graph as it had been without the merge, with keys, consent, accounts and what came between', async () => {
    const [never, merged] = [await open(), await open()];
    for (const database of [never, merged]) {
      await load(database, 'core-erp', before);
      await givenTo(database);
    }
    const ids = await idsOf(merged);
    await load(merged, 'left out', [joining]);
    expect(await idsOf(merged)).toEqual([ids[0], ids[0]]);
    for (const database of [never, merged]) await load(database, 'later-erp', between);
    expect(await decided(merged, { id: ids[1], refs: [] })).toMatchObject({ outcome: 'DONE' });
    expect(await idsOf(merged)).toEqual([ids[0], ids[1]]);
    expect(await graphOf(merged, ['JOINING'])).toEqual(await graphOf(never));
  }, 60_000);

  it('holds against the same document coming again', async () => {
    const database = await open();
    await load(database, 'core-erp', [...before, joining]);
    const [id] = await idsOf(database);
    const ref = 'VAT:DE:DE136695976';
    expect(await decided(database, { id, refs: [ref] })).toMatchObject({ outcome: 'DONE' });
    await load(database, 'other-erp', [joining, invoice({ number: 'MORE', seller: byBoth })]);
    const [glnBearer, vatBearer] = await idsOf(database);
    expect(glnBearer).not.toBe(vatBearer);
  }, 60_000);

  it('undoes what a person took for one, and keeps who decided, and why', async () => {
    const database = await open();
    await load(database, 'core-erp', before);
    const apart = await graphOf(database);
    const [one, other] = await idsOf(database);
    const merged = await inGraphTransaction(database.pipelinePool, (client) =>
      mergeTwo(client, { ...why, ids: [one, other] }),
    );
    expect(merged.outcome).toBe('DONE');
    await processPending(database.pipelinePool);
    expect(new Set(await idsOf(database)).size).toBe(1);
    expect((await graphOf(database))['documents']).toHaveLength(2);
    const { rows: gone } = await database.pipelinePool.query<{ id: string }>(
      'select id from enterprise where merged_into_id is not null',
    );
    expect(await decided(database, { id: gone[0]!.id, refs: [] })).toMatchObject({ outcome: 'DONE' });
    expect(await graphOf(database)).toEqual(apart);
    const { rows } = await database.pipelinePool.query<object>(
      'select kind, reason, decided_by as by from identity_decision order by decided_at',
    );
    expect(rows).toEqual(
      ['SAME', 'APART'].map((kind) => ({ kind, reason: why.reason, by: why.principalId })),
    );
  }, 60_000);

  it('parts with an identifier who is known by that alone', async () => {
    const database = await open();
    await load(database, 'core-erp', before);
    const apart = await graphOf(database);
    await inGraphTransaction(database.pipelinePool, async (client) =>
      mergeTwo(client, { ...why, ids: await idsOf(database) }),
    );
    await processPending(database.pipelinePool);
    const [id] = await idsOf(database);
    expect(await decided(database, { id, refs: ['VAT:DE:DE136695976'] })).toMatchObject({ outcome: 'DONE' });
    expect(await graphOf(database)).toEqual(apart);
  }, 60_000);

  it('refuses to part what was never merged, what is not its own, and what is not there', async () => {
    const database = await open();
    await load(database, 'core-erp', before);
    const [id] = await idsOf(database);
    expect(await decided(database, { id, refs: [] })).toEqual({ outcome: 'NOT_MERGED' });
    expect(await decided(database, { id, refs: ['LEI::X'] })).toEqual({ outcome: 'NOT_ITS_OWN' });
    expect(await decided(database, { id: why.principalId, refs: [] })).toEqual({ outcome: 'NOT_FOUND' });
  }, 60_000);
});

/** A key for the firm of the GLN, consent of both. */
async function givenTo({ pipelinePool }: TestDatabase): Promise<void> {
  const [one, other, granted] = await inGraphTransaction(
    pipelinePool,
    async (client) =>
      [
        await enterpriseByIdentifier(client, byGln.identifiers[0]!, 'test'),
        await enterpriseByIdentifier(client, vat, 'test'),
        await enterpriseByIdentifier(client, core.identifiers[0]!, 'test'),
      ] as const,
  );
  await createKey(pipelinePool, { role: 'ENTERPRISE', enterpriseId: one });
  for (const grantorId of [one, other])
    await createGrant(pipelinePool, { grantorId, granteeId: granted, scopes: ['BUSINESS'] });
}

async function decided(
  { pipelinePool }: TestDatabase,
  asked: { id: string | undefined; refs: readonly string[] },
): Promise<object> {
  const id = asked.id ?? '';
  const outcome = await inGraphTransaction(pipelinePool, (client) =>
    splitOff(client, { ...why, ...asked, id }),
  );
  await processPending(pipelinePool);
  return outcome;
}

/** The enterprises that bear the GLN and the VAT number, as they stand. */
async function idsOf({ pipelinePool }: TestDatabase): Promise<[string, string]> {
  const { rows } = await pipelinePool.query<{ id: string }>(
    `select enterprise_id as id from enterprise_identifier where value in ($1, $2) order by scheme`,
    [GLN.supplier, vat.value],
  );
  return [rows[0]?.id ?? '', rows[1]?.id ?? ''];
}
