import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RawRow, SourceFile } from '../../src/kit/index.ts';
import { connector } from './connector.ts';
import { findDocumentKey } from './documentKey.ts';
import { cutDocument, readDocuments } from './source.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

describe('findDocumentKey', () => {
  it.each([
    ['invoice.xml', 'Invoice R-2026-1177 of 4260123450014'],
    ['order.xml', 'Order PO-2026-00417 of 4260987650025'],
    ['receipt.xml', 'ReceiptAdvice WE-5501 of 4260987650025'],
    ['invoice-prefixes.xml', 'Invoice INV-17 of 4260123450014'],
    ['invoice-latin1.xml', 'Invoice INV-18 of Müller Söhne GmbH'],
    ['order-change.xml', 'OrderChange PO-2026-00417-C1 of 4260987650025'],
    ['order-response.xml', 'OrderResponse AB-30551 of 4260123450014'],
    ['order-response-utf16.xml', 'OrderResponse AB-30553 of 4260123450014'],
    ['invoice-response.xml', 'ApplicationResponse IR-88 of 4260987650025'],
    ['remittance.xml', 'RemittanceAdvice ZA-2026-77 of 4260987650025'],
    ['statement.xml', 'Statement KA-2026-05 of 4260123450014'],
    ['invoice-envelope.xml', 'Invoice INV-31 of 4260123450014'],
    ['refused-number.xml', undefined],
    ['refused-camt.xml', undefined],
    ['refused-parties.xml', undefined],
  ])('calls %s %s', (name, key) => {
    expect(findDocumentKey(fixture(name))).toBe(key);
  });

  it('looks behind an attachment that stands before the parties', () => {
    const invoice = fixture('invoice.xml').toString();
    const attached = `<cac:Attachment>${'QUJD'.repeat(50_000)}</cac:Attachment><cac:AccountingSupplierParty>`;
    const bytes = Buffer.from(invoice.replace('<cac:AccountingSupplierParty>', attached));
    expect(findDocumentKey(bytes)).toBe('Invoice R-2026-1177 of 4260123450014');
  });

  it('sees no key in comments, in cut off or in endless text', () => {
    expect(findDocumentKey(Buffer.from('<!-- <Invoice><ID>1</ID></Invoice>'))).toBeUndefined();
    expect(findDocumentKey(Buffer.from('<Invoice><ID>1'))).toBeUndefined();
    expect(findDocumentKey(Buffer.from('<Invoice '.repeat(20_000)))).toBeUndefined();
    expect(findDocumentKey(Buffer.from('<'.repeat(100_000)))).toBeUndefined();
  });
});

describe('readDocuments', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ubl-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('lands each file whole, under its number or its path', async () => {
    for (const name of ['invoice.xml', 'refused-camt.xml']) writeFileSync(join(folder, name), fixture(name));
    writeFileSync(join(folder, 'notes.txt'), 'not read');
    const rows = await readAll(folder);
    expect(rows.map((row) => row.key).sort()).toEqual([
      'Invoice R-2026-1177 of 4260123450014',
      'refused-camt.xml',
    ]);
    expect(rows.find((row) => row.position.file === 'invoice.xml')?.payload).toEqual(fixture('invoice.xml'));
  });

  it('gives two sellers with one number two keys', async () => {
    const other = fixture('invoice.xml').toString().replaceAll('4260123450014', '4260123459994');
    writeFileSync(join(folder, 'a.xml'), fixture('invoice.xml'));
    writeFileSync(join(folder, 'b.xml'), other);
    expect(new Set((await readAll(folder)).map((row) => row.key)).size).toBe(2);
  });
});

describe('cutDocument', () => {
  it('refuses a file that grows beyond 100 MB without reading on', async () => {
    let chunks = 0;
    const endless: SourceFile = {
      relativePath: 'endless.xml',
      size: 10,
      async *bytes() {
        for (;;) {
          await Promise.resolve();
          chunks += 1;
          yield new Uint8Array(20 * 1024 * 1024);
        }
      },
    };
    await expect(collect(cutDocument(endless))).rejects.toMatchObject({ code: 'UBL_FILE_TOO_LARGE' });
    expect(chunks).toBe(6);
  });
});

async function readAll(path: string): Promise<RawRow[]> {
  const pages = readDocuments({
    config: connector.config.parse({ path }),
    cursor: null,
    resolvePath: (relative) => relative,
    signal: new AbortController().signal,
    now: () => new Date(),
  });
  return (await collect(pages)).flatMap((page) => page.rows);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
