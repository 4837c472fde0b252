import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namesAgree } from '../../src/identity/parties/namesAgree.ts';
import { normaliseCompanyName } from '../../src/identity/parties/names/normaliseCompanyName.ts';

/** Names of one firm with one form; the first is how it is written most. */
const SAME: readonly (readonly [core: string, form: string, ...names: string[]])[] = [
  [
    'muller',
    'GMBH',
    'Müller GmbH',
    'MUELLER G.m.b.H.',
    'Muller Gesellschaft mit beschränkter Haftung',
    'Müller ges. m. b. H.',
  ],
  [
    'nord handel',
    'GMBH & CO KG',
    'Nord Handel GmbH & Co. KG',
    'NORD HANDEL GMBH+CO KG',
    'Nord Handel GmbH und Co. KG',
  ],
  ['nord', 'AG', 'Nord AG', 'NORD Aktiengesellschaft', 'nord  a.g.'],
  ['weber', 'UG', 'Weber UG (haftungsbeschränkt)'],
  ['stossl sohne', 'EK', 'Stößl & Söhne e.K.', 'Stoessl und Soehne e. K.'],
  ['henkel', 'KGAA', 'Henkel KGaA', 'Henkel Kommanditgesellschaft auf Aktien'],
  ['smith sons', 'LTD', 'Smith & Sons Ltd.', 'Smith and Sons Limited', 'SMITH SONS LTD'],
  ['acme', 'PTY LTD', 'Acme Pty. Ltd.', 'ACME Proprietary Limited'],
  ['tata motors', 'PVT LTD', 'Tata Motors Pvt. Ltd.', 'Tata Motors Private Limited'],
  ['acme', 'PLC', 'Acme plc', 'ACME P.L.C.'],
  ['dupont', 'SARL', 'Dupont SARL', 'SARL Dupont', 'Dupont S.à r.l.'],
  ['nestle', 'SA', 'Nestlé S.A.', 'NESTLE SA', 'NESTLE S A'],
  ['rossi', 'SPA', 'Rossi S.p.A.', 'ROSSI SPA', 'Rossi Società per azioni'],
  ['bianchi', 'SRL', 'Bianchi S.r.l.', 'Bianchi srl'],
  ['cemex', 'SA DE CV', 'Cemex, S.A. de C.V.', 'CEMEX SA DE CV'],
  ['silva', 'LDA', 'Silva, Lda.', 'Silva Ltda'],
  ['jansen', 'BV', 'Jansen B.V.', 'Jansen bv'],
  ['volvo', 'AB', 'Volvo AB', 'AB Volvo', 'Volvo Aktiebolag'],
  ['orsted', 'AS', 'Ørsted A/S', 'ORSTED AS'],
  ['nokia', 'OYJ', 'Nokia Oyj'],
  [
    'lodz stal',
    'SP ZOO',
    'Łódź Stal Sp. z o.o.',
    'LODZ STAL SP.ZO.O',
    'Łódź Stal spółka z ograniczoną odpowiedzialnością',
  ],
  ['skoda', 'SRO', 'Škoda, s.r.o.', 'SKODA spol. s r.o.'],
  ['duna', 'ZRT', 'Duna Zrt.'],
  ['οτε', 'AE', 'ΟΤΕ Α.Ε.'],
  ['is celik', 'AS', 'İş Çelik A.Ş.', 'IŞ ÇELİK Anonim Şirketi'],
  ['yildiz', 'LTD STI', 'Yıldız Ltd. Şti.', 'YILDIZ LTD STI'],
  ['ромашка', 'OOO', 'ООО «Ромашка»', 'Ромашка, ООО', 'Общество с ограниченной ответственностью "Ромашка"'],
  ['上海汽车', 'YOUXIAN GONGSI', '上海汽车有限公司', '上海汽车 有限责任公司'],
  ['上海汽车', 'JITUAN GUFEN YOUXIAN GONGSI', '上海汽车集团股份有限公司'],
  ['トヨタ自動車', 'KK', 'トヨタ自動車株式会社', '株式会社トヨタ自動車', 'トヨタ自動車㈱'],
  ['삼성전자', 'JUSIK HOESA', '삼성전자 주식회사', '주식회사 삼성전자'],
];

describe('normaliseCompanyName', () => {
  it.each(SAME)('takes %s (%s) apart however it is written', (core, form, ...names) => {
    const apart = names.map((name) => normaliseCompanyName(name));
    expect(apart.map((each) => [each.core, each.legalForm?.name])).toEqual(names.map(() => [core, form]));
  });

  it('sorts the words of both keys', () => {
    expect(normaliseCompanyName('Süd & Nord AG')).toMatchObject({
      coreKey: 'nord sud',
      fullKey: 'nord sud / AG',
    });
  });

  it('leaves a name alone that is nothing but a form, and one that has none', () => {
    expect(normaliseCompanyName('SAS')).toMatchObject({ core: 'sas', legalForm: undefined });
    expect(normaliseCompanyName('Deutsche Bahn')).toMatchObject({
      core: 'deutsche bahn',
      legalForm: undefined,
    });
  });

  it('does not take the vowels of Bauer for an umlaut', () => {
    expect(normaliseCompanyName('Bauer').core).not.toBe(normaliseCompanyName('Baur').core);
  });

  it('is stable: the core of a name without form is its own core, and blanks and case change nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        expect(normaliseCompanyName(`  ${name.toUpperCase()} `).fullKey).toBe(
          normaliseCompanyName(name.toUpperCase()).fullKey,
        );
      }),
    );
  });
});

describe('namesAgree', () => {
  it.each([
    ['Nord AG', 'NORD Aktiengesellschaft'],
    ['Nord AG', 'Nord'],
    ['Nord AG', 'Nord AG, Werk 2'],
    ['Tata Motors Ltd', 'Tata Motors Private Limited'],
    ['Müller & Söhne GmbH', 'Mueller und Soehne GmbH'],
  ])('takes %s and %s for one firm’s names', (left, right) => {
    expect([namesAgree(left, right), namesAgree(right, left)]).toEqual([true, true]);
  });

  it.each([
    ['Müller GmbH', 'Müller AG'],
    ['Nord GmbH', 'Nord GmbH & Co. KG'],
    ['Nord AG', 'Süd AG'],
    ['上海汽车有限公司', '上海汽车集团股份有限公司'],
  ])('holds %s and %s apart', (left, right) => {
    expect([namesAgree(left, right), namesAgree(right, left)]).toEqual([false, false]);
  });
});
