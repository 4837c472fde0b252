/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access -- answers are walked by what they were asked for, fact by fact */
import { number, type Facts } from './facts.ts';
import type { Json } from './journey.ts';
import { all, text, texts, type Plain } from './plainXml.ts';

const EXCHANGES = ['InstdAmt', 'TxAmt', 'CntrValAmt', 'AnncdPstngAmt'];
const TERMS = [
  ['SrcCcy', 'sourceCurrency'],
  ['TrgtCcy', 'targetCurrency'],
  ['UnitCcy', 'unitCurrency'],
  ['CtrctId', 'contractId'],
] as const;

/** What an entry or a transaction states of other currencies, of what it cost, and why it came back. */
export function statedAmounts(facts: Facts, element: Plain, at: string): void {
  for (const [path, name] of [
    ['AmtDtls/InstdAmt/Amt', 'instructed'],
    ['AmtDtls/CntrValAmt/Amt', 'counterValue'],
  ] as const)
    for (const amount of all(element, path))
      facts.add(`${at} ${name}`, number(amount.text), amount.attributes['Ccy']);
  const [exchange] = EXCHANGES.flatMap((name) => all(element, `AmtDtls/${name}/CcyXchg`));
  if (exchange) {
    facts.add(`${at} rate`, number(text(exchange, 'XchgRate')));
    for (const [name, fact] of TERMS) facts.add(`${at} ${fact}`, text(exchange, name));
  }
  for (const block of all(element, 'Chrgs')) {
    const records = all(block, 'Rcrd');
    for (const charge of records.length > 0 ? records : [block]) statedCharge(facts, charge, at);
  }
  facts.add(`${at} returned`, text(element, 'RtrInf/Rsn/Cd') ?? text(element, 'RtrInf/RtrRsn/Cd'));
  facts.addAll(`${at} returnedWords`, texts(element, 'RtrInf/AddtlInf'));
  if (all(element, 'BkTxCd/Domn').length > 0)
    facts.add(`${at} proprietary`, text(element, 'BkTxCd/Prtry/Cd'));
}

function statedCharge(facts: Facts, charge: Plain, at: string): void {
  const [amount] = [...all(charge, 'Amt'), ...all(charge, 'TtlChrgsAndTaxAmt')];
  if (!amount) return;
  facts.add(`${at} charge`, number(amount.text), amount.attributes['Ccy']);
  const directions: Readonly<Record<string, string>> = { CRDT: 'CREDIT', DBIT: 'DEBIT' };
  facts.add(`${at} chargeDirection`, directions[text(charge, 'CdtDbtInd') ?? '']);
  facts.add(`${at} chargeIncluded`, text(charge, 'ChrgInclInd'));
}

export const AMOUNTS = `instructedAmount { value currency } counterValue { value currency } exchangeRate proprietaryCode
  exchange { sourceCurrency targetCurrency unitCurrency contractId }
  charges { amount { value currency } direction isIncluded }`;
export const RETURN = 'returnReason { code information }';

export function answeredAmounts(facts: Facts, node: Json, at: string): void {
  answeredMoney(facts, node['instructedAmount'] as Json | null, `${at} instructed`);
  answeredMoney(facts, node['counterValue'] as Json | null, `${at} counterValue`);
  facts.add(`${at} rate`, number(node['exchangeRate']));
  for (const [, fact] of TERMS) facts.add(`${at} ${fact}`, node['exchange']?.[fact]);
  for (const charge of node['charges'] as Json[]) {
    facts.add(`${at} charge`, number(charge['amount'].value), charge['amount'].currency);
    facts.add(`${at} chargeDirection`, charge['direction']);
    facts.add(`${at} chargeIncluded`, charge['isIncluded']);
  }
  facts.add(`${at} returned`, node['returnReason']?.code);
  facts.addAll(`${at} returnedWords`, node['returnReason']?.information ?? []);
  facts.add(`${at} proprietary`, node['proprietaryCode']);
}

function answeredMoney(facts: Facts, money: Json | null, at: string): void {
  facts.add(at, number(money?.['value']), money?.['currency']);
}
