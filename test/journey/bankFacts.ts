/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access -- answers are walked by what they were asked for, fact by fact */
import { Facts, number, type Fact } from './facts.ts';
import type { Json } from './journey.ts';
import { all, text, texts, type Plain } from './plainXml.ts';

const REPORTS = ['BkToCstmrAcctRpt/Rpt', 'BkToCstmrStmt/Stmt', 'BkToCstmrDbtCdtNtfctn/Ntfctn'];

/** The statements of a camt message, each with what it says. */
export function statementsIn(document: Plain): Fact[][] {
  return REPORTS.flatMap((path) => all(document, path)).map(statedByStatement);
}

function statedByStatement(statement: Plain): Fact[] {
  const facts = new Facts();
  facts.add('id', text(statement, 'Id'));
  facts.add('account', text(statement, 'Acct/Id/IBAN') ?? text(statement, 'Acct/Id/Othr/Id'));
  facts.add('sequence', text(statement, 'ElctrncSeqNb'));
  for (const balance of all(statement, 'Bal')) {
    const [amount] = all(balance, 'Amt');
    const sign = text(balance, 'CdtDbtInd') === 'DBIT' ? '-' : '';
    facts.add('balance', number(`${sign}${amount?.text ?? ''}`), amount?.attributes['Ccy']);
  }
  all(statement, 'Ntry').forEach((entry, index) => {
    statedByEntry(facts, entry, `entry ${String(index)}`);
  });
  return facts.list;
}

const isReference = (id: string): boolean => !/^(?:not\s?provided|nonref)$/i.test(id);

function statedByEntry(facts: Facts, entry: Plain, label: string): void {
  const [amount] = all(entry, 'Amt');
  facts.add(`${label} amount`, number(amount?.text), amount?.attributes['Ccy'], text(entry, 'CdtDbtInd') === 'CRDT' ? 'CREDIT' : 'DEBIT'); // prettier-ignore
  facts.add(`${label} reversal`, ['true', '1'].includes(text(entry, 'RvslInd') ?? ''));
  for (const [name, fact] of [
    ['BookgDt', 'booked'],
    ['ValDt', 'value'],
  ]) {
    facts.add(
      `${label} ${fact!}`,
      text(entry, `${name!}/Dt`)?.slice(0, 10) ?? text(entry, `${name!}/DtTm`)?.slice(0, 10),
    );
    facts.add(`${label} ${fact!}Time`, text(entry, `${name!}/DtTm`));
  }
  facts.addAll(`${label} ref`, texts(entry, 'NtryRef').filter(isReference));
  facts.addAll(`${label} information`, texts(entry, 'AddtlNtryInf'));
  const transactions = [...all(entry, 'NtryDtls/TxDtls'), ...all(entry, 'TxDtls')];
  transactions.forEach((transaction, index) => {
    const at = `${label}/${String(index)}`;
    facts.addAll(`${at} endToEndId`, texts(transaction, 'Refs/EndToEndId').filter(isReference));
    facts.addAll(`${at} uetr`, texts(transaction, 'Refs/UETR'));
    facts.addAll(`${at} line`, texts(transaction, 'RmtInf/Ustrd'));
    facts.addAll(`${at} reference`, texts(transaction, 'RmtInf/Strd/CdtrRefInf/Ref'));
    facts.addAll(`${at} document`, texts(transaction, 'RmtInf/Strd/RfrdDocInf/Nb'));
    for (const [side, fact] of [
      ['Dbtr', 'debtor'],
      ['Cdtr', 'creditor'],
    ]) {
      const named =
        text(transaction, `RltdPties/${side!}/Nm`) ?? text(transaction, `RltdPties/${side!}/Pty/Nm`);
      facts.add(`${at} ${fact!}`, named);
      facts.add(
        `${at} ${fact!} account`,
        text(transaction, `RltdPties/${side!}Acct/Id/IBAN`)?.replaceAll(' ', ''),
      );
      facts.add(`${at} ${fact!} ultimate`, text(transaction, `RltdPties/Ultmt${side!}/Nm`));
    }
  });
}

const PARTY = '{ name ultimateName account { scheme value } bic }';

export const STATEMENTS = `statementId sequence account { identifiers { value } } balances { amount { value currency } }
  entries(first: 60) { edges { node { position amount { value currency } direction isReversal bookingDate valueDate
    bookingTimeText valueTimeText reference information transactions(first: 20) { edges { node { endToEndId uetr
      remittanceLines structuredReferences remittedDocuments { number } debtor ${PARTY} creditor ${PARTY} } } } } } }`;

export function answeredStatement(node: Json): Fact[] {
  const facts = new Facts();
  facts.add('id', node['statementId']);
  facts.add('sequence', node['sequence']);
  facts.addAll(
    'account',
    (node['account'].identifiers as Json[]).map((id) => id['value'] as string),
  );
  for (const { amount } of node['balances'] as Json[])
    facts.add('balance', number(amount.value), amount.currency);
  for (const { node: entry } of node['entries'].edges as { node: Json }[]) answeredEntry(facts, entry);
  return facts.list;
}

function answeredEntry(facts: Facts, entry: Json): void {
  const label = `entry ${String(entry['position'])}`;
  facts.add(`${label} amount`, number(entry['amount'].value), entry['amount'].currency, entry['direction']);
  facts.add(`${label} reversal`, entry['isReversal']);
  facts.add(`${label} booked`, entry['bookingDate']);
  facts.add(`${label} value`, entry['valueDate']);
  facts.add(`${label} bookedTime`, entry['bookingTimeText']);
  facts.add(`${label} valueTime`, entry['valueTimeText']);
  facts.add(`${label} ref`, entry['reference']);
  facts.add(`${label} information`, entry['information']);
  (entry['transactions'].edges as { node: Json }[]).forEach(({ node }, index) => {
    answeredTransaction(facts, node, `${label}/${String(index)}`);
  });
}

function answeredTransaction(facts: Facts, transaction: Json, at: string): void {
  facts.add(`${at} endToEndId`, transaction['endToEndId']);
  facts.add(`${at} uetr`, transaction['uetr']);
  facts.addAll(`${at} line`, transaction['remittanceLines']);
  facts.addAll(`${at} reference`, transaction['structuredReferences']);
  facts.addAll(
    `${at} document`,
    (transaction['remittedDocuments'] as Json[]).map((one) => one['number'] as string),
  );
  for (const side of ['debtor', 'creditor']) {
    const party = transaction[side] as Json | null;
    facts.add(`${at} ${side}`, party?.['name']);
    facts.add(`${at} ${side} ultimate`, party?.['ultimateName']);
    facts.addAll(
      `${at} ${side} account`,
      ((party?.['account'] ?? []) as Json[]).map((id) => id['value'] as string),
    );
  }
}
