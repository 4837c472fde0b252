const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** What one document may ask of memory. Lengths are in characters. */
export interface XmlLimits {
  /** Elements within one another. */
  readonly depth: number;
  /** One text, attribute value, comment or other piece between two tags. */
  readonly textLength: number;
  /** Everything held of one record: names, attributes and texts, and 32 for each element. */
  readonly recordLength: number;
  /** Everything held of what stands around the records of a file that is cut. */
  readonly headerLength: number;
  /** Attributes of one element, namespace declarations included. */
  readonly attributes: number;
}

export interface XmlOptions extends Partial<XmlLimits> {
  /**
   * Local names of elements whose text is not kept, such as `EmbeddedDocumentBinaryObject`: they get the
   * attributes `omittedLength` (characters without white space) and `omittedSha256` (of these) instead.
   */
  readonly omitTextOf?: readonly string[];
}

export const WHOLE_DOCUMENT: XmlLimits = {
  depth: 100,
  textLength: MEGABYTE,
  recordLength: 8 * MEGABYTE,
  headerLength: 256 * KILOBYTE,
  attributes: 100,
};

export const CUT_RECORD: XmlLimits = { ...WHOLE_DOCUMENT, recordLength: 4 * MEGABYTE };
