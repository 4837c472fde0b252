import { childOf, SkippableRecordError, textOf } from '../../src/kit/index.ts';
import type { PaymentBatch, PaymentInstruction, XmlElement } from '../../src/kit/index.ts';
import { placeOf } from './initiationKey.ts';
import { initiationOf, readMessageFacts } from './initiations.ts';
import type { Initiation } from './initiations.ts';
import { bicOf, readAccount } from './mappingAccount.ts';
import { readParty } from './mappingParty.ts';
import { readRemittance } from './mappingRemittance.ts';
import {
  codeOf,
  readCount,
  readCurrency,
  readDayText,
  readMoney,
  readUnsigned,
  referenceOf,
  stated,
} from './values.ts';

type Counterpart = NonNullable<PaymentInstruction['debtor']>;
type Common = Omit<
  PaymentBatch,
  'kind' | 'initiator' | 'method' | `${string}tatedCount` | `${string}tatedSum`
>;

/** A transaction of a pain.001 gives an instruction, the head of a batch the batch. */
export function mapInitiation(body: XmlElement, key: string): PaymentInstruction | PaymentBatch {
  const initiation = initiationOf(body);
  const place = placeOf(key);
  const { batch, transaction } = initiation;
  if (!batch || !place) throw withoutBatch();
  const facts = readMessageFacts(initiation, 'pain.001');
  const where = `iso20022/pain.001 ${facts.messageId} batch ${place.batchIndex}`;
  const common: Common = stated({
    ...facts,
    batchId: textOf(batch, 'PmtInfId'),
    batchIndex: place.batchIndex,
    requestedExecutionDate: readExecutionDate(batch, where),
    debtor: readCounterpart(batch, ['Dbtr', 'DbtrAcct', 'DbtrAgt'], where),
  });
  if (!transaction || place.transactionIndex === undefined) return readBatch(initiation, common, where);
  return readInstruction(
    { batch, transaction },
    { ...common, transactionIndex: place.transactionIndex },
    where,
  );
}

function readBatch({ header, batch }: Initiation, common: Common, where: string): PaymentBatch {
  const sum = (element: XmlElement | undefined): string | undefined => {
    const text = element && textOf(element, 'CtrlSum');
    return text === undefined ? undefined : readUnsigned(text, `${where}: CtrlSum`);
  };
  return stated({
    kind: 'paymentBatch',
    ...common,
    initiator: readParty(header && childOf(header, 'InitgPty')),
    method: batch && textOf(batch, 'PmtMtd'),
    statedCount: readCount(batch && textOf(batch, 'NbOfTxs')),
    statedSum: sum(batch),
    messageStatedCount: readCount(header && textOf(header, 'NbOfTxs')),
    messageStatedSum: sum(header),
  });
}

function readInstruction(
  { batch, transaction }: { batch: XmlElement; transaction: XmlElement },
  common: Common & { transactionIndex: number },
  batchPlace: string,
): PaymentInstruction {
  const where = `${batchPlace} transaction ${common.transactionIndex}`;
  const ids = childOf(transaction, 'PmtId');
  const ultimateDebtor = childOf(transaction, 'UltmtDbtr') ?? childOf(batch, 'UltmtDbtr');
  return stated({
    kind: 'paymentInstruction',
    ...common,
    instructionId: referenceOf(ids, 'InstrId'),
    endToEndId: referenceOf(ids, 'EndToEndId'),
    uetr: referenceOf(ids, 'UETR')?.toLowerCase(),
    ...readAmount(transaction, where),
    creditor: readCounterpart(transaction, ['Cdtr', 'CdtrAcct', 'CdtrAgt'], where),
    ultimateDebtor: readParty(ultimateDebtor),
    ultimateCreditor: readParty(childOf(transaction, 'UltmtCdtr')),
    purposeCode: codeOf(childOf(transaction, 'Purp')),
    ...readRemittance(transaction, where),
  });
}

/** What is to be moved, or what it is worth in the debtor's currency with the currency to move it in. */
function readAmount(
  transaction: XmlElement,
  where: string,
): Pick<PaymentInstruction, 'amount' | 'currency' | 'transferCurrency'> {
  const equivalent = childOf(transaction, 'Amt', 'EqvtAmt');
  const currency = equivalent && textOf(equivalent, 'CcyOfTrf');
  return {
    ...readMoney(
      equivalent ? childOf(equivalent, 'Amt') : childOf(transaction, 'Amt', 'InstdAmt'),
      `${where}: Amt/${equivalent ? 'EqvtAmt' : 'InstdAmt'}`,
    ),
    ...(currency !== undefined && { transferCurrency: readCurrency(currency, `${where}: CcyOfTrf`) }),
  };
}

/** A day to version 7, from version 8 on a day or a time below it. */
function readExecutionDate(batch: XmlElement, where: string): string | undefined {
  const date = childOf(batch, 'ReqdExctnDt');
  const text =
    date && (textOf(date, 'Dt') ?? textOf(date, 'DtTm') ?? (date.text === '' ? undefined : date.text));
  return text === undefined ? undefined : readDayText(text, `${where}: ReqdExctnDt`);
}

function readCounterpart(
  element: XmlElement,
  [party, account, agent]: readonly [string, string, string],
  where: string,
): Counterpart | undefined {
  const bank = childOf(element, agent);
  const kept = readAccount(childOf(element, account), bank, `${where}: ${account}`);
  const found = stated({
    party: readParty(childOf(element, party)),
    account: kept,
    bic: kept || !bank ? undefined : bicOf(bank),
  });
  return found.party || found.account || found.bic !== undefined ? found : undefined;
}

function withoutBatch(): SkippableRecordError {
  return new SkippableRecordError(
    'ISO20022_BATCH_MISSING',
    'iso20022/pain.001: the message must hold at least one PmtInf, but there is none; ask the sender for the whole message.',
  );
}
