import { SkippableRecordError, textOf, type XmlElement } from '../../src/kit/index.ts';
import { DOCUMENT_TYPES, type DocumentType } from './documentTypeTable.ts';

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** Why types that look alike are not read. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['DebitNote', 'sellers send it to claim more and buyers to claim back, and nothing in it tells which'],
  ['SelfBilledInvoice', "the buyer gave its number, which would be taken for one of the seller's own"],
  ['SelfBilledCreditNote', "the buyer gave its number, which would be taken for one of the seller's own"],
  ['AttachedDocument', 'it is an envelope that holds another document as text, which must be taken out'],
]);

/** By its name alone, for a look at a file that nothing depends on. */
export function findDocumentTypeNamed(root: string): DocumentType | undefined {
  return BY_ROOT.get(root);
}

/** Saudi Arabia's ZATCA has credit notes written as an Invoice of type 381; `reporting:1.0` is its only profile. */
function isZatcaCreditNote(root: XmlElement): boolean {
  return (
    root.name === 'Invoice' &&
    textOf(root, 'InvoiceTypeCode') === '381' &&
    textOf(root, 'ProfileID') === 'reporting:1.0'
  );
}

/** @throws SkippableRecordError UBL_DOCUMENT_UNSUPPORTED naming the root, and why it is not read where it looks like one that is. */
export function documentTypeOf(root: XmlElement): DocumentType {
  const type = findDocumentTypeNamed(root.name);
  if (type && isUbl(root)) return isZatcaCreditNote(root) ? { ...type, kind: 'creditNote' } : type;
  const reason = isUbl(root) ? REASONS.get(root.name) : undefined;
  throw new SkippableRecordError(
    'UBL_DOCUMENT_UNSUPPORTED',
    `line ${String(root.line)}: the root is ${root.name} in ${root.namespace === '' ? 'no namespace' : JSON.stringify(root.namespace)}` +
      `${reason === undefined ? '' : ` (${reason})`}, which is no document of UBL 2 that is read; ` +
      'leave it out with the glob setting, or move it to the folder of a connector that reads it.',
  );
}

/** Is it the root of a document of UBL 2, whether of a type that is read or not? */
export function isUbl({ name, namespace }: XmlElement): boolean {
  return namespace === `${NAMESPACE}${name}-2`;
}

const BY_ROOT: ReadonlyMap<string, DocumentType> = new Map(DOCUMENT_TYPES.map((type) => [type.root, type]));
