import { serialiseXml } from '../../src/kit/index.ts';
import type { XmlElement } from '../../src/kit/index.ts';
import type { Report } from './records.ts';

const KEPT_OF_HEADER: ReadonlySet<string> = new Set(['MsgId', 'CreDtTm', 'MsgPgntn']);
const KEPT_OF_STATEMENT: ReadonlySet<string> = new Set([
  ...['Id', 'StmtPgntn', 'RptPgntn', 'NtfctnPgntn', 'ElctrncSeqNb', 'LglSeqNb', 'CreDtTm', 'FrToDt', 'Acct'],
  'Ntry',
]);

/**
 * The document that is landed for an entry: the entry and what says where it stands.
 *
 * Balances, summaries and envelopes stay out. With them, a report sent again with another balance would make
 * another version of every entry in it.
 */
export function entryDocument({ body, header, statement }: Report): Uint8Array {
  const parts = [...(header ? [only(header, KEPT_OF_HEADER)] : []), only(statement, KEPT_OF_STATEMENT)];
  const document = {
    ...body,
    name: 'Document',
    attributes: NO_ATTRIBUTES,
    children: [{ ...body, children: parts }],
  };
  return Buffer.from(serialiseXml(document));
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function only(element: XmlElement, names: ReadonlySet<string>): XmlElement {
  return { ...element, children: element.children.filter(({ name }) => names.has(name)) };
}
