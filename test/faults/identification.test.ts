import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { inGraphTransaction } from '../../src/pipeline/locks.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { eventually, type Running, startProcess } from './processes.ts';
import { runsOf } from './world.ts';

const INVOICES = 30;

jest.setTimeout(180_000);

let ledger: Ledger;
let running: Running[] = [];
afterEach(async () => {
  for (const each of running) await each.stop('SIGKILL');
  running = [];
  await ledger.remove();
});

const start = async (...argv: string[]): Promise<Running> => {
  const process = await startProcess(ledger, ...argv);
  running.push(process);
  return process;
};

describe('fourflow worker', () => {
  it('leaves what it had landed to be identified by another where it is killed before', async () => {
    ledger = await openLedger(['config: { path: ./inbox/ledger, watch: true }']);
    const victim = await start('worker');
    await eventually(async () => (await runsOf(ledger.database.admin)).some(isDone), 60_000);
    // Nobody else identifies while this transaction is open: the worker waits with all of it landed.
    await inGraphTransaction(ledger.database.pipelinePool, async () => {
      await ledger.put(0, INVOICES);
      await eventually(async () => (await landed()) === INVOICES && (await waitsForTheGraph()), 50_000);
      expect(await documents()).toEqual({ documents: 0, pending: INVOICES });
      await victim.stop('SIGKILL');
    });
    await start('worker');
    await eventually(async () => (await documents()).pending === 0, 90_000);
    expect(await documents()).toEqual({ documents: INVOICES, pending: 0 });
    expect(await landed()).toBe(INVOICES);
  });
});

function isDone({ outcome }: { readonly outcome: string }): boolean {
  return outcome === 'SUCCEEDED';
}

async function landed(): Promise<number> {
  const [found] = await ledger.query<{ count: number }>('select count(*)::int as count from raw_record');
  return found?.count ?? 0;
}

async function documents(): Promise<{ documents: number; pending: number }> {
  const [found] = await ledger.query<{ documents: number; pending: number }>(
    `select (select count(*)::int from trade_document) as documents,
       (select count(*)::int from observation where subject_id is null) as pending`,
  );
  return found ?? { documents: 0, pending: 0 };
}

async function waitsForTheGraph(): Promise<boolean> {
  const [found] = await ledger.query<{ waits: boolean }>(
    `select exists (select from pg_locks l join pg_database d on d.oid = l.database
       where d.datname = current_database() and l.locktype = 'advisory' and not l.granted) as waits`,
  );
  return found?.waits === true;
}
