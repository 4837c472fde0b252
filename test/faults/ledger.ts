import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Folders, openFolders } from './folders.ts';

/** A hub with one connection that reads a folder of invoices, as many as a test needs. */
export interface Ledger extends Folders {
  readonly inbox: string;
  /** Writes invoices with these numbers, each whole at once. */
  put(from: number, to: number): Promise<void>;
}

/** @param settings further lines of the connection in hub.yaml; its folder is ./inbox/ledger. */
export async function openLedger(settings?: readonly string[]): Promise<Ledger> {
  const folders = await openFolders({ ledger: { connector: 'ubl', ...(settings && { settings }) } });
  const inbox = folders.inboxOf('ledger');
  const put = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number++) {
      const file = join(inbox, `${String(number)}.xml`);
      await writeFile(`${file}.part`, invoiceXml(`INV-${String(number)}`));
      await rename(`${file}.part`, file);
    }
  };
  return { ...folders, inbox, put };
}

/** A small invoice that can be taken. */
export function invoiceXml(number: string, amount = '100.00'): string {
  const party = (role: string, gln: string): string =>
    `<cac:Accounting${role}Party><cac:Party><cbc:EndpointID schemeID="0088">${gln}</cbc:EndpointID>
     <cac:PartyName><cbc:Name>${role}</cbc:Name></cac:PartyName></cac:Party></cac:Accounting${role}Party>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-03-01</cbc:IssueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  ${party('Supplier', '4399902000017')}${party('Customer', '4399901000018')}
  <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">${amount}</cbc:PayableAmount></cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="EUR">${amount}</cbc:LineExtensionAmount>
    <cac:Item><cbc:Name>Bolt</cbc:Name></cac:Item></cac:InvoiceLine>
</Invoice>`;
}
