import { readFileSync } from 'node:fs';
import { SkippableRecordError, type TradeDocument } from '../../src/kit/index.ts';
import { mapUblDocument } from './mapping.ts';

/** Documents for tests, and what becomes of them. */
const FIXTURES = new URL('fixtures/', import.meta.url);

export function readFixture(name: string): Buffer {
  return readFileSync(new URL(name, FIXTURES));
}

/** A small invoice; `more` stands before the parties, `party` within the seller. */
export function invoice(parts: { more?: string; party?: string; totals?: string; lines?: string }): string {
  const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:';
  return `<Invoice xmlns="${ubl}Invoice-2" xmlns:cac="${ubl}CommonAggregateComponents-2" xmlns:cbc="${ubl}CommonBasicComponents-2">
    <cbc:ID>INV-1</cbc:ID>
    <cbc:IssueDate>2026-04-02</cbc:IssueDate>
    <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
    ${parts.more ?? ''}
    <cac:AccountingSupplierParty>
      <cac:Party><cac:PartyName><cbc:Name>Seller GmbH</cbc:Name></cac:PartyName>${parts.party ?? ''}</cac:Party>
    </cac:AccountingSupplierParty>
    <cac:AccountingCustomerParty/>
    ${parts.totals ?? totalsOf({ PayableAmount: '119.00' })}
    ${parts.lines ?? ''}
  </Invoice>`;
}

export function totalsOf(amounts: Record<string, string>): string {
  const elements = Object.entries(amounts).map(
    ([name, amount]) => `<cbc:${name} currencyID="EUR">${amount}</cbc:${name}>`,
  );
  return `<cac:LegalMonetaryTotal>${elements.join('')}</cac:LegalMonetaryTotal>`;
}

export function lineWith(content: string): string {
  return `<cac:InvoiceLine><cbc:ID>1</cbc:ID>${content}</cac:InvoiceLine>`;
}

export function tax(currency: string, amount: string): string {
  return `<cac:TaxTotal><cbc:TaxAmount currencyID="${currency}">${amount}</cbc:TaxAmount></cac:TaxTotal>`;
}

export function map(xml: string | Uint8Array): TradeDocument {
  const [document] = mapUblDocument({ payload: Buffer.from(xml) });
  if (!document) throw new Error('gave no record');
  return document;
}

export function refusalOf(payload: string | Uint8Array): SkippableRecordError {
  try {
    mapUblDocument({ payload: Buffer.from(payload) });
  } catch (error) {
    if (error instanceof SkippableRecordError) return error;
    throw error;
  }
  throw new Error('was not refused');
}
