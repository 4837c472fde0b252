import { serialiseXml } from '../../src/kit/index.ts';
import type { Position, RawRow, XmlCut, XmlElement } from '../../src/kit/index.ts';
import { initiationKey } from './initiationKey.ts';
import { BATCHES, initiationOf, isTransactionName } from './initiations.ts';
import { bodyOf } from './records.ts';

interface Place {
  readonly kind: 'pain.001' | 'pain.002';
  readonly position: Position;
  /** Of the batch that is being read, or has just ended. */
  readonly batchIndex: number;
}

/** The row of an instruction, a batch, a transaction's status, or what a status report says of the whole message. */
export function initiationRow(cut: XmlCut, { kind, position, batchIndex }: Place): RawRow {
  const initiation = initiationOf(bodyOf(cut.root));
  const row = { payload: documentOf(cut), mediaType: 'application/xml' as const, position };
  if (cut.kind === 'record')
    return { ...row, key: initiationKey(kind, initiation, { batchIndex, transactionIndex: cut.index }) };
  if (BATCHES.has(cut.path.at(-1) ?? ''))
    return { ...row, key: initiationKey(kind, initiation, { batchIndex }), counts: 'context' };
  return { ...row, key: initiationKey(kind, initiation, 'message') };
}

const KEPT_OF_BATCH: ReadonlySet<string> = new Set([
  ...['PmtInfId', 'ReqdExctnDt', 'Dbtr', 'DbtrAcct', 'DbtrAgt', 'UltmtDbtr', 'OrgnlPmtInfId'],
]);

/** Of a transaction's batch what says whose and when it is: its count and sum stand with the batch itself. */
function documentOf({ kind, root }: XmlCut): Uint8Array {
  const body = bodyOf(root);
  const { transaction, batch } = initiationOf(body);
  const children = body.children.map((child) =>
    kind === 'record' && child === batch && transaction ? only(child) : child,
  );
  const document = {
    ...body,
    name: 'Document',
    attributes: NO_ATTRIBUTES,
    children: [{ ...body, children }],
  };
  return Buffer.from(serialiseXml(document));
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function only(batch: XmlElement): XmlElement {
  return {
    ...batch,
    children: batch.children.filter(({ name }) => KEPT_OF_BATCH.has(name) || isTransactionName(name)),
  };
}
