import {
  cutXml,
  excerpt,
  SkippableRecordError,
  type RawRow,
  type SourceFile,
  type XmlCut,
} from '../../src/kit/index.ts';
import { eventDocument, eventOfCut, isEvent, masterDataReader } from './documentXml.ts';
import { eventKey, unreadableKey } from './eventKey.ts';
import { fieldsFromXml } from './mappingXml.ts';
import { STANDARD_PREFIXES } from './prefixes.ts';
import { EVENT_TYPES } from './records.ts';

const MEGABYTE = 1024 * 1024;

/** Master data stands in front of the events, and every large chain has some thousand places. */
const LIMITS = { headerLength: 4 * MEGABYTE };

/** What holds events, and what is EPCIS without holding any. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'EPCISDocument',
  'EPCISQueryDocument',
  'EPCISMasterDataDocument',
  'QueryResults',
  'EventList',
  ...Object.keys(EVENT_TYPES),
]);

/** Services put a document or the results of a query into an envelope (EPCIS 1.2, 11.2: SOAP). */
const ENVELOPES: ReadonlySet<string> = new Set(['Envelope', 'StandardBusinessDocument']);

/** One of these is in every EPCIS document, be it empty. */
const LISTS = ['EventList', 'VocabularyList'];

/**
 * One row for each event of an EPCIS XML file.
 *
 * @throws SkippableRecordError XML_* where the file breaks off, EPCIS_NOT_EPCIS for any other document.
 */
export async function* cutXmlEvents(file: SourceFile): AsyncGenerator<RawRow> {
  const seen = new Set<string>();
  const isRecord = (path: readonly string[]): boolean => {
    seen.add(path.at(-1) ?? '');
    return isInDocument(path) && isEvent(path);
  };
  const masterDataOf = masterDataReader();
  let record = 0;
  for await (const cut of cutXml(file, { isRecord, limits: LIMITS })) {
    if (cut.kind === 'record') yield rowOf(cut, { line: cut.line, record: record++ }, masterDataOf);
  }
  const [root = '', ...inner] = seen;
  if (!isInDocument(ENVELOPES.has(root) ? [root, ...inner] : [root]))
    throw notEpcis(file, `its root is ${excerpt(root)}`);
  if (!LISTS.some((list) => seen.has(list)) && !Object.hasOwn(EVENT_TYPES, root))
    throw notEpcis(file, 'it has neither an EventList nor a VocabularyList');
}

function isInDocument(path: readonly string[]): boolean {
  const [root = ''] = path;
  return DOCUMENTS.has(root) || (ENVELOPES.has(root) && path.some((name) => DOCUMENTS.has(name)));
}

function rowOf(
  cut: XmlCut,
  position: RawRow['position'],
  masterDataOf: ReturnType<typeof masterDataReader>,
): RawRow {
  const mediaType = 'application/xml';
  try {
    const fields = fieldsFromXml(eventOfCut(cut));
    return {
      key: eventKey({ fields, prefixes: STANDARD_PREFIXES }),
      payload: eventDocument(cut, fields, masterDataOf(cut)),
      mediaType,
      position,
    };
  } catch (error) {
    if (!(error instanceof SkippableRecordError)) throw error;
    const { payload } = cut;
    return { key: unreadableKey(payload), payload, mediaType, position, rejection: error };
  }
}

function notEpcis(file: SourceFile, came: string): SkippableRecordError {
  return new SkippableRecordError(
    'EPCIS_NOT_EPCIS',
    `${file.relativePath} must be an EPCISDocument, EPCISQueryDocument or EPCISMasterDataDocument, but ${came}; take it out of the folder, or let the connection's glob name EPCIS files only.`,
  );
}
