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
  const between = [...text.matchAll(/\S+/g)];
  const within = [...text.matchAll(/[^\s,;:()[\]{}"'<>|+&=*#!?]+/g)];
  const found = [...runsOf(text, between), ...runsOf(text, within)];
  return [
    ...new Map(found.map((mention) => [`${String(mention.from)}-${String(mention.to)}`, mention])).values(),
  ].flatMap(asAllItMayBe);
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

function runsOf(text: string, words: readonly RegExpExecArray[]): Mention[] {
  return words.flatMap((_, start) => runsFrom(text, words.slice(start, start + MOST_WORDS)));
}

function runsFrom(text: string, words: readonly RegExpExecArray[]): Mention[] {
  const from = words[0]?.index ?? 0;
  const mentions: Mention[] = [];
  for (const [position, word] of words.entries()) {
    const to = word.index + word[0].length;
    // Also keeps the trimming below from searching through endless rows of dashes.
    if (to - from > 2 * LONGEST || !continues(text, words.slice(0, position + 1))) break;
    mentions.push(...asMentions(text, from, to));
  }
  return mentions;
}

/** Whether only blanks stand before the last word, and all words together may be one number. */
function continues(text: string, words: readonly RegExpExecArray[]): boolean {
  const [previous, last] = words.slice(-2);
  if (previous === undefined || last === undefined) return true;
  const gap = text.slice(previous.index + previous[0].length, last.index);
  return gap.trim() === '' && words.every(([word]) => /\p{N}/u.test(word) || word.length <= LONGEST_LETTERS);
}

/** As written, and without punctuation around it. */
function asMentions(text: string, from: number, to: number): Mention[] {
  const written = text.slice(from, to);
  const bare = written.replace(/^[^\p{L}\p{N}]+/u, '');
  const trimmed = bare.replace(/[^\p{L}\p{N}]+$/u, '');
  const begin = from + written.length - bare.length;
  return [
    { from, to },
    { from: begin, to: begin + trimmed.length },
  ]
    .map((place) => ({ ...place, key: numberKeyOf(text.slice(place.from, place.to)) }))
    .filter(({ key }) => key.length >= SHORTEST && key.length <= LONGEST && /\p{N}/u.test(key));
}
