import {
  SkippableRecordError,
  childOf,
  excerpt,
  parseInstant,
  parseXml,
  textOf,
  type LandedRow,
  type TradeDocument,
  type XmlElement,
} from '../../src/kit/index.ts';
import type { DocumentType } from './documentTypeTable.ts';
import { documentTypeOf } from './documentTypes.ts';
import { openEnvelope } from './envelope.ts';
import { mapPeriod } from './mappingAccount.ts';
import { mapAllowanceCharges } from './mappingAllowances.ts';
import { mapAnswers } from './mappingAnswers.ts';
import { findContradictions } from './mappingContradictions.ts';
import { mapDetails } from './mappingDetails.ts';
import { mapLines } from './mappingLines.ts';
import { mapLogistics } from './mappingLogistics.ts';
import { findParty, findPayee } from './mappingParty.ts';
import { mapDueDate, mapPayment } from './mappingPayment.ts';
import { mapHeaderReferences } from './mappingReferences.ts';
import { findCurrency, mapTotals } from './mappingTotals.ts';
import { dateAt, placeOf, withoutUndefined, type UblDocument } from './records.ts';
import { refuseRepeated } from './singleElements.ts';

const MEGABYTE = 1024 * 1024;

/** Attachments are landed with the file, but no part of a record: their text is never kept in memory. */
const XML_OPTIONS = { recordLength: 32 * MEGABYTE, omitTextOf: ['EmbeddedDocumentBinaryObject'] } as const;

/**
 * One UBL 2 document of a type in `documentTypeTable.ts`, alone or in an envelope, as one canonical record.
 *
 * @throws SkippableRecordError UBL_* for what the document lacks, XML_* for what is no XML, DECIMAL_INVALID,
 *   DATE_INVALID, DATE_TIME_INVALID for a value that cannot be read.
 */
export function mapUblDocument(row: Pick<LandedRow, 'payload'>): readonly TradeDocument[] {
  return [mapTradeDocument(openEnvelope(parseXml(row.payload, XML_OPTIONS)))];
}

function mapTradeDocument(root: XmlElement): TradeDocument {
  const document = openDocument(root);
  refuseRepeated(document);
  const issueDate = required(document, 'IssueDate', dateAt(document, root, 'IssueDate'));
  const references = mapHeaderReferences(document);
  const totals = mapTotals(document);
  const lines = mapLines(document, references);
  const period = mapPeriod(document);
  const allowanceCharges = mapAllowanceCharges(document, root);
  requirePayable(document, totals.payableAmount);
  return withoutUndefined({
    kind: document.type.kind,
    number: required(document, 'ID', textOf(root, 'ID')),
    typeCode: textOf(root, document.type.typeCode),
    issueDate,
    versionTime: mapVersionTime(document, issueDate),
    versionSequence: mapVersionSequence(root),
    currency: document.currency,
    taxCurrency: currencyCode(document, 'TaxCurrencyCode', textOf(root, 'TaxCurrencyCode')),
    ...mapParties(document),
    dueDate: mapDueDate(document),
    ...mapLogistics(document),
    ...totals,
    ...period,
    allowanceCharges,
    answers: mapAnswers(document, references),
    ...mapPayment(document),
    references,
    lines,
    details: mapDetails(document),
    contradictions: findContradictions(document, { totals, allowanceCharges, lines, ...period }),
  });
}

function openDocument(root: XmlElement): UblDocument {
  const type = documentTypeOf(root);
  const pricingCurrency = textOf(root, 'PricingCurrencyCode')?.toUpperCase();
  const totals = type.totals.map((name) => childOf(root, name)).find((each) => each !== undefined);
  const unnamed = { type, root, totals, label: `ubl/${type.root}`, currency: undefined, pricingCurrency };
  const number = required(unnamed, 'ID', textOf(root, 'ID'));
  const named = { ...unnamed, label: `ubl/${type.root} ${number.slice(0, 100)}` };
  return { ...named, currency: currencyCode(named, 'DocumentCurrencyCode', findCurrency(root, totals)) };
}

type Parties = Pick<TradeDocument, 'seller' | 'buyer' | 'payee' | 'sender' | 'receiver'>;

/** The issuer has to be named, for its number is unique to it only; an invoice to a consumer may leave its buyer blank. */
function mapParties(document: UblDocument): Parties {
  const { root, type } = document;
  const seller = findParty(root, type.seller);
  const buyer = findParty(root, type.buyer);
  const sender = findParty(root, type.sender);
  const receiver = findParty(root, type.receiver);
  if (!{ seller, buyer, sender }[type.issuer]) throw partyMissing(document, type.issuer);
  const isAddressed = type.buyer.some((role) => childOf(root, role) !== undefined);
  if (type.isPayableDemanded && !isAddressed) throw partyMissing(document, 'buyer');
  const payee = type.seller.length === 0 ? undefined : findPayee(root, seller);
  return { seller, buyer, payee, sender, receiver };
}

function partyMissing(document: UblDocument, role: DocumentType['issuer']): SkippableRecordError {
  return new SkippableRecordError(
    'UBL_PARTIES_MISSING',
    `${placeOf(document, document.root)} must name its ${role} (${document.type[role].join(' or ')}) ` +
      'by a name or an identifier, but does not; ask the sender for a document with its parties.',
  );
}

/** Which version of the document this is: its time of issue, in UTC where it names no zone, at full minutes where no seconds. */
function mapVersionTime(document: UblDocument, issueDate: string): string | undefined {
  const time = childOf(document.root, 'IssueTime');
  if (!time || time.text === '') return undefined;
  const toTheSecond = time.text.replace(/^(\d\d:\d\d)(?!:)/, '$1:00');
  return parseInstant(`${issueDate}T${toTheSecond}`, placeOf(document, time), 'Z');
}

/** An order change counts the changes to its order; a text that is no number orders nothing. */
function mapVersionSequence(root: XmlElement): string | undefined {
  const sequence = textOf(root, 'SequenceNumberID');
  return sequence !== undefined && /^\d{1,18}$/.test(sequence) ? sequence : undefined;
}

function requirePayable(document: UblDocument, payableAmount: string | undefined): void {
  if (document.type.isPayableDemanded) required(document, 'LegalMonetaryTotal/PayableAmount', payableAmount);
}

function currencyCode(document: UblDocument, name: string, code: string | undefined): string | undefined {
  const upper = code?.toUpperCase();
  if (upper === undefined || /^[A-Z]{3}$/.test(upper)) return upper;
  const element = childOf(document.root, name) ?? document.root;
  throw new SkippableRecordError(
    'UBL_CURRENCY_INVALID',
    `${placeOf(document, element, name)} must be an ISO 4217 code such as EUR, but is ${excerpt(upper)}; ask the sender for a corrected document.`,
  );
}

function required(document: UblDocument, name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new SkippableRecordError(
    `UBL_${MISSING_CODES.get(name) ?? 'ELEMENT'}_MISSING`,
    `${placeOf(document, document.root)} must state ${name}, but it is absent or empty; ask the sender for a complete document.`,
  );
}

const MISSING_CODES: ReadonlyMap<string, string> = new Map([
  ['ID', 'NUMBER'],
  ['IssueDate', 'ISSUE_DATE'],
  ['LegalMonetaryTotal/PayableAmount', 'PAYABLE'],
]);
