import { afterEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fourflow } from '../cli/fourflow.ts';
import { invoiceXml, type Ledger, openLedger } from './ledger.ts';

let ledger: Ledger;
afterEach(() => ledger.remove());

/** 20 records, the fewest that are judged. */
async function deliver(bad: number): Promise<void> {
  await ledger.put(bad, 20);
  for (let number = 0; number < bad; number++)
    await writeFile(join(ledger.inbox, `bad-${String(number)}.xml`), invoiceXml(String(number), 'poison'));
}

const REASON =
  '6 of 20 new records could not be taken; what could be was kept. See fourflow quarantine list for the reasons; ' +
  'mend the source or the connector, then replay.';

describe('fourflow sync, of records that cannot be taken', () => {
  it('says that the run FAILED, warns of the reason, and exits with 0', async () => {
    ledger = await openLedger();
    await deliver(6);
    const { code, stdout, stderr } = await fourflow(ledger, 'sync', '--json');
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ outcome: 'FAILED', message: REASON, accepted: 14, quarantined: 6 }),
    ]);
    expect(JSON.parse(stderr)).toEqual({
      warning: { code: 'RECORDS_REFUSED', message: `ledger: ${REASON}` },
    });
    expect(code).toBe(0);
    expect(await ledger.query('select outcome, message from ingest_run')).toEqual([
      { outcome: 'FAILED', message: REASON },
    ]);
    const [health] = await ledger.query('select health_state as state from source_connection');
    expect(health).toEqual({ state: 'FAILED' });
  });

  it('warns people in one sentence, and of fewer bad records not at all', async () => {
    ledger = await openLedger();
    await deliver(6);
    const many = await fourflow(ledger, 'sync');
    expect([many.code, many.stderr]).toEqual([
      0,
      expect.stringContaining(`\nfourflow: warning: ledger: ${REASON}\n`),
    ]);
    await ledger.remove();
    ledger = await openLedger();
    await deliver(5);
    const few = await fourflow(ledger, 'sync', '--json');
    expect(few).toMatchObject({ code: 0, stderr: '' });
    expect(few.stdout).toContain('"outcome":"SUCCEEDED"');
  });

  it('exits with 1 where something else is wrong beside', async () => {
    ledger = await openLedger();
    await deliver(6);
    const failing = await fourflow(ledger, 'sync', '--from', 'yesterday', '--json');
    expect([failing.code, failing.stderr]).toEqual([1, expect.stringContaining('"RUN_FAILED"')]);
  });
});
