import {
  cutXml,
  excerpt,
  SkippableRecordError,
  type RawRow,
  type SourceFile,
  type XmlCut,
} from '../../src/kit/index.ts';
import { eventDocument, eventOfCut, isEvent } from './documentXml.ts';
import { eventKey, unreadableKey } from './eventKey.ts';
import { fieldsFromXml } from './mappingXml.ts';

const MEGABYTE = 1024 * 1024;

/** Master data stands in front of the events, and every large chain has some thousand places. */
const LIMITS = { headerLength: 4 * MEGABYTE };

/** What holds events, and what is EPCIS without holding any. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'EPCISDocument',
  'EPCISQueryDocument',
  'EPCISMasterDataDocument',
]);

/**
 * One row for each event of an EPCIS XML file.
 *
 * @throws SkippableRecordError XML_* where the file breaks off, EPCIS_NOT_EPCIS for any other document.
 */
export async function* cutXmlEvents(file: SourceFile): AsyncGenerator<RawRow> {
  let document: string | undefined;
  const isRecord = (path: readonly string[]): boolean => {
    document ??= path[0];
    return DOCUMENTS.has(document ?? '') && isEvent(path);
  };
  let record = 0;
  for await (const cut of cutXml(file, { isRecord, limits: LIMITS })) {
    if (cut.kind === 'record') yield rowOf(cut, { line: cut.line, record: record++ });
  }
  if (document === undefined || !DOCUMENTS.has(document)) {
    throw new SkippableRecordError(
      'EPCIS_NOT_EPCIS',
      `${file.relativePath} must be an EPCISDocument, EPCISQueryDocument or EPCISMasterDataDocument, but its root is ${excerpt(document ?? '')}; take it out of the folder, or let the connection's glob name EPCIS files only.`,
    );
  }
}

function rowOf(cut: XmlCut, position: RawRow['position']): RawRow {
  try {
    const fields = fieldsFromXml(eventOfCut(cut));
    return {
      key: eventKey(fields),
      payload: eventDocument(cut, fields),
      mediaType: 'application/xml',
      position,
    };
  } catch (error) {
    if (!(error instanceof SkippableRecordError)) throw error;
    const { payload } = cut;
    return { key: unreadableKey(payload), payload, mediaType: 'application/xml', position, rejection: error };
  }
}
