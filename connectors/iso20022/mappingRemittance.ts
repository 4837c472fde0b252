import { childOf, childrenOf, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import { readMoney, referenceOf, stated } from './values.ts';

export type Remittance = Pick<Payment, 'remittanceLines' | 'structuredReferences' | 'remittedDocuments'>;
type RemittedDocument = Payment['remittedDocuments'][number];

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
  const remitted = documents.length === 1 ? childOf(block, 'RfrdDocAmt', 'RmtdAmt') : undefined;
  const money = remitted && readMoney(remitted, `${where}/RmtdAmt`);
  return documents.flatMap((document) => {
    const number = textOf(document, 'Nb') ?? textOf(document, 'RfrdDocNb');
    return number === undefined ? [] : [stated({ type: documentTypeOf(document), number, ...money })];
  });
}

/** CINV commercial invoice, CREN credit note ...; `RfrdDocTp` is version 1's name of it. */
function documentTypeOf(document: XmlElement): string | undefined {
  const type = childOf(document, 'Tp', 'CdOrPrtry') ?? childOf(document, 'RfrdDocTp');
  return type && (textOf(type, 'Cd') ?? textOf(type, 'Prtry'));
}
