import { describe, expect, it } from '@jest/globals';
import { type Decision, PLATFORM } from '../../src/identity/parties/evidence.ts';
import { claim, decide, gln, lei, saidBy, vat } from './claims.ts';

describe('partitionParties', () => {
  it('takes parties that bear the same identifier for one, whatever their names', () => {
    const claims = [claim('Nord AG', gln('1')), claim('Lager Hamburg', gln('1'))];
    const { groupOf, held } = decide(claims);
    expect(new Set(claims.map(({ ref }) => groupOf.get(ref))).size).toBe(1);
    expect(held).toEqual([]);
  });

  it('keeps two firms apart when only the name matches', () => {
    expect(decide([claim('Nord AG', gln('1')), claim('Nord AG', gln('2'))]).groups).toEqual([
      ['GLN::1'],
      ['GLN::2'],
    ]);
  });

  it('joins what a party with both identifiers shows to be one', () => {
    const claims = [
      claim('Nord AG', gln('1')),
      claim('Nord AG', lei('L')),
      claim('Nord AG', gln('1'), lei('L')),
    ];
    expect(decide(claims).groups).toEqual([['GLN::1', 'LEI::L']]);
  });

  it('holds apart and tells what would give one firm two LEIs', () => {
    const claims = [
      claim('Nord AG', gln('1'), lei('L')),
      claim('Nord AG', gln('2'), lei('M')),
      claim('Nord AG', gln('1'), gln('2')),
    ];
    const { groups, held } = decide(claims);
    expect(groups).toEqual([
      ['GLN::1', 'LEI::L'],
      ['GLN::2', 'LEI::M'],
    ]);
    expect(held).toEqual([
      { left: 'GLN::1', right: 'GLN::2', reason: 'IDENTIFIERS', claims: ['claim:Nord AG/GLN::1,GLN::2'] },
    ]);
  });

  it('tells the one wrong document from the two right ones that it mixes up', () => {
    const right = [claim('Nord', lei('L'), vat('1')), claim('Nord', lei('M'), vat('2'))];
    const { groups, held } = decide([...right, claim('Nord', lei('L'), vat('2'))]);
    expect(groups).toEqual([
      ['LEI::L', 'VAT:DE:1'],
      ['LEI::M', 'VAT:DE:2'],
    ]);
    expect(held).toMatchObject([{ left: 'LEI::L', right: 'VAT:DE:2' }]);
  });

  it('gives an identifier that two claim alike to neither, and to whom more owners give it', () => {
    const claims = [claim('Nord', lei('L'), gln('1')), claim('Nord', lei('M'), gln('1'))];
    expect(decide(claims).groups).toEqual([['GLN::1'], ['LEI::L'], ['LEI::M']]);
    const more = decide([...claims, saidBy(['other'], 'Nord', lei('L'), gln('1'), gln('2'))]);
    expect(more.groups).toEqual([['GLN::1', 'GLN::2', 'LEI::L'], ['LEI::M']]);
  });

  it('does not let a differently named party hand its identifiers to a firm', () => {
    const claims = [claim('Nord AG', gln('1')), claim('Süd GmbH', gln('1'), lei('L'))];
    const { groups, groupOf, held } = decide(claims);
    expect(groups).toEqual([['GLN::1'], ['LEI::L']]);
    expect(groupOf.get(claims[1]!.ref)).toBe('LEI::L');
    expect(held).toMatchObject([{ reason: 'NAMES' }]);
  });

  it('believes the operator alone about what an identifier is called', () => {
    const own = [saidBy(['nord'], 'Nord AG', gln('1'), lei('L'))];
    const strangers = saidBy(['b', 'c'], 'Süd GmbH', gln('1'));
    expect(decide([...own, strangers]).groups).toEqual([['GLN::1'], ['LEI::L']]);
    const declared = saidBy([PLATFORM], 'Nord', gln('1'));
    expect(decide([...own, strangers, declared]).groups).toEqual([['GLN::1', 'LEI::L']]);
  });

  it('lets no tenant take the name of another to join it', () => {
    const claims = [
      saidBy([PLATFORM], 'Nord', gln('1')),
      saidBy([PLATFORM], 'Ost', gln('2')),
      saidBy(['ost'], 'Nord', gln('1'), gln('2')),
    ];
    expect(decide(claims, { tenants: new Set(['GLN::2']) }).groups).toEqual([['GLN::1'], ['GLN::2']]);
  });

  it('never joins two tenants: a document alone must not open one to the other', () => {
    const claims = [claim('Nord AG', gln('1'), lei('L'))];
    const { groups, held } = decide(claims, {
      tenants: new Set(['GLN::1', 'LEI::L']),
    });
    expect(groups).toEqual([['GLN::1'], ['LEI::L']]);
    expect(held).toMatchObject([{ reason: 'TENANTS' }]);
  });

  it('holds what a person keeps apart against the same document, and tells it no more', () => {
    const claims = [claim('Nord AG', gln('1'), vat('1')), claim('Nord AG', gln('1'), gln('2'))];
    const apart: Decision = { kind: 'APART', left: ['GLN::1', 'GLN::2'], right: ['VAT:DE:1'] };
    const { groups, held } = decide(claims, { decisions: [apart] });
    expect(groups).toEqual([['GLN::1', 'GLN::2'], ['VAT:DE:1']]);
    expect(held).toEqual([]);
  });

  it('joins what a person takes for one, also against their identifiers; the latest decision prevails', () => {
    const claims = [claim('Nord AG', lei('L')), claim('Nord SE', lei('M'))];
    const same: Decision = { kind: 'SAME', left: ['LEI::L'], right: ['LEI::M'] };
    const apart: Decision = { kind: 'APART', left: ['LEI::L'], right: ['LEI::M'] };
    expect(decide(claims, { decisions: [same, apart] }).groups).toEqual([['LEI::L', 'LEI::M']]);
    expect(decide(claims, { decisions: [apart, same] }).groups).toEqual([['LEI::L'], ['LEI::M']]);
  });
});
