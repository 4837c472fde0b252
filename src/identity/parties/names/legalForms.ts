import { foldText } from './foldText.ts';

export interface LegalForm {
  /** The form's usual abbreviation, such as GMBH. */
  readonly name: string;
  /** Forms of one family may be one firm's, written more or less fully: `Tata Ltd` and `Tata Private Limited`. */
  readonly family: string;
}

/**
 * Legal forms by abbreviation, with how they are written; a second word names the family. The idea is ISO 20275's
 * (Entity Legal Forms): many spellings, one form. Its codes differ by jurisdiction where the letters do not (SA, AS,
 * SRL), and a name alone does not tell the jurisdiction, so forms are told by their letters.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  GMBH: 'GmbH, mbH, Ges.m.b.H., Gesellschaft mit beschränkter Haftung, gGmbH, gemeinnützige GmbH, GesmbH, Sàrl GmbH',
  'GMBH & CO KG':
    'GmbH & Co KG, GmbH Co, GmbH & Co, mbH & Co KG, UG & Co KG, GmbH & Co Kommanditgesellschaft',
  'AG & CO KG': 'AG & Co KG, SE & Co KG',
  'GMBH & CO KGAA': 'GmbH & Co KGaA, SE & Co KGaA, AG & Co KGaA',
  'GMBH & CO OHG': 'GmbH & Co OHG',
  AG: 'AG, Aktiengesellschaft',
  KGAA: 'KGaA, Kommanditgesellschaft auf Aktien',
  KG: 'KG, & Co KG, Kommanditgesellschaft',
  OHG: 'OHG, offene Handelsgesellschaft',
  EK: 'e.K., eingetragener Kaufmann, eingetragene Kauffrau, e.Kfm., e.Kfr.',
  UG: 'UG, UG haftungsbeschränkt, Unternehmergesellschaft, Unternehmergesellschaft haftungsbeschränkt',
  EG: 'eG, eingetragene Genossenschaft',
  GBR: 'GbR, Gesellschaft bürgerlichen Rechts',
  SE: 'SE, Societas Europaea',
  LTD: 'Ltd, Limited, Co Ltd, Company Limited, Coy Ltd, Co Limited',
  'PVT LTD/LTD': 'Pvt Ltd, Private Limited, Pvt Limited, Private Ltd, (P) Ltd, Pte Ltd, Pte Limited',
  'PTY LTD/LTD': 'Pty Ltd, Proprietary Limited, Pty Limited',
  PLC: 'PLC, Public Limited Company',
  LLP: 'LLP, Limited Liability Partnership',
  LLC: 'LLC, Limited Liability Company',
  LP: 'LP, Limited Partnership',
  INC: 'Inc, Incorporated, Co Inc',
  CORP: 'Corp, Corporation',
  SA: 'SA, Société Anonyme, Sociedad Anónima, Spółka Akcyjna, Société Anonyme SA, Sociedade Anónima',
  'SA DE CV': 'SA de CV, SAB de CV, Sociedad Anónima de Capital Variable',
  SAS: 'SAS, Société par actions simplifiée, SASU, S.a.s.',
  SARL: 'SARL, Société à responsabilité limitée, S.à r.l.',
  'EURL/SARL': 'EURL',
  SNC: 'SNC, Société en nom collectif, Società in nome collettivo',
  SPA: 'SpA, Società per azioni',
  SRL: 'SRL, Società a responsabilità limitata, SRLS, Sociedad de responsabilidad limitada, Societate cu răspundere limitată',
  SL: 'SL, SLU, Sociedad Limitada',
  LDA: 'Lda, Limitada, Ltda',
  BV: 'BV, Besloten Vennootschap, BVBA, Besloten Vennootschap met beperkte aansprakelijkheid',
  NV: 'NV, Naamloze Vennootschap',
  VOF: 'VOF, Vennootschap onder firma',
  AB: 'AB, Aktiebolag, Aktiebolaget, AB publ',
  AS: 'A/S, AS, a.s., Aktieselskab, Aksjeselskap, Akciová společnost, Anonim Şirketi, A.Ş.',
  APS: 'ApS, Anpartsselskab',
  ASA: 'ASA, Allmennaksjeselskap',
  OY: 'Oy, Osakeyhtiö, Oy Ab',
  OYJ: 'Oyj, Julkinen osakeyhtiö',
  HF: 'hf, ehf, Hlutafélag',
  'SP ZOO': 'Sp. z o.o., Spółka z ograniczoną odpowiedzialnością, Sp. zoo',
  'SP ZOO SPK': 'Sp. z o.o. sp. k., Sp. z o.o. sp. komandytowa',
  SRO: 's.r.o., spol. s r.o., společnost s ručením omezeným',
  KFT: 'Kft, Korlátolt felelősségű társaság',
  ZRT: 'Zrt, Zártkörűen működő részvénytársaság',
  NYRT: 'Nyrt, Nyilvánosan működő részvénytársaság',
  DOO: 'd.o.o.',
  AE: 'Α.Ε., Ανώνυμη Εταιρεία, A.E.',
  EPE: 'ΕΠΕ, E.Π.E.',
  IKE: 'ΙΚΕ',
  'LTD STI': 'Ltd. Şti., Limited Şirketi',
  OOO: 'ООО, ТОВ, Общество с ограниченной ответственностью, Товариство з обмеженою відповідальністю, OOO, TOV',
  AO: 'АО, Акционерное общество',
  OAO: 'ОАО, Открытое акционерное общество, ВАТ, OAO',
  PAO: 'ПАО, Публичное акционерное общество, ПАТ',
  ZAO: 'ЗАО, Закрытое акционерное общество',
  'YOUXIAN GONGSI': '有限公司, 有限责任公司, 有限責任公司',
  'GUFEN YOUXIAN GONGSI': '股份有限公司, 股份公司',
  'JITUAN YOUXIAN GONGSI': '集团有限公司, 集團有限公司, 集团有限责任公司, 集团公司, 集团, 集團',
  'JITUAN GUFEN YOUXIAN GONGSI': '集团股份有限公司, 集團股份有限公司',
  KK: '株式会社, 株, K.K., Kabushiki Kaisha',
  'YUGEN KAISHA': '有限会社',
  'JUSIK HOESA': '주식회사, 주',
};

/** Say nothing of the form where they stand alone, and are left out of what is telling all the same. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(['co', 'company', 'cie', 'compagnie', 'publ']);

/** Forms that stand before the name as well. */
const LEADING = new Set(
  'AB OY AS SARL SAS OOO OAO AO PAO ZAO KK|YUGEN KAISHA|JUSIK HOESA'
    .split('|')
    .flatMap((part) => [part, ...part.split(' ')]),
);

/** By how the form is written, folded and without blanks. */
export const FORMS: ReadonlyMap<string, LegalForm> = new Map(
  Object.entries(WRITTEN).flatMap(([names, spellings]) => {
    const [name = '', family = name] = names.split('/');
    return spellings.split(', ').map((spelling) => [compactForm(spelling), { name, family }] as const);
  }),
);

/** Forms of scripts without blanks, the longest first. */
export const UNSPACED_FORMS: readonly string[] = [...FORMS.keys()]
  .filter((spelling) => /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(spelling))
  .sort((left, right) => right.length - left.length);

export function mayLead({ name }: LegalForm): boolean {
  return LEADING.has(name);
}

function compactForm(spelling: string): string {
  return foldText(spelling).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
