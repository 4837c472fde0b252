import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { type Folders, openFolders } from './folders.ts';
import { invoiceXml } from './ledger.ts';
import { measured, type Measured } from './memory.ts';

/** So many that what is refused does not make the run FAILED. */
const NEIGHBOURS = 60;
const MOST_MB = 400;
const CANARY = 'canary-4c1f';

/** Run by Node when the command ends: a polluted prototype is told on stderr. */
const PROTOTYPE_GUARD = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { if ('polluted' in {}) console.error('PROTOTYPE POLLUTED'); });`,
)}`;

let hub: Folders;
let outside: Server;
let calls = 0;
let run: Measured;
let rows: Row[];

interface Row {
  readonly file: string;
  readonly key: string;
  readonly status: string;
  readonly code: string | null;
}

beforeAll(async () => {
  outside = createServer((socket) => {
    calls += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(outside, 'listening');
  const folders = await openFolders({ xml: { connector: 'ubl' }, json: { connector: 'epcis' } });
  hub = { ...folders, nodeArguments: ['--max-old-space-size=256', '--import', PROTOTYPE_GUARD] };
  await deliver();
  run = await measured(hub, 'sync', '--json');
  rows = await hub.query<Row>(
    `select position->>'file' as file, key, status, reason_code as code from raw_record order by key`,
  );
}, 180_000);
afterAll(async () => {
  outside.close();
  await hub.remove();
});

describe('fourflow sync, of a folder with hostile files', () => {
  it('takes all their neighbours, exits with 0, and keeps its memory small', () => {
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(rows.filter(({ file }) => file.startsWith('sound-'))).toHaveLength(NEIGHBOURS);
    const unsound = rows.filter(({ file, status }) => file.startsWith('sound-') && status !== 'MAPPED');
    expect(unsound).toEqual([]);
    if (run.peakMb !== undefined) expect(run.peakMb).toBeLessThan(MOST_MB);
  });

  it.each(Object.keys(hostileXml(0)))('quarantines %s with its reason', (name) => {
    expect(of(`${name}.xml`)).toEqual([
      expect.objectContaining({ status: 'QUARANTINED', code: expect.stringMatching(/^(XML|UBL)_/) }),
    ]);
  });

  it('opens no file and no line for an external entity', async () => {
    expect(calls).toBe(0);
    const found = await hub.query(
      `select from raw_record where reason_message like '%${CANARY}%' or position(convert_to('${CANARY}', 'UTF8') in payload) > 0`,
    );
    expect(found).toEqual([]);
  });

  it('keeps each digit of an amount and each character of a number, or quarantines the record', async () => {
    const amounts = await hub.query<{ number: string; amount: string }>(
      `select number, payable_amount::text as amount from trade_document where number !~ '^SOUND' order by number`,
    );
    expect(amounts).toEqual([
      { number: '0012', amount: '1.00' },
      { number: '0x1A', amount: '1.00' },
      { number: '1e5', amount: '1.00' },
      { number: 'BIG', amount: '9007199254740993' },
      { number: 'LONG', amount: '12345678901234567.89' },
    ]);
    expect(of('EXPONENT.xml')).toEqual([expect.objectContaining({ status: 'QUARANTINED' })]);
    expect(of('GROUPED.xml')).toEqual([expect.objectContaining({ status: 'QUARANTINED' })]);
  });

  it('refuses nesting two million deep, and of an array the events that are hostile alone', async () => {
    expect(of('deep.json')).toEqual([expect.objectContaining({ status: 'QUARANTINED' })]);
    const events = of('mixed.json');
    expect(events.filter(({ key }) => key.includes('-sound-')).map(({ status }) => status)).toEqual(
      Array.from({ length: 4 }, () => 'MAPPED'),
    );
    const refused = events.filter(({ status }) => status === 'QUARANTINED').map(({ code }) => code);
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(refused).not.toContain(null);
    expect(refused).not.toContain('MAPPING_FAILED');
    // PROTOTYPE POLLUTED would stand there.
    expect(run.stderr).toBe('');
  });
});

function of(file: string): Row[] {
  return rows.filter((row) => row.file === file);
}

async function deliver(): Promise<void> {
  const { port } = outside.address() as { port: number };
  const secret = join(hub.folder, 'secret.txt');
  await writeFile(secret, CANARY);
  const put = (name: string, content: string | Buffer): Promise<void> =>
    writeFile(join(hub.inboxOf('xml'), name), content);
  for (let index = 0; index < NEIGHBOURS; index++)
    await put(`sound-${String(index)}.xml`, invoiceXml(`SOUND-${String(index)}`));
  for (const [name, content] of Object.entries(hostileXml(port, secret))) await put(`${name}.xml`, content);
  for (const [number, amount] of AMOUNTS) await put(`${number}.xml`, invoiceXml(number, amount));
  await writeFile(join(hub.inboxOf('json'), 'deep.json'), '['.repeat(2_000_000));
  await writeFile(join(hub.inboxOf('json'), 'mixed.json'), `[${hostileEvents().join(',\n')}]`);
}

const AMOUNTS = [
  ['BIG', '9007199254740993'],
  ['LONG', '12345678901234567.89'],
  ['EXPONENT', '1e400'],
  ['GROUPED', '1,234.50'],
  ['0012', '1.00'],
  ['1e5', '1.00'],
  ['0x1A', '1.00'],
] as const;

function hostileXml(port: number, secret = ''): Record<string, string | Buffer> {
  const withDoctype = (doctype: string, id: string): string =>
    invoiceXml(id).replace('<Invoice ', `<!DOCTYPE Invoice ${doctype}>\n<Invoice `);
  const url = `http://127.0.0.1:${String(port)}`;
  const laughs = Array.from({ length: 9 }, (_, at) => {
    const before = `&l${String(at)};`.repeat(10);
    return `<!ENTITY l${String(at + 1)} "${before}">`;
  });
  return {
    'entity-of-a-file': withDoctype(`[<!ENTITY x SYSTEM "file://${secret}">]`, '&x;'),
    'entity-of-a-server': withDoctype(`[<!ENTITY x SYSTEM "${url}/x">]`, '&x;'),
    'parameter-entity': withDoctype(`[<!ENTITY % x SYSTEM "${url}/p"> %x;]`, 'PARAMETER'),
    'doctype-of-a-server': withDoctype(`SYSTEM "${url}/invoice.dtd"`, 'DTD'),
    'any-doctype': withDoctype('', 'DOCTYPE'),
    'billion-laughs': withDoctype(`[<!ENTITY l0 "ha">${laughs.join('')}]`, '&l9;'),
    'nested-tags': invoiceXml('NESTED').replace('</Invoice>', '<cbc:Note>'.repeat(20_000)),
    'utf-16-undeclared': Buffer.from(invoiceXml('UTF16'), 'utf16le'),
  };
}

function hostileEvents(): string[] {
  const event = (id: string, more = ''): string =>
    `{"type":"ObjectEvent","eventID":"urn:x-${id}","eventTime":"2026-03-05T10:00:00Z","eventTimeZoneOffset":"+00:00",` +
    `"action":"OBSERVE","epcList":["urn:epc:id:sscc:9521321.0000000024"]${more}}`;
  return [
    event('sound-1'),
    event('proto', ',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'),
    event('sound-2'),
    event('twice', ',"action":"DELETE"'),
    event('surrogate', String.raw`,"disposition":"\ud800"`),
    event('sound-3'),
    event('nul', String.raw`,"disposition":"a\u0000b"`),
    event('sound-4'),
  ];
}
