import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../cli/fourflow.ts';
import { type Folders, openFolders } from './folders.ts';
import { measured, type Measured } from './memory.ts';

/** Of one statement, of which one cannot be taken; ENTRIES=10000 or ENTRIES=1000000 for the long forms. */
const ENTRIES = Number(process.env['ENTRIES'] ?? 1_500);
const POISONED = Math.floor(ENTRIES / 2);
const MOST_MB = 400;
const MS_PER_ENTRY = 20;

jest.setTimeout(180_000 + ENTRIES * MS_PER_ENTRY);

let hub: Folders;
beforeAll(async () => {
  const folders = await openFolders({ bank: { connector: 'iso20022' } });
  hub = { ...folders, nodeArguments: ['--max-old-space-size=256'] };
});
afterAll(() => hub.remove());

describe(`fourflow sync, of a statement with ${String(ENTRIES)} entries`, () => {
  it('takes all but one that cannot be taken, in little memory', async () => {
    await deliver('n/a');
    const run: Measured = await measured(hub, 'sync', '--json');
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(JSON.parse(run.stdout)).toEqual([
      expect.objectContaining({
        ...{ outcome: 'SUCCEEDED', read: ENTRIES, accepted: ENTRIES - 1, unchanged: 0, quarantined: 1 },
      }),
    ]);
    if (run.peakMb !== undefined) expect(run.peakMb).toBeLessThan(MOST_MB);
    expect(await booked()).toEqual({ payments: ENTRIES - 1, sum: sumWithout(POISONED) });
  });

  it('keeps of that one the reason, what came and where it stood', async () => {
    const [refused, ...others] = await hub.query<{
      code: string;
      message: string;
      payload: string;
      file: string;
    }>(
      `select reason_code as code, reason_message as message, convert_from(payload, 'UTF8') as payload, position->>'file' as file
       from raw_record where status = 'QUARANTINED'`,
    );
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ code: expect.any(String), file: 'statement.xml' });
    expect(refused?.message).toContain('n/a');
    expect(refused?.payload).toContain(`E2E-${String(POISONED)}<`);
  });

  it('has all once the bank has mended it, and none twice however often it is replayed', async () => {
    await deliver(amountOf(POISONED));
    const run = await measured(hub, 'sync', '--json');
    expect([run.code, run.stderr]).toEqual([0, '']);
    if (run.peakMb !== undefined) expect(run.peakMb).toBeLessThan(MOST_MB);
    for (let time = 0; time < 2; time++) await ask(hub, 'quarantine', 'replay');
    expect(await booked()).toEqual({ payments: ENTRIES, sum: sumWithout(-1) });
    expect(await ask(hub, 'quarantine', 'list')).toEqual([]);
  });
});

async function booked(): Promise<unknown> {
  const [found] = await hub.query(
    'select count(*)::int as payments, sum(amount)::text as sum from payment where is_booked',
  );
  return found;
}

/** Cents, so that they add up exactly. */
function amountOf(index: number): string {
  return `${String((index % 1_000) + 1)}.50`;
}

function sumWithout(left: number): string {
  let cents = 0;
  for (let index = 0; index < ENTRIES; index++) if (index !== left) cents += ((index % 1_000) + 1) * 100 + 50;
  return (cents / 100).toFixed(2);
}

/** The statement as the bank issues it, and issues it again, with this amount of the entry in question. */
async function deliver(amount: string): Promise<void> {
  const file = join(hub.inboxOf('bank'), 'statement.xml');
  const stream = createWriteStream(`${file}.part`);
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  await write(HEAD);
  for (let index = 0; index < ENTRIES; index++) {
    await write(entryXml(index, index === POISONED ? amount : amountOf(index)));
  }
  stream.end('</Stmt></BkToCstmrStmt></Document>');
  await once(stream, 'close');
  await rename(`${file}.part`, file);
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-03-02T18:00:00Z</CreDtTm></GrpHdr>
<Stmt><Id>S-1</Id><CreDtTm>2026-03-02T18:00:00Z</CreDtTm>
<Acct><Id><IBAN>DE55370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>`;

function entryXml(index: number, amount: string): string {
  return `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-02</Dt></ValDt><NtryDtls><TxDtls><Refs>
<EndToEndId>E2E-${String(index)}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;
}
