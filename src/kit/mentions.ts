import { creditorReferenceKey } from './creditorReference.ts';
import { looseNumberKey } from './looseNumber.ts';
import { numberKeyOf } from './numberKey.ts';

/** A place in a free text that may be a document's number. */
export interface Mention {
  /** As `numberKeyOf` writes numbers; after `~` as `looseNumberKey`, after `=` as `creditorReferenceKey` does. */
  readonly key: string;
  /** Where it stands, in UTF-16 units of the text: from the first to behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Shorter numbers stand in any text, as days, months and counts. */
const SHORTEST = 4;
const LONGEST = 50;
/** A number written with blanks is at most so many words: a Swiss reference is printed in six. */
const MOST_WORDS = 6;
/** Beside digits, a word of a number is a short one: INV, RE, FACT. */
const LONGEST_LETTERS = 4;
/** Longer references are in no use (ISO 11649 has 25 characters), and would not fit an index. */
const LONGEST_REFERENCE = 200;

/**
 * All whole words, and runs of words, of a payer's free text that may be document numbers: with a digit, of at least
 * four characters. Words end at blanks; beside that also at commas, colons, brackets and the like, but not at hyphens,
 * slashes and dots, for then `2026-04` would name the invoice `2026`.
 */
export function mentionsIn(text: string): Mention[] {
  if (!HAS_DIGIT.test(text)) return [];
  const spans = new Map<string, Span>();
  for (const pattern of [BETWEEN_BLANKS, BETWEEN_PUNCTUATION]) {
    for (const span of runsOf(wordsOf(text, pattern))) spans.set(placeOf(span), span);
  }
  const found = [...spans.values()].flatMap((span) => asMentions(text, span));
  return [...new Map(found.map((mention) => [placeOf(mention), mention])).values()].flatMap(asAllItMayBe);
}

const HAS_DIGIT = /\p{N}/u;
const BETWEEN_BLANKS = /\S+/g;
const BETWEEN_PUNCTUATION = /[^\s,;:()[\]{}"'<>|+&=*#!?]+/g;

type Span = Pick<Mention, 'from' | 'to'>;

function placeOf({ from, to }: Span): string {
  return `${String(from)}-${String(to)}`;
}

/** As written, as it may be abbreviated, and as a reference with check digits. */
function asAllItMayBe(mention: Mention): Mention[] {
  const others = [looseNumberKey(mention.key), longReferenceKey(mention.key)];
  return [mention, ...others.flatMap((key) => (key === undefined ? [] : [{ ...mention, key }]))];
}

/** One number in ten has a right check digit by chance: in free text only a long one is a reference. */
function longReferenceKey(key: string): string | undefined {
  const reference = creditorReferenceKey(key);
  return reference !== undefined && reference.length > 8 ? reference : undefined;
}

/** Numbers and references as they are compared, each once; those with check digits also as all their spellings are. */
export function numberKeysOf(numbers: readonly string[]): string[] {
  const keys = numbers
    .map(numberKeyOf)
    .filter((key) => key.length > 0 && key.length <= LONGEST_REFERENCE)
    .flatMap((key) => [key, creditorReferenceKey(key) ?? key]);
  return [...new Set(keys)];
}

interface Word extends Span {
  readonly hasDigit: boolean;
  /** Whether it may stand in a number of several words. */
  readonly mayJoin: boolean;
  /** Whether only blanks stand before it, up to the word before. */
  readonly follows: boolean;
}

function wordsOf(text: string, pattern: RegExp): Word[] {
  let behind = 0;
  return Array.from(text.matchAll(pattern), ({ 0: word, index: from }) => {
    const hasDigit = HAS_DIGIT.test(word);
    const follows = text.slice(behind, from).trim() === '';
    behind = from + word.length;
    return { from, to: behind, hasDigit, mayJoin: hasDigit || word.length <= LONGEST_LETTERS, follows };
  });
}

/** All that may be one number: a word, or several with nothing but blanks between them; each with a digit. */
function runsOf(words: readonly Word[]): Span[] {
  return words.flatMap((_, start) => runsFrom(words.slice(start, start + MOST_WORDS)));
}

function runsFrom(words: readonly Word[]): Span[] {
  const [first] = words;
  if (first === undefined) return [];
  const runs: Span[] = [];
  let hasDigit = false;
  for (const [position, word] of words.entries()) {
    const continues = position === 0 || (first.mayJoin && word.mayJoin && word.follows);
    // Also keeps the trimming below from searching through endless rows of dashes.
    if (!continues || word.to - first.from > 2 * LONGEST) break;
    hasDigit ||= word.hasDigit;
    if (hasDigit) runs.push({ from: first.from, to: word.to });
  }
  return runs;
}

/** As written, and without punctuation around it. */
function asMentions(text: string, { from, to }: Span): Mention[] {
  const written = text.slice(from, to);
  const bare = written.replace(/^[^\p{L}\p{N}]+/u, '');
  const trimmed = bare.replace(/[^\p{L}\p{N}]+$/u, '');
  const begin = from + written.length - bare.length;
  return [
    { from, to },
    { from: begin, to: begin + trimmed.length },
  ]
    .map((place) => ({ ...place, key: numberKeyOf(text.slice(place.from, place.to)) }))
    .filter(({ key }) => key.length >= SHORTEST && key.length <= LONGEST && HAS_DIGIT.test(key));
}
