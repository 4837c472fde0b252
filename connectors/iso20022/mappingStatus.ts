import { childOf, childrenOf, textOf } from '../../src/kit/index.ts';
import type { PaymentStatus, XmlElement } from '../../src/kit/index.ts';
import { placeOf } from './initiationKey.ts';
import { initiationOf, readMessageFacts } from './initiations.ts';
import type { Initiation } from './initiations.ts';
import { codeOf, referenceOf, stated } from './values.ts';

type Level = PaymentStatus['level'];

/** What a pain.002 says of a message, a batch or a transaction; nothing where it states neither status nor reason. */
export function mapStatusReport(body: XmlElement, key: string): readonly PaymentStatus[] {
  const report = initiationOf(body);
  const place = placeOf(key);
  const level = levelOf(report, place !== undefined);
  const subject = { MESSAGE: groupOf(body), BATCH: report.batch, TRANSACTION: report.transaction }[level];
  const status = subject && textOf(subject, STATUS_NAMES[level]);
  const reasons = subject ? readReasons(subject) : [];
  const facts = readMessageFacts(report, 'pain.002');
  // Of the message a record is kept in any case: it stands for the report as a whole.
  if (level !== 'MESSAGE' && status === undefined && reasons.length === 0) return [];
  return [
    stated({
      kind: 'paymentStatus',
      ...facts,
      level,
      ...FIRST_PLACE,
      ...place,
      ...readOriginal(report, level),
      status,
      reasons,
    }),
  ];
}

/** What a record is placed by that stands for more than one transaction. */
const FIRST_PLACE = { batchIndex: 0, transactionIndex: 0 };

/** The lowest that the report speaks of; a batch counts only where its record has a place of its own. */
function levelOf({ batch, transaction }: Initiation, hasPlace: boolean): Level {
  if (transaction) return 'TRANSACTION';
  return batch && hasPlace ? 'BATCH' : 'MESSAGE';
}

const STATUS_NAMES: Readonly<Record<Level, string>> = {
  MESSAGE: 'GrpSts',
  BATCH: 'PmtInfSts',
  TRANSACTION: 'TxSts',
};

/** `OrgnlGrpInf` is what some versions call it below a transaction. */
function groupOf(body: XmlElement): XmlElement | undefined {
  return childOf(body, 'OrgnlGrpInfAndSts');
}

type Original = Pick<
  PaymentStatus,
  | 'statusId'
  | 'originalMessageId'
  | 'originalMessageName'
  | 'originalBatchId'
  | 'originalInstructionId'
  | 'originalEndToEndId'
  | 'originalUetr'
>;

function readOriginal(report: Initiation, level: Level): Original {
  const { body, transaction } = report;
  const group = groupOf(body) ?? (transaction && childOf(transaction, 'OrgnlGrpInf'));
  return stated({
    originalMessageId: group && textOf(group, 'OrgnlMsgId'),
    originalMessageName: group && textOf(group, 'OrgnlMsgNmId'),
    originalBatchId: level === 'MESSAGE' ? undefined : originalBatchOf(report),
    statusId: transaction && textOf(transaction, 'StsId'),
    originalInstructionId: referenceOf(transaction, 'OrgnlInstrId'),
    originalEndToEndId: referenceOf(transaction, 'OrgnlEndToEndId'),
    originalUetr: referenceOf(transaction, 'OrgnlUETR')?.toLowerCase(),
  });
}

/** Some versions name the batch below the transaction. */
function originalBatchOf({ batch, transaction }: Initiation): string | undefined {
  return (batch && textOf(batch, 'OrgnlPmtInfId')) ?? (transaction && textOf(transaction, 'OrgnlPmtInfId'));
}

/** `StsRsnInf` of each reason; a code of the list or the bank's own. */
function readReasons(subject: XmlElement): PaymentStatus['reasons'] {
  return childrenOf(subject, 'StsRsnInf')
    .slice(0, MAX_REASONS)
    .map((reason) =>
      stated({
        code: codeOf(childOf(reason, 'Rsn') ?? childOf(reason, 'StsRsn')),
        information: childrenOf(reason, 'AddtlInf')
          .concat(childrenOf(reason, 'AddtlStsRsnInf'))
          .flatMap(({ text }) => (text === '' ? [] : [text]))
          .slice(0, 100),
      }),
    );
}

const MAX_REASONS = 1_000;
