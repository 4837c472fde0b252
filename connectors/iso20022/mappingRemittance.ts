import { childOf, childrenOf, textOf } from '../../src/kit/index.ts';
import type { Payment, RemittedDocument, XmlElement } from '../../src/kit/index.ts';
import { readMoney, referenceOf, stated } from './values.ts';
import type { Money } from './values.ts';

export type Remittance = Pick<Payment, 'remittanceLines' | 'structuredReferences' | 'remittedDocuments'>;

/** What the payer says the transaction is for: free lines, the creditor's references, documents paid. */
export function readRemittance(transaction: XmlElement, where: string): Remittance {
  const blocks = childrenOf(transaction, 'RmtInf');
  const structured = blocks.flatMap((block) => childrenOf(block, 'Strd'));
  return {
    remittanceLines: [
      ...blocks.flatMap((block) => linesOf(block, 'Ustrd')),
      ...structured.flatMap((block) => linesOf(block, 'AddtlRmtInf')),
    ],
    structuredReferences: structured.flatMap(creditorReferencesOf),
    remittedDocuments: structured.flatMap((block) => documentsOf(block, `${where}: RfrdDocAmt`)),
  };
}

function linesOf(block: XmlElement, name: string): readonly string[] {
  return childrenOf(block, name)
    .map((line) => line.text)
    .filter((line) => line !== '');
}

/** `CdtrRef` is version 1's name of it. */
function creditorReferencesOf(block: XmlElement): readonly string[] {
  return childrenOf(block, 'CdtrRefInf').flatMap((information) => {
    const reference = referenceOf(information, 'Ref') ?? referenceOf(information, 'CdtrRef');
    return reference === undefined ? [] : [reference];
  });
}

// One amount stands for all documents of a block; of several, nothing says which part was paid for which.
function documentsOf(block: XmlElement, where: string): readonly RemittedDocument[] {
  const documents = childrenOf(block, 'RfrdDocInf');
  const amounts = documents.length === 1 ? amountsOf(block, where) : {};
  return documents.flatMap((document) => {
    const number = textOf(document, 'Nb') ?? textOf(document, 'RfrdDocNb');
    if (number === undefined) return [];
    const issueDateText = textOf(document, 'RltdDt') ?? textOf(document, 'RltdDt', 'Dt');
    return [stated({ type: documentTypeOf(document), number, issueDateText, ...amounts })];
  });
}

/** From version 12 `RmtAmtAndTp` has types from an external list; such an amount is not taken for the remitted one. */
function amountsOf(block: XmlElement, where: string): Partial<RemittedDocument> {
  const money = (name: string): Money | undefined => {
    const element = childOf(block, 'RfrdDocAmt', name);
    // From version 4 a discount has a type beside its amount.
    const amount = element && (childOf(element, 'Amt') ?? element);
    return amount && amount.text !== '' ? readMoney(amount, `${where}/${name}`) : undefined;
  };
  return stated({
    ...money('RmtdAmt'),
    dueAmount: money('DuePyblAmt'),
    discountAmount: money('DscntApldAmt'),
    creditNoteAmount: money('CdtNoteAmt'),
  });
}

/** CINV commercial invoice, CREN credit note ...; `RfrdDocTp` is version 1's name of it. */
function documentTypeOf(document: XmlElement): string | undefined {
  const type = childOf(document, 'Tp', 'CdOrPrtry') ?? childOf(document, 'RfrdDocTp');
  return type && (textOf(type, 'Cd') ?? textOf(type, 'Prtry'));
}
