/**
 * A document's number as people abbreviate it: `~` and what is left without punctuation, the letters in front and the
 * zeros that follow them, so that `INV-000123`, `inv 123`, `RE000123` and `123` meet. Undefined where too little is left
 * to mean anything, or where other letters than A to Z would be lost.
 *
 * trade_document_loose_number_ix says the same in SQL.
 */
export function looseNumberKey(numberKey: string): string | undefined {
  if (/[^\p{ASCII}]/u.test(numberKey)) return undefined;
  const left = numberKey.replace(/[^A-Z0-9]/g, '').replace(/^[A-Z]*0*/, '');
  return left.length >= SHORTEST && left.length <= LONGEST ? `~${left}` : undefined;
}

const SHORTEST = 3;
const LONGEST = 50;
