/** What can be wrong with a document so that no reader may take it. */
export const DEFECTS = ['TRUNCATED', 'DECIMAL_INVALID', 'ISSUE_DATE_MISSING', 'DOCTYPE'] as const;
export type Defect = (typeof DEFECTS)[number];

/** Breaks a well-formed UBL document in one place. */
export function breakDocument(text: string, defect: Defect): string {
  switch (defect) {
    case 'TRUNCATED':
      return text.slice(0, Math.floor(text.length * 0.7));
    case 'DECIMAL_INVALID':
      return replaceOnce(text, /(<cbc:PayableAmount[^>]*>)[^<]*/, '$11,234.50');
    case 'ISSUE_DATE_MISSING':
      return replaceOnce(text, /\n *<cbc:IssueDate>[^<]*<\/cbc:IssueDate>/, '');
    case 'DOCTYPE':
      return replaceOnce(text, '\n<', '\n<!DOCTYPE Invoice [<!ENTITY due "at once">]>\n<');
  }
}

/** Writes an amount of a bank report the way an English reader would: 1,234.50 is no decimal. */
export function breakEntryAmount(text: string): string {
  return replaceOnce(text, /(<Ntry>\s*<NtryRef>[^<]*<\/NtryRef>\s*<Amt[^>]*>)[^<]*/, '$11,234.50');
}

/** Leaves out when an event happened. */
export function breakEventTime(text: string): string {
  return replaceOnce(text, /\n *"eventTime": "[^"]*",/, '');
}

function replaceOnce(text: string, what: string | RegExp, replacement: string): string {
  const broken = text.replace(what, replacement);
  if (broken === text) throw new RangeError('The document has nothing to break in this way.');
  return broken;
}
