import { childOf, childrenOf, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import { codeOf, readDirection, readMoney, stated } from './values.ts';

type Charge = NonNullable<Payment['charges']>[number];

const MAX_CHARGES = 100;

/** The charges of an entry or a transaction: records from version 4 on, else their sum, before that one `Chrgs` each. */
export function readCharges(element: XmlElement, where: string): Charge[] | undefined {
  const charges = recordsOf(element).flatMap((record) => {
    const amount = childOf(record, 'Amt') ?? childOf(record, 'TtlChrgsAndTaxAmt');
    return amount ? [readCharge(record, amount, `${where}: Chrgs`)] : [];
  });
  return charges.length === 0 || charges.length > MAX_CHARGES ? undefined : charges;
}

/** Says where there are more charges than are kept: of a part of them one would take the rest for free. */
export function omittedChargesOf(elements: readonly XmlElement[]): string[] {
  const counts = elements.map((element) => recordsOf(element).length).filter((count) => count > MAX_CHARGES);
  return counts.map((count) => `its ${count} charges are not kept, more than ${MAX_CHARGES}`);
}

function recordsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element, 'Chrgs').flatMap((block) => {
    const listed = childrenOf(block, 'Rcrd');
    return listed.length > 0 ? listed : [block];
  });
}

function readCharge(record: XmlElement, amount: XmlElement, where: string): Charge {
  const isIncluded = textOf(record, 'ChrgInclInd');
  return stated({
    ...readMoney(amount, `${where}/${amount.name}`),
    direction: textOf(record, 'CdtDbtInd') === undefined ? undefined : readDirection(record, where),
    isIncluded: isIncluded === undefined ? undefined : ['true', '1'].includes(isIncluded),
    type: codeOf(childOf(record, 'Tp')),
  });
}

/** Why a transfer came back; `RtrRsn` is version 1's name of it. */
export function readReturnReason(transaction: XmlElement): Payment['returnReason'] {
  const information = childOf(transaction, 'RtrInf');
  if (!information) return undefined;
  const lines = [...childrenOf(information, 'AddtlInf'), ...childrenOf(information, 'AddtlRtrRsnInf')]
    .map(({ text }) => text)
    .filter((text) => text !== '');
  return stated({
    code: codeOf(childOf(information, 'Rsn') ?? childOf(information, 'RtrRsn')),
    information: lines.length === 0 ? undefined : lines.slice(0, 100),
  });
}
