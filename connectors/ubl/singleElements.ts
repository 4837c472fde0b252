import { childrenOf, excerpt, SkippableRecordError, type XmlElement } from '../../src/kit/index.ts';
import { placeOf, type UblDocument } from './records.ts';

/** What decides which document this is and when it is due. */
const OF_DOCUMENT = ['ID', 'IssueDate', 'DueDate', 'DocumentCurrencyCode'];
const OF_TOTALS = [
  'LineExtensionAmount',
  'TaxExclusiveAmount',
  'TaxInclusiveAmount',
  'AllowanceTotalAmount',
  'ChargeTotalAmount',
  'PrepaidAmount',
  'PayableRoundingAmount',
  'PayableAmount',
];

/**
 * UBL lets these stand once. Where one stands twice and says two things, nobody knows which is meant: to take the first
 * would be to guess what is to be paid.
 *
 * @throws SkippableRecordError UBL_ELEMENT_REPEATED
 */
export function refuseRepeated(document: UblDocument): void {
  const { root, totals } = document;
  for (const name of OF_DOCUMENT) refuseTwo(document, root, name);
  if (totals) for (const name of OF_TOTALS) refuseTwo(document, totals, name);
}

function refuseTwo(document: UblDocument, parent: XmlElement, name: string): void {
  const [first, ...others] = childrenOf(parent, name);
  const other = others.find(({ text }) => text !== first?.text);
  if (!first || !other) return;
  throw new SkippableRecordError(
    'UBL_ELEMENT_REPEATED',
    `${placeOf(document, other)} stands a second time, with ${excerpt(other.text)} after ${excerpt(first.text)}; ` +
      'ask the sender for a document that states it once.',
  );
}
