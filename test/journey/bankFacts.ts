/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access -- answers are walked by what they were asked for, fact by fact */
import { AMOUNTS, answeredAmounts, RETURN, statedAmounts } from './bankAmountFacts.ts';
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
    facts.addAll('balanceTime', texts(balance, 'Dt/DtTm'));
  }
  facts.addAll('from', texts(statement, 'FrToDt/FrDtTm').filter(isTime));
  facts.addAll('to', texts(statement, 'FrToDt/ToDtTm').filter(isTime));
  all(statement, 'Ntry').forEach((entry, index) => {
    statedByEntry(facts, entry, `entry ${String(index)}`);
  });
  return facts.list;
}

const isTime = (written: string): boolean => written.includes('T');
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
  statedAmounts(facts, entry, label);
  const transactions = [...all(entry, 'NtryDtls/TxDtls'), ...all(entry, 'TxDtls')];
  transactions.forEach((transaction, index) => {
    const at = `${label}/${String(index)}`;
    statedAmounts(facts, transaction, at);
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
      const institution = `RltdAgts/${side!}Agt/FinInstnId`;
      facts.add(
        `${at} ${fact!} bic`,
        text(transaction, `${institution}/BICFI`) ?? text(transaction, `${institution}/BIC`),
      );
    }
  });
}

const PARTY = '{ name ultimateName account { scheme value } bic }';

export const STATEMENTS = `statementId sequence account { identifiers { value } } periodStartText periodEndText balances { amount { value currency } timeText }
  entries(first: 60) { edges { node { position amount { value currency } direction isReversal bookingDate valueDate
    bookingTimeText valueTimeText reference information ${AMOUNTS} transactions(first: 20) { edges { node { ${AMOUNTS} ${RETURN} endToEndId uetr
      remittanceLines structuredReferences remittedDocuments { number } debtor ${PARTY} creditor ${PARTY} } } } } } }`;

export function answeredStatement(node: Json): Fact[] {
  const facts = new Facts();
  facts.add('id', node['statementId']);
  facts.add('sequence', node['sequence']);
  facts.addAll(
    'account',
    (node['account'].identifiers as Json[]).map((id) => id['value'] as string),
  );
  for (const { amount, timeText } of node['balances'] as Json[]) {
    facts.add('balance', number(amount.value), amount.currency);
    facts.add('balanceTime', timeText);
  }
  facts.add('from', node['periodStartText']);
  facts.add('to', node['periodEndText']);
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
  answeredAmounts(facts, entry, label);
  (entry['transactions'].edges as { node: Json }[]).forEach(({ node }, index) => {
    answeredTransaction(facts, node, `${label}/${String(index)}`);
  });
}

function answeredTransaction(facts: Facts, transaction: Json, at: string): void {
  answeredAmounts(facts, transaction, at);
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
    facts.add(`${at} ${side} bic`, party?.['bic']);
    facts.addAll(
      `${at} ${side} account`,
      ((party?.['account'] ?? []) as Json[]).map((id) => id['value'] as string),
    );
  }
}
