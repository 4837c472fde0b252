/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access -- answers are walked by what they were asked for, fact by fact */
import { Facts, number, type Fact } from './facts.ts';
import type { Json } from './journey.ts';
import { all, text, texts, within, type Plain } from './plainXml.ts';

const isReference = (id: string): boolean => !/^(?:not\s?provided|nonref)$/i.test(id);
const compact = (id: string): string => id.replaceAll(' ', '');

/** The ordered payments of a pain.001, and its batches, each with what it says. */
export function ordersIn(document: Plain): { readonly orders: Fact[][]; readonly batches: Fact[][] } {
  const [message] = within(document, 'CstmrCdtTrfInitn');
  if (!message) return { orders: [], batches: [] };
  const batches = all(message, 'PmtInf');
  return {
    orders: batches.flatMap((batch) =>
      all(batch, 'CdtTrfTxInf')
        .filter((order) => isReadable(amountOf(order)?.text))
        .map((order) => statedByOrder(message, batch, order)),
    ),
    batches: batches.map((batch) => statedByBatch(message, batch)),
  };
}

/** Others are refused. */
function isReadable(amount: string | undefined): boolean {
  return amount !== undefined && /^[+]?[\d.]+$/.test(amount);
}

function amountOf(order: Plain): Plain | undefined {
  return all(order, 'Amt/InstdAmt')[0] ?? all(order, 'Amt/EqvtAmt/Amt')[0];
}

function statedByOrder(message: Plain, batch: Plain, order: Plain): Fact[] {
  const facts = new Facts();
  const amount = amountOf(order);
  statedOfBatch(facts, message, batch);
  facts.add('amount', number(amount?.text), amount?.attributes['Ccy']);
  facts.add('transfer', text(order, 'Amt/EqvtAmt/CcyOfTrf'));
  facts.addAll('endToEndId', texts(order, 'PmtId/EndToEndId').filter(isReference));
  facts.addAll('instructionId', texts(order, 'PmtId/InstrId').filter(isReference));
  facts.add('uetr', text(order, 'PmtId/UETR')?.toLowerCase());
  facts.add('creditor', text(order, 'Cdtr/Nm'));
  facts.addAll('creditorAccount', accountOf(order, 'CdtrAcct'));
  facts.add('creditorBic', text(order, 'CdtrAgt/FinInstnId/BICFI') ?? text(order, 'CdtrAgt/FinInstnId/BIC'));
  facts.add('ultimateDebtor', text(order, 'UltmtDbtr/Nm') ?? text(batch, 'UltmtDbtr/Nm'));
  facts.add('ultimateCreditor', text(order, 'UltmtCdtr/Nm'));
  facts.add('purpose', text(order, 'Purp/Cd') ?? text(order, 'Purp/Prtry'));
  facts.addAll('line', texts(order, 'RmtInf/Ustrd'));
  facts.addAll('reference', texts(order, 'RmtInf/Strd/CdtrRefInf/Ref'));
  facts.addAll('document', texts(order, 'RmtInf/Strd/RfrdDocInf/Nb'));
  return facts.list;
}

function statedOfBatch(facts: Facts, message: Plain, batch: Plain): void {
  facts.add('id', text(message, 'GrpHdr/MsgId'));
  facts.add('created', text(message, 'GrpHdr/CreDtTm'));
  facts.add('batch', text(batch, 'PmtInfId'));
  facts.add(
    'day',
    (text(batch, 'ReqdExctnDt/Dt') ?? text(batch, 'ReqdExctnDt/DtTm') ?? text(batch, 'ReqdExctnDt'))?.slice(
      0,
      10,
    ),
  );
  facts.add('debtor', text(batch, 'Dbtr/Nm'));
  facts.addAll('debtorAccount', accountOf(batch, 'DbtrAcct'));
}

function statedByBatch(message: Plain, batch: Plain): Fact[] {
  const facts = new Facts();
  statedOfBatch(facts, message, batch);
  facts.add('method', text(batch, 'PmtMtd'));
  facts.add('count', text(batch, 'NbOfTxs'));
  facts.add('sum', number(text(batch, 'CtrlSum')));
  facts.add('messageCount', text(message, 'GrpHdr/NbOfTxs'));
  facts.add('messageSum', number(text(message, 'GrpHdr/CtrlSum')));
  facts.add('initiator', text(message, 'GrpHdr/InitgPty/Nm'));
  return facts.list;
}

function accountOf(element: Plain, name: string): string[] {
  return [...texts(element, `${name}/Id/IBAN`), ...texts(element, `${name}/Id/Othr/Id`)].map(compact);
}

const LEVELS = [
  ['MESSAGE', 'OrgnlGrpInfAndSts', 'GrpSts'],
  ['BATCH', 'OrgnlPmtInfAndSts', 'PmtInfSts'],
  ['TRANSACTION', 'OrgnlPmtInfAndSts/TxInfAndSts', 'TxSts'],
] as const;

/** What a pain.002 says of a message, a batch or a payment, where it says anything. */
export function statusesIn(document: Plain): Fact[][] {
  const [message] = within(document, 'CstmrPmtStsRpt');
  if (!message) return [];
  return LEVELS.flatMap(([level, path, status]) =>
    all(message, path).flatMap((subject) => {
      const facts = new Facts();
      facts.add('id', text(message, 'GrpHdr/MsgId'));
      facts.add('level', level);
      facts.add('originalMessage', text(message, 'OrgnlGrpInfAndSts/OrgnlMsgId'));
      facts.add('status', text(subject, status));
      facts.addAll('originalEndToEndId', texts(subject, 'OrgnlEndToEndId').filter(isReference));
      facts.addAll('originalInstruction', texts(subject, 'OrgnlInstrId').filter(isReference));
      if (level === 'BATCH') facts.add('batch', text(subject, 'OrgnlPmtInfId'));
      for (const reason of all(subject, 'StsRsnInf')) {
        facts.add('reason', text(reason, 'Rsn/Cd') ?? text(reason, 'Rsn/Prtry'));
        facts.addAll('information', texts(reason, 'AddtlInf'));
      }
      const isSilent = text(subject, status) === undefined && all(subject, 'StsRsnInf').length === 0;
      return isSilent && level !== 'MESSAGE' ? [] : [facts.list];
    }),
  );
}

const BATCH =
  'messageId createdAtText batchId requestedExecutionDate debtor { name } debtorAccount { value }';

export const ORDERS = `${BATCH} amount { value currency } transferCurrency endToEndId instructionId uetr creditorName
  creditorAccount { value } creditorBic ultimateDebtorName ultimateCreditorName purposeCode remittanceInformation
  structuredReferences remittedDocuments { number }`;
export const BATCHES = `${BATCH} method statedCount statedSum messageStatedCount messageStatedSum initiatorName`;
export const STATUSES = `messageId level originalMessageId originalBatchId status originalEndToEndId originalInstructionId
  reasons { code information }`;

export function answeredOrder(node: Json): Fact[] {
  const facts = new Facts();
  answeredOfBatch(facts, node);
  facts.add('amount', number(node['amount'].value), node['amount'].currency);
  facts.add('transfer', node['transferCurrency']);
  facts.add('endToEndId', node['endToEndId']);
  facts.add('instructionId', node['instructionId']);
  facts.add('uetr', node['uetr']);
  facts.add('creditor', node['creditorName']);
  facts.addAll('creditorAccount', valuesOf(node['creditorAccount']));
  facts.add('creditorBic', node['creditorBic']);
  facts.add('ultimateDebtor', node['ultimateDebtorName']);
  facts.add('ultimateCreditor', node['ultimateCreditorName']);
  facts.add('purpose', node['purposeCode']);
  facts.addAll('line', ((node['remittanceInformation'] as string | null) ?? '').split('\n'));
  facts.addAll('reference', node['structuredReferences']);
  facts.addAll(
    'document',
    (node['remittedDocuments'] as Json[]).map((one) => one['number'] as string),
  );
  return facts.list;
}

function answeredOfBatch(facts: Facts, node: Json): void {
  facts.add('id', node['messageId']);
  facts.add('created', node['createdAtText']);
  facts.add('batch', node['batchId']);
  facts.add('day', node['requestedExecutionDate']);
  facts.add('debtor', node['debtor']?.name);
  facts.addAll('debtorAccount', valuesOf(node['debtorAccount']));
}

export function answeredBatch(node: Json): Fact[] {
  const facts = new Facts();
  answeredOfBatch(facts, node);
  facts.add('method', node['method']);
  facts.add('count', node['statedCount']);
  facts.add('sum', number(node['statedSum']));
  facts.add('messageCount', node['messageStatedCount']);
  facts.add('messageSum', number(node['messageStatedSum']));
  facts.add('initiator', node['initiatorName']);
  return facts.list;
}

export function answeredStatus(node: Json): Fact[] {
  const facts = new Facts();
  facts.add('id', node['messageId']);
  facts.add('level', node['level']);
  facts.add('originalMessage', node['originalMessageId']);
  facts.add('status', node['status']);
  facts.add('originalEndToEndId', node['originalEndToEndId']);
  facts.add('originalInstruction', node['originalInstructionId']);
  if (node['level'] === 'BATCH') facts.add('batch', node['originalBatchId']);
  for (const reason of node['reasons'] as Json[]) {
    facts.add('reason', reason['code']);
    facts.addAll('information', reason['information']);
  }
  return facts.list;
}

function valuesOf(identifiers: Json[]): string[] {
  return identifiers.map((one) => compact(one['value'] as string));
}
