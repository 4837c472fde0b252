import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LocatedRecordError } from '../../../../src/kit/located.ts';
import { cutXml, parseXml } from '../../../../src/kit/xml/index.ts';
import { collect, inChunks } from '../bytes.ts';

const declared = (encoding: string, text = 'Müller €'): string =>
  `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

function refusal(bytes: Uint8Array): string {
  try {
    parseXml(bytes);
  } catch (error) {
    if (error instanceof LocatedRecordError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('the encoding of XML', () => {
  it.each([
    ['UTF-8', Buffer.from('<a>Müller €</a>')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF<a>Müller €</a>')],
    ['UTF-8 declared', Buffer.from(declared('utf-8'))],
    ['UTF-16 little endian with its mark', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le')],
    ['UTF-16 big endian with its mark', utf16be('\uFEFF<a>Müller €</a>')],
    ['UTF-16 declared', Buffer.from(declared('UTF-16'), 'utf16le')],
    ['UTF-16BE declared', utf16be(declared('UTF-16BE'))],
    ['windows-1252 declared', Buffer.from(declared('windows-1252', 'Müller \u0080'), 'latin1')],
  ])('is found: %s', (_, bytes) => {
    expect(parseXml(bytes).text).toBe('Müller €');
  });

  it.each([
    ['ISO-8859-2', 'Łódź', 'a3f364bc'],
    ['ISO-8859-7', 'Αθήνα', 'c1e8deedE1'],
    ['iso-8859-9', 'İğne', 'ddf06e65'],
    ['ISO-8859-15', '5 €', '3520a4'],
    ['windows-1250', 'Łódź', 'a3f3649f'],
    ['Windows-1251', 'Русе', 'd0f3f1e5'],
    ['windows-1253', 'Αθήνα €', 'c1e8deede12080'],
    ['cp1254', 'İş', 'ddfe'],
  ])('reads %s as declared', (encoding, text, hex) => {
    const [before = '', after = ''] = declared(encoding, '|').split('|');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(hex, 'hex'), Buffer.from(after)]);
    expect(parseXml(bytes).text).toBe(text);
  });

  it('takes ISO-8859-1 literally', () => {
    expect(parseXml(Buffer.from(declared('ISO-8859-1', 'Müller \u0080'), 'latin1')).text).toBe(
      'Müller \u0080',
    );
  });

  it.each([
    ['UTF-16 without mark and declaration', Buffer.from('<a>1</a>', 'utf16le'), 'neither a byte order mark'],
    [
      'UTF-16 declared, not written',
      Buffer.from(declared('utf-16')),
      'declares UTF-16 but is not written in it',
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'UTF-32'],
    [
      'a byte that windows-1253 does not define',
      Buffer.from(declared('windows-1253', '\u00d2'), 'latin1'),
      'a byte comes that windows-1253 does not define',
    ],
    ['an encoding not supported', Buffer.from(declared('Shift_JIS')), '"shift_jis"; supported are UTF-8'],
    [
      'Latin-1 without declaration',
      Buffer.from('<a>\n<b>M\u00fcller</b></a>', 'latin1'),
      'line 2, column 5: bytes come that are no UTF-8',
    ],
    [
      'a character cut off at the end',
      Buffer.from('<a>\u20ac').subarray(0, 5),
      'line 1, column 4: bytes come',
    ],
    [
      'an overlong sequence',
      Buffer.concat([Buffer.from('<a>'), Buffer.from([0xc0, 0xaf]), Buffer.from('</a>')]),
      'line 1, column 4',
    ],
    [
      'a surrogate in UTF-8',
      Buffer.concat([Buffer.from('<a>'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('</a>')]),
      'line 1, column 4',
    ],
    [
      'half a pair in UTF-16',
      Buffer.concat([
        Buffer.from('\uFEFF<a>', 'utf16le'),
        Buffer.from([0, 0xd8]),
        Buffer.from('</a>', 'utf16le'),
      ]),
      'no UTF-16',
    ],
    [
      'an undefined byte of windows-1252',
      Buffer.from(declared('windows-1252', '\u0081'), 'latin1'),
      'windows-1252 does not define',
    ],
  ])('is refused: %s', (_, bytes, reason) => {
    expect(refusal(bytes)).toContain(`XML_ENCODING line 1`.slice(0, 12));
    expect(refusal(bytes)).toContain(reason);
  });

  it('reads the same whatever the chunks are', async () => {
    const text = declared('UTF-8', `${'x'.repeat(1_100)}é€😀\r\n漢`);
    const expected = parseXml(Buffer.from(text)).text;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom<'utf8' | 'utf16le'>('utf8', 'utf16le'),
        async (chunkBytes, encoding) => {
          const document = encoding === 'utf8' ? text : `\uFEFF${text.replace('UTF-8', 'UTF-16')}`;
          const chunks = inChunks(Buffer.from(document, encoding), chunkBytes);
          const cuts = await collect(cutXml(chunks, { isRecord: (path) => path.length === 1 }));
          expect(cuts.map(({ root }) => root.text)).toEqual([expected]);
        },
      ),
    );
  });
});
