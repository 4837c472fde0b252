import { enterpriseByIdentifier } from '../../../src/identity/enterpriseByIdentifier.ts';
import type { ReadyConnection } from '../../../src/ingest/readStream.ts';
import { inGraphTransaction } from '../../../src/pipeline/locks.ts';
import { processPending } from '../../../src/pipeline/processPending.ts';
import { runConnection } from '../../../src/pipeline/runConnection.ts';
import { createGrant, revokeGrant } from '../../../src/security/index.ts';
import { connect } from '../../helpers/connection.ts';
import { memoryConnector, type MemorySource } from '../../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../../helpers/database.ts';
import { runAsAdmin } from '../../helpers/server.ts';
import type { LaidWorld } from './laying.ts';
import { layWorld } from './layWorld.ts';
import { glnOf, instantOf, partyOf } from './names.ts';
import { plantDecisions, plantOrphans } from './orphans.ts';
import type { GrantPlan, WorldPlan } from './plan.ts';
import { issueKeys, type Asker } from './issueKeys.ts';
import type { WorldFacts } from './facts.ts';

/** A drawn world in a database of its own. */
export interface World {
  readonly plan: WorldPlan;
  readonly facts: WorldFacts;
  readonly database: TestDatabase;
  readonly askers: readonly Asker[];
  close(): Promise<void>;
}

/** Brings a world into a database the way that it comes there in life: landed, identified, linked. */
export async function loadWorld(plan: WorldPlan): Promise<World> {
  const database = await createTestDatabase({ poolSize: 2 });
  const laid = layWorld(plan);
  await liveFarWest(database);
  const enterpriseIds = await meetEnterprises(database, laid.facts.enterprises);
  await runSources(database, laid);
  for (const grant of plan.grants) await give(database, grant, enterpriseIds);
  await plantOrphans(database.pipelinePool);
  await plantDecisions(database.pipelinePool);
  const askers = await issueKeys(database, laid.facts, enterpriseIds);
  return { plan, facts: laid.facts, database, askers, close: () => database.close() };
}

/** A server in a time zone where it is still the day before: nobody's border may move by that. */
async function liveFarWest({ admin }: TestDatabase): Promise<void> {
  await runAsAdmin(admin, `alter database ${admin.database} set timezone to 'Pacific/Pago_Pago'`);
}

async function meetEnterprises({ pipelinePool }: TestDatabase, count: number): Promise<string[]> {
  return inGraphTransaction(pipelinePool, async (client) => {
    const ids: string[] = [];
    for (let enterprise = 0; enterprise < count; enterprise += 1) {
      const { name } = partyOf(enterprise);
      ids.push(await enterpriseByIdentifier(client, glnOf(enterprise), `enterprise ${enterprise}`, name));
    }
    return ids;
  });
}

/** All sources are read before anything is identified; then what makes enterprises one arrives. */
async function runSources(database: TestDatabase, { facts, rows }: LaidWorld): Promise<void> {
  const sources: { source: MemorySource; ready: ReadyConnection }[] = [];
  for (const [name, { owner }] of facts.connections) {
    const { earlier, later } = rows.get(name)!;
    const source: MemorySource = { pages: [earlier] };
    const ready = await connect(database, name, memoryConnector(source), { ownerGln: glnOf(owner).value });
    await run(database, ready);
    if (later.length > 0) sources.push({ source, ready });
    source.pages = [earlier, later];
  }
  await processPending(database.pipelinePool);
  for (const { ready } of sources) await run(database, ready);
  if (sources.length > 0) await processPending(database.pipelinePool);
}

async function run({ pipelinePool }: TestDatabase, connection: ReadyConnection): Promise<void> {
  const { outcome, message } = await runConnection(pipelinePool, connection);
  if (outcome !== 'SUCCEEDED') throw new Error(`${connection.name}: ${outcome} ${message ?? ''}`);
}

async function give(
  { pipelinePool }: TestDatabase,
  plan: GrantPlan,
  enterpriseIds: readonly string[],
): Promise<void> {
  const grantorId = enterpriseIds[plan.grantor % enterpriseIds.length]!;
  const granteeId = enterpriseIds[plan.grantee % enterpriseIds.length]!;
  if (grantorId === granteeId) return;
  const grant = await createGrant(pipelinePool, {
    grantorId,
    granteeId,
    scopes: plan.scopes,
    validFrom: new Date(instantOf(plan.beganDaysAgo)),
    ...(plan.endsInDays !== null && { validTo: new Date(instantOf(-plan.endsInDays)) }),
    includesHistory: plan.includesHistory,
  });
  if (plan.isRevoked) await revokeGrant(pipelinePool, grant.id);
}
