import { describe, expect, it } from '@jest/globals';
import { mentionsIn, numberKeysOf } from '../../../src/kit/mentions.ts';

const keysIn = (text: string): string[] => mentionsIn(text).map(({ key }) => key);

describe('mentionsIn', () => {
  it.each([
    ['Invoice INV-2026-0017', 'INV-2026-0017'],
    ['re 4711, 4712 and 4713.', '4712'],
    ['re 4711, 4712 and 4713.', '4713'],
    ['Rechnungsnr.: r-4711;', 'R-4711'],
    ['(INV/26/0815)', 'INV/26/0815'],
    ['paid INV 2026 00 17 in full', 'INV20260017'],
    ['INV-2026-\n0017', 'INV-2026-0017'],
    ['/RFB/ 4711/26', '4711/26'],
    ['Beleg #4711', '#4711'],
    ['Beleg #4711', '4711'],
  ])('finds in %j the number %s', (text, key) => {
    expect(keysIn(text)).toContain(key);
  });

  it.each([
    ['a part of a word', 'INV-2026-0017', '2026'],
    ['a part of a date', 'on 2026-04-01', '2026'],
    ['less than four characters', 'our 17 and 123', '123'],
    ['a word without a digit', 'INVOICE paid', 'INVOICE'],
    ['words on both sides of a comma', 'pages 12,3456', '123456'],
    ['a long word and the number behind it', 'Rechnung 4711', 'RECHNUNG4711'],
  ])('does not take %s for a number', (_what, text, key) => {
    expect(keysIn(text)).not.toContain(key);
  });

  it('says where a number stands, without punctuation around it', () => {
    expect(mentionsIn('re: (4711)')).toContainEqual({ key: '4711', from: 5, to: 9 });
  });

  it('reads a row of ten thousand dashes at once', () => {
    const started = performance.now();
    expect(mentionsIn(`${'-'.repeat(10_000)}x1234`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('numberKeysOf', () => {
  it('writes references without blanks and case, each once, and leaves out what nobody quotes', () => {
    expect(numberKeysOf(['rf18 5390 0754', 'RF1853900754', ' ', 'x'.repeat(201)])).toEqual(['RF1853900754']);
  });
});
