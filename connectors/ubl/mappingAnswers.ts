import {
  childOf,
  childrenOf,
  type DocumentAnswer,
  type DocumentReference,
  type XmlElement,
  textOf,
} from '../../src/kit/index.ts';
import { mapReasons } from './mappingReasons.ts';
import { isAboutInvoices, referenceTo, referenceTypeOf } from './mappingReferences.ts';
import { statusOf } from './mappingStatus.ts';
import { dateAt, indicatorAt, numberAt, withoutUndefined, type UblDocument } from './records.ts';

/** What is said of which document; undefined for documents that answer none. */
export function mapAnswers(
  document: UblDocument,
  references: readonly DocumentReference[],
): DocumentAnswer[] | undefined {
  switch (document.type.kind) {
    case 'applicationResponse':
      return childrenOf(document.root, 'DocumentResponse').flatMap((each) => mapResponses(document, each));
    case 'orderResponse':
    case 'orderCancellation':
      return answeredOrders(references).map((reference) => mapOrderAnswer(document, reference));
    default:
      return undefined;
  }
}

/** Of an order and a change of it, the change is answered, where both are named. */
function answeredOrders(references: readonly DocumentReference[]): (DocumentReference | undefined)[] {
  const changes = references.filter(({ type }) => type === 'orderChange');
  const orders = references.filter(({ type }) => type === 'order');
  const answered = changes.length > 0 ? changes : orders;
  return answered.length === 0 ? [undefined] : answered;
}

/** A cancellation has a note, but no code; the simple answer to an order says yes or no. */
function mapOrderAnswer(document: UblDocument, reference: DocumentReference | undefined): DocumentAnswer {
  const { root } = document;
  const isAccepted = indicatorAt(document, root, 'AcceptedIndicator');
  const statusCode = textOf(root, 'OrderResponseCode');
  const notes = [...childrenOf(root, 'RejectionNote'), ...childrenOf(root, 'CancellationNote')];
  return withoutUndefined({
    status: isAccepted === undefined ? statusOf(statusCode) : ACCEPTANCE[isAccepted],
    statusCode: statusCode ?? textOf(root, 'AcceptedIndicator'),
    effectiveDate: dateAt(document, root, 'EffectiveDate'),
    reasons: mapReasons(notes),
    reference,
  });
}

const ACCEPTANCE = { true: 'ACCEPTED', false: 'REJECTED' } as const;

/** The answer to each document that is named, and to each of its lines. */
function mapResponses(document: UblDocument, response: XmlElement): DocumentAnswer[] {
  const named = childrenOf(response, 'DocumentReference').map((element) =>
    referenceTo(document, answeredTypeOf(document, element), element),
  );
  const references = named.length === 0 ? [undefined] : named;
  const whole = childrenOf(response, 'Response').flatMap((each) =>
    references.map((reference) => mapResponse(document, each, reference)),
  );
  const [first] = references;
  const lines = childrenOf(response, 'LineResponse').flatMap((each) =>
    mapLineResponses(document, each, first),
  );
  return [...whole, ...lines];
}

function mapLineResponses(
  document: UblDocument,
  lineResponse: XmlElement,
  reference: DocumentReference | undefined,
): DocumentAnswer[] {
  const line = childOf(lineResponse, 'LineReference');
  const named = line && childOf(line, 'DocumentReference');
  const whose = (named && referenceTo(document, answeredTypeOf(document, named), named)) ?? reference;
  const lineNumber = line && numberAt(line, 'LineID');
  return childrenOf(lineResponse, 'Response').map((each) =>
    mapResponse(document, each, whose && withoutUndefined({ ...whose, lineNumber })),
  );
}

function mapResponse(
  document: UblDocument,
  response: XmlElement,
  reference: DocumentReference | undefined,
): DocumentAnswer {
  const statusCode = textOf(response, 'ResponseCode');
  return withoutUndefined({
    status: statusOf(statusCode),
    statusCode,
    effectiveDate: dateAt(document, response, 'EffectiveDate'),
    reasons: mapReasons([...childrenOf(response, 'Description'), ...childrenOf(response, 'Status')]),
    reference,
  });
}

/** What kind of document is answered: by its type code, else, in an invoice response, an invoice. */
function answeredTypeOf(document: UblDocument, element: XmlElement): DocumentReference['type'] {
  const code = textOf(element, 'DocumentTypeCode') ?? textOf(element, 'DocumentType');
  if (code !== undefined) return referenceTypeOf(code);
  return isAboutInvoices(document) ? 'invoice' : 'other';
}
