import { foldText } from './foldText.ts';
import { FORMS, type LegalForm, mayLead, UNSPACED_FORMS, WEAK_WORDS } from './legalForms.ts';

export interface CompanyName {
  /** The folded words that tell which firm it is, in their order. */
  readonly core: string;
  /** Its legal form, where the name says one. */
  readonly legalForm: LegalForm | undefined;
  /** The telling words sorted: `Nord Süd` and `Süd Nord` have the same. */
  readonly coreKey: string;
  /** As `coreKey`, with the legal form. */
  readonly fullKey: string;
}

/** Words that join names, and that some writers leave out. */
const CONJUNCTIONS = new Set(['und', 'and', 'et', 'og', 'och', 'y']);
/** `Sp. z o.o. sp. komandytowa` and `Gesellschaft mit beschränkter Haftung` are of so many words. */
const LONGEST_FORM_WORDS = 6;

/**
 * A firm's name taken apart: what tells which firm it is, and its legal form. The form is looked for at the end, then
 * at the beginning where it may lead, then inside (`Nord AG, Werk 2`). A name that is nothing but a form is all core.
 */
export function normaliseCompanyName(name: string): CompanyName {
  const words = wordsOf(foldText(name));
  const found = findForm(words);
  const telling = withoutWeakEnd(found?.rest ?? words);
  const core = telling.length === 0 ? words : telling;
  const legalForm = telling.length === 0 ? undefined : found?.form;
  const coreKey = sorted(core);
  return {
    core: core.join(' '),
    legalForm,
    coreKey,
    fullKey: legalForm === undefined ? coreKey : `${coreKey} / ${legalForm.name}`,
  };
}

/** Evidence against: two forms of which neither is the other less fully written. Absence says nothing. */
export function formsContradict(left: LegalForm | undefined, right: LegalForm | undefined): boolean {
  return left !== undefined && right !== undefined && left.family !== right.family;
}

function wordsOf(folded: string): string[] {
  const spaced = folded
    // Apostrophes and dots bind: O'Neill, S.p.A.; a dot that ends a longer word parts.
    .replace(/['’`´]/g, '')
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const words = spaced.split(' ').filter((word) => !CONJUNCTIONS.has(word));
  return words.length === 0 ? [spaced] : words.flatMap(splitUnspaced);
}

/** Parts the legal form from a name that is written without blanks. */
function splitUnspaced(word: string): string[] {
  const form = UNSPACED_FORMS.find((spelling) => word.endsWith(spelling) || word.startsWith(spelling));
  if (form === undefined || word === form) return [word];
  return word.endsWith(form) ? [word.slice(0, -form.length), form] : [form, word.slice(form.length)];
}

interface FoundForm {
  readonly form: LegalForm;
  readonly rest: readonly string[];
}

function findForm(words: readonly string[]): FoundForm | undefined {
  const atEnd = formsIn(words).find(({ end }) => end === words.length);
  const atStart = formsIn(words).find(({ start, form }) => start === 0 && mayLead(form));
  const inside = formsIn(words).find(({ start, text }) => start > 0 && text.length > 1);
  const found = atEnd ?? atStart ?? inside;
  return found && { form: found.form, rest: [...words.slice(0, found.start), ...words.slice(found.end)] };
}

interface PlacedForm {
  readonly form: LegalForm;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every form in the name, the longest first, the later before the earlier. */
function formsIn(words: readonly string[]): PlacedForm[] {
  const placed: PlacedForm[] = [];
  for (let length = Math.min(LONGEST_FORM_WORDS, words.length); length > 0; length -= 1) {
    for (let start = words.length - length; start >= 0; start -= 1) {
      const text = words.slice(start, start + length).join('');
      const form = FORMS.get(text);
      if (form) placed.push({ form, text, start, end: start + length });
    }
  }
  return placed;
}

function withoutWeakEnd(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && WEAK_WORDS.has(last) ? withoutWeakEnd(words.slice(0, -1)) : words;
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
