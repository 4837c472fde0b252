import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SourceFile } from '../../src/kit/index.ts';
import { withoutAttachments } from './attachments.ts';
import { cutDocument } from './source.ts';
import { invoice, map } from './testDocuments.ts';

const LARGE = 'QUJD\n'.repeat(20_000);

const attached = (content: string, tag = 'cbc:EmbeddedDocumentBinaryObject'): string =>
  `<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID><cac:Attachment><${tag} mimeCode="text/xml" filename="a>b.xml">${content}</${tag}></cac:Attachment></cac:AdditionalDocumentReference>`;

describe('withoutAttachments', () => {
  it('keeps hash, length and place of a large attachment, and all around it', async () => {
    const xml = invoice({ more: attached(LARGE) });
    const cut = await textOf(xml);
    const [, length, sha256, from, to] =
      /<cbc:EmbeddedDocumentBinaryObject mimeCode="text\/xml" filename="a>b.xml" omittedLength="(\d+)" omittedSha256="(\w+)" omittedBytes="(\d+)-(\d+)"><\/cbc:/.exec(
        cut,
      ) ?? [];
    expect(length).toBe('80000');
    expect(sha256).toBe(createHash('sha256').update('QUJD'.repeat(20_000)).digest('hex'));
    expect(xml.slice(Number(from), Number(to) + 1)).toBe(LARGE);
    expect(map(cut)).toEqual(map(xml));
  });

  it.each([
    ['a small one', attached('QUJD')],
    ['an empty one', attached('')],
    ['another element', attached(LARGE, 'cbc:Note')],
    ['one whose tag does not end', `<cbc:EmbeddedDocumentBinaryObject ${'x'.repeat(10_000)}`],
  ])('leaves %s as it is', async (_, content) => {
    const xml = invoice({ more: content });
    expect(await textOf(xml)).toBe(xml);
  });

  it('does the same wherever the chunks end', async () => {
    const xml = invoice({
      more: attached(LARGE) + attached('QUJD') + attached(LARGE, 'EmbeddedDocumentBinaryObject'),
    });
    const whole = await textOf(xml);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(xml.length), { maxLength: 6 }), async (cuts) => {
        expect(await textOf(xml, cuts)).toBe(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('cutDocument', () => {
  it('lands 50 MB of attachment as a few kilobytes, under the key of its document', async () => {
    const [head = '', tail = ''] = invoice({ more: attached('|') }).split('|');
    const block = Buffer.from('QUJD'.repeat(16_384));
    const file: SourceFile = {
      relativePath: 'large.xml',
      size: 50 * 1024 * 1024,
      async *bytes() {
        await Promise.resolve();
        yield Buffer.from(head);
        for (let count = 0; count < 800; count += 1) yield block;
        yield Buffer.from(tail);
      },
    };
    for await (const row of cutDocument(file)) {
      expect(row.payload.length).toBeLessThan(4_096);
      expect(row.key).toBe('Invoice INV-1 of Seller GmbH');
      expect(map(row.payload).references).toEqual([{ type: 'other', number: 'A' }]);
    }
  });
});

async function textOf(xml: string, cuts: readonly number[] = []): Promise<string> {
  const bytes = Buffer.from(xml);
  const places = [0, ...cuts, bytes.length].sort((left, right) => left - right);
  async function* chunks(): AsyncIterable<Uint8Array> {
    await Promise.resolve();
    for (const [index, place] of places.entries()) yield bytes.subarray(places[index - 1] ?? 0, place);
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of withoutAttachments(chunks())) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
