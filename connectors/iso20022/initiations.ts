import { childOf, SkippableRecordError, textOf } from '../../src/kit/index.ts';
import type { XmlElement } from '../../src/kit/index.ts';
import { messageNameOf } from './records.ts';
import { readInstant, stated } from './values.ts';

/** What stands in an initiation or a status report around a batch, by its element in either. */
export const BATCHES: ReadonlySet<string> = new Set(['PmtInf', 'OrgnlPmtInfAndSts']);
const TRANSACTIONS: ReadonlySet<string> = new Set(['CdtTrfTxInf', 'TxInfAndSts']);

export function isTransactionName(name: string): boolean {
  return TRANSACTIONS.has(name);
}

/** A landed document of an initiation or a status report: the message, at most one batch, at most one transaction. */
export interface Initiation {
  readonly body: XmlElement;
  readonly header: XmlElement | undefined;
  readonly batch: XmlElement | undefined;
  readonly transaction: XmlElement | undefined;
}

export function initiationOf(body: XmlElement): Initiation {
  const batch = body.children.find(({ name }) => BATCHES.has(name));
  const transaction = (batch ?? body).children.find(({ name }) => TRANSACTIONS.has(name));
  return { body, header: childOf(body, 'GrpHdr'), batch, transaction };
}

interface MessageFacts {
  readonly messageName: string | undefined;
  readonly messageId: string;
  readonly createdAt: string | undefined;
  readonly createdAtText: string | undefined;
}

/** @throws SkippableRecordError ISO20022_MESSAGE_ID_MISSING: nothing could be said of the message without it. */
export function readMessageFacts({ body, header }: Initiation, kind: string): MessageFacts {
  const messageId = header && textOf(header, 'MsgId');
  if (messageId === undefined) {
    throw new SkippableRecordError(
      'ISO20022_MESSAGE_ID_MISSING',
      `iso20022/${kind}: GrpHdr/MsgId must name the message, but there is none; ask the sender for the whole message.`,
    );
  }
  const created = header && textOf(header, 'CreDtTm');
  return stated({
    messageName: messageNameOf(body),
    messageId,
    createdAt: readInstant(created, `iso20022/${kind} ${messageId}: CreDtTm`),
    createdAtText: created,
  });
}
