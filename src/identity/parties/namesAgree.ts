import { nameKeyOf } from '../../kit/numberKey.ts';

/** Words that say how a firm is constituted, not which firm it is. */
const LEGAL_FORMS = new Set(
  'AB AG AS ASA BV CO CORP CORPORATION GMBH INC INCORPORATED KG KGAA LIMITED LLC LTD NV OY OYJ PLC SA SARL SE SPA SRL SRO ZOO'.split(
    ' ',
  ),
);

/**
 * Whether two names may be one firm's: the words of one, legal forms aside, are all among the other's. An absent name
 * agrees with every name. It never joins anybody; it only keeps identifiers from joining who is named differently.
 */
export function namesAgree(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return true;
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every((word) => more.has(word));
}

function wordsOf(name: string): Set<string> {
  const words = nameKeyOf(name).split(' ');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return new Set(telling.length === 0 ? words : telling);
}
