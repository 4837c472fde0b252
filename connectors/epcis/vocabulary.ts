import { EVENT_TYPES } from './records.ts';

/** The vocabularies of the Core Business Vocabulary that an event draws on: URN part, web URI part. */
const VOCABULARIES = {
  bizStep: ['bizstep', 'BizStep'],
  disposition: ['disp', 'Disp'],
  bizTransaction: ['btt', 'BTT'],
  sourceOrDestination: ['sdt', 'SDT'],
  errorReason: ['er', 'ER'],
} as const;
export type Vocabulary = keyof typeof VOCABULARIES;

const FORMS = Object.fromEntries(
  Object.entries(VOCABULARIES).map(([name, [urn, web]]) => [
    name,
    // Letter case of the vocabulary's own part is not reliable: GS1's examples write both BizStep- and Bizstep-.
    new RegExp(
      `^(?:urn:epcglobal:cbv:${urn}:|(?:https?://(?:ref|ns)\\.gs1\\.org/cbv/|cbv:)${web}-)([a-z0-9_]+)$`,
      'i',
    ),
  ]),
) as Record<Vocabulary, RegExp>;

const EVENT_TYPE_FORM = /^(?:https?:\/\/(?:ref|ns)\.gs1\.org\/epcis\/|epcis:)/;

/**
 * The short name of a CBV 2.0 value (`shipping`) whichever of its forms came: `urn:epcglobal:cbv:bizstep:shipping`,
 * `https://ref.gs1.org/cbv/BizStep-shipping`, `cbv:BizStep-shipping` or the short name. Others stay as written.
 */
export function shortName(vocabulary: Vocabulary, value: string): string {
  return FORMS[vocabulary].exec(value)?.[1] ?? value;
}

const WEB_VOCABULARIES: Readonly<Record<Vocabulary | 'measurement' | 'component', string>> = {
  bizStep: 'https://ref.gs1.org/cbv/BizStep-',
  disposition: 'https://ref.gs1.org/cbv/Disp-',
  bizTransaction: 'https://ref.gs1.org/cbv/BTT-',
  sourceOrDestination: 'https://ref.gs1.org/cbv/SDT-',
  errorReason: 'https://ref.gs1.org/cbv/ER-',
  component: 'https://ref.gs1.org/cbv/Comp-',
  measurement: 'https://gs1.org/voc/',
};
/** The vocabularies of CBV 2.0 and of GS1's web vocabulary (what sensors measure) in which a bare word stands for a URI. */
export type WebVocabulary = keyof typeof WEB_VOCABULARIES;

const BARE_WORD = /^[A-Za-z][\w-]*$/;

/** The web URI of a standard value, whichever of its forms came; others stay as written. */
export function webUri(vocabulary: WebVocabulary, value: string): string {
  const isCbv = vocabulary !== 'measurement' && vocabulary !== 'component';
  const word = isCbv ? shortName(vocabulary, value) : value;
  return BARE_WORD.test(word) ? `${WEB_VOCABULARIES[vocabulary]}${word}` : word;
}

/** One of the five event types of EPCIS 2.0, or undefined for any other. */
export function eventTypeOf(value: string): (typeof EVENT_TYPES)[keyof typeof EVENT_TYPES] | undefined {
  const name = value.replace(EVENT_TYPE_FORM, '');
  return Object.hasOwn(EVENT_TYPES, name) ? EVENT_TYPES[name as keyof typeof EVENT_TYPES] : undefined;
}
