import { reviewBatch } from '../../../src/identity/review/reviewBatch.ts';
import { decideAllocation } from '../../../src/pipeline/decideAllocation.ts';
import { decideIdentity } from '../../../src/pipeline/decideIdentity.ts';
import { identifySome } from '../../../src/pipeline/identifySome.ts';
import { linkBatch } from '../../../src/pipeline/linkBatch.ts';
import { inGraphTransaction } from '../../../src/pipeline/locks.ts';
import { processPending } from '../../../src/pipeline/processPending.ts';
import { runConnection } from '../../../src/pipeline/runConnection.ts';
import type { Principal } from '../../../src/store/principalTransaction.ts';
import type { RawRow } from '../../../src/kit/connector.ts';
import { connect, GLN } from '../../helpers/connection.ts';
import { memoryConnector, rowOf } from '../../helpers/connector.ts';
import type { TestDatabase } from '../../helpers/database.ts';
import { emptyDatabase } from '../../helpers/emptyDatabase.ts';
import type { Arriving } from './vocabulary.ts';
import type { ManualStep, World } from './worlds.ts';

/** How a world comes in: which arrivals together, and how much of what waits is worked off before the next. */
export interface Course {
  readonly batches: readonly (readonly Arriving[])[];
  readonly workBetween: readonly Work[];
  /** After which batch people begin; they go on as soon as what they mean is there. */
  readonly manualFrom: number;
}

export const WORKS = ['ALL', 'NOTHING', 'SOME', 'ONE BY ONE'] as const;
export type Work = (typeof WORKS)[number];

/** Lets the world happen in an empty hub. */
export async function playWorld(database: TestDatabase, world: World, course: Course): Promise<void> {
  await emptyDatabase(database);
  const admin = await operatorOf(database);
  const manual = [...(world.manual ?? [])];
  const pages = new Map<string, RawRow[][]>();
  for (const [index, batch] of course.batches.entries()) {
    await land(database, batch, pages);
    await workOff(database, course.workBetween[index % course.workBetween.length] ?? 'ALL');
    while (index >= course.manualFrom && manual[0] && (await act(database, admin, manual[0]))) manual.shift();
  }
  await processPending(database.pipelinePool);
  for (const step of manual) {
    if (!(await act(database, admin, step)))
      throw new Error(`nobody could ${step.does}: what it is about is not there`);
    await processPending(database.pipelinePool);
  }
  await processPending(database.pipelinePool);
}

async function operatorOf({ pipelinePool }: TestDatabase): Promise<Principal> {
  const { rows } = await pipelinePool.query<{ id: string }>(
    `insert into principal (role, label) values ('ADMIN', 'operator') returning id`,
  );
  return { id: rows[0]?.id ?? '', role: 'ADMIN', enterpriseId: null, connectionId: null };
}

async function land(
  database: TestDatabase,
  batch: readonly Arriving[],
  pages: Map<string, RawRow[][]>,
): Promise<void> {
  for (const by of Object.keys(GLN) as (keyof typeof GLN)[]) {
    const rows = batch.filter((one) => one.by === by).map(({ record }) => rowOf(record, keyOf(record)));
    if (rows.length === 0) continue;
    const own = [...(pages.get(by) ?? []), rows];
    pages.set(by, own);
    const connector = memoryConnector({ pages: own });
    const connection = await connect(database, `of ${by}`, connector, { ownerGln: GLN[by] });
    const { outcome, quarantined } = await runConnection(database.pipelinePool, connection);
    if (outcome !== 'SUCCEEDED' || quarantined > 0) throw new Error(`of ${by}: ${outcome}`);
  }
}

/** What is the same record has the same key, so that it counts once though it comes twice. */
function keyOf(record: Arriving['record']): string {
  return JSON.stringify(record).slice(0, 2_000);
}

async function workOff({ pipelinePool: pool }: TestDatabase, work: Work): Promise<void> {
  if (work === 'NOTHING') return;
  if (work === 'ALL') return processPending(pool);
  const link = (): Promise<number> => inGraphTransaction(pool, (client) => linkBatch(client, 1));
  if (work === 'SOME') {
    await identifySome(pool, 2);
    await link();
    return;
  }
  while ((await identifySome(pool, 1)) > 0);
  while ((await link()) > 0);
  const size = { enterprises: 1, similarity: 0.6 };
  while ((await inGraphTransaction(pool, (client) => reviewBatch(client, size))) > 0);
}

/** @returns false where what it is about is not there yet. */
async function act(database: TestDatabase, admin: Principal, step: ManualStep): Promise<boolean> {
  return step.does === 'MERGE' || step.does === 'SPLIT'
    ? actOnParties(database, admin, step)
    : actOnPayment(database, admin, step);
}

const REASON = 'asked their clerk';

async function actOnParties(
  database: TestDatabase,
  admin: Principal,
  step: ManualStep & { readonly does: 'MERGE' | 'SPLIT' },
): Promise<boolean> {
  const { rows } = await database.pipelinePool.query<{ id: string }>(
    `select enterprise_id as id from enterprise_identifier where value = any ($1) order by value`,
    [step.of],
  );
  const [one, other] = rows.map(({ id }) => id);
  if (one === undefined || other === undefined) return false;
  const result = await decideIdentity(
    database,
    admin,
    step.does === 'MERGE'
      ? { verdict: 'MERGE', enterpriseIds: [one, other], reason: REASON }
      : { verdict: 'SPLIT', enterpriseId: one, refs: [step.ref], reason: REASON },
  );
  if (result.outcome !== 'DONE') throw new Error(result.message);
  return true;
}

async function actOnPayment(
  database: TestDatabase,
  admin: Principal,
  step: Exclude<ManualStep, { readonly does: 'MERGE' | 'SPLIT' }>,
): Promise<boolean> {
  const { rows } = await database.pipelinePool.query<{ paymentId: string; documentId: string }>(
    `select p.id as "paymentId", d.id as "documentId" from payment p, trade_document d
     where p.end_to_end_id = $1 and p.is_booked and not p.is_reversal and d.number = $2 and d.kind = 'INVOICE'`,
    [step.transfer, step.invoice],
  );
  const [pair] = rows;
  if (!pair) return false;
  const decision = { ...pair, reason: REASON };
  const result = await decideAllocation(
    database,
    admin,
    step.does === 'ALLOCATE'
      ? { ...decision, verdict: 'ALLOCATE', amount: step.amount, currency: 'EUR' }
      : { ...decision, verdict: step.does },
  );
  if (result.outcome !== 'DONE') throw new Error(result.message);
  return true;
}
