import { describe, expect, it } from '@jest/globals';
import { invoice, lineWith, map, totalsOf } from './testDocuments.ts';

const flagged = (parts: Parameters<typeof invoice>[0]): string[] => map(invoice(parts)).contradictions;

const taxTotal = (content: string): string =>
  `<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount>${content}</cac:TaxTotal>`;

describe('findOmissions', () => {
  it('says which rates and days cannot be read, and takes the document all the same', () => {
    const part = `<cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">100</cbc:TaxableAmount>
      <cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount><cac:TaxCategory><cbc:Percent>19 %</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>`;
    const more = `<cbc:TaxPointDate>1.4.2026</cbc:TaxPointDate>${taxTotal(part)}`;
    expect(flagged({ more })).toEqual([
      'TaxPointDate "1.4.2026" in line 5 is no day such as 2026-01-31 and is not kept.',
      'Percent "19 %" in line 6 is no number and is not kept.',
    ]);
  });

  it('says where a list is longer than what is kept of it', () => {
    const document = map(invoice({ more: '<cbc:Note>again</cbc:Note>'.repeat(101) }));
    expect(document.details?.notes).toHaveLength(100);
    expect(document.contradictions).toEqual(['Of 101 Note from line 1 on the first 100 are kept.']);
  });

  it('says where a text is longer than what is kept of it', () => {
    const note = `<cbc:Note>${'a'.repeat(10_001)}</cbc:Note>`;
    const reference = `<cbc:BuyerReference>${'b'.repeat(501)}</cbc:BuyerReference>`;
    expect(flagged({ more: note + reference })).toEqual([
      'Note in line 5 has 10001 characters, of which 10000 are kept.',
      'BuyerReference in line 5 has 501 characters, of which 500 are kept.',
    ]);
  });

  it('says which allowances take nothing off, and which taxes have no sum', () => {
    const more = `<cac:AllowanceCharge><cbc:Amount currencyID="EUR">5</cbc:Amount></cac:AllowanceCharge>
      ${taxTotal('<cac:TaxSubtotal><cac:TaxCategory><cbc:Percent>19</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>')}`;
    expect(flagged({ more })).toEqual([
      'The AllowanceCharge in line 5 states no ChargeIndicator and is not kept.',
      'The TaxSubtotal in line 6 states no TaxAmount.',
    ]);
  });

  it('does not look into extensions and signatures', () => {
    const extension = `<UBLExtensions><cbc:Percent>much</cbc:Percent></UBLExtensions>`;
    expect(flagged({ more: extension })).toEqual([]);
  });
});

describe('contradictionsOfPrices', () => {
  it('keeps a price in a currency that the document does not declare, and tells it', () => {
    const price = '<cac:Price><cbc:PriceAmount currencyID="USD">10.00</cbc:PriceAmount></cac:Price>';
    const lines = lineWith(
      `<cbc:InvoicedQuantity unitCode="C62">3</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">30.00</cbc:LineExtensionAmount>${price}`,
    );
    const document = map(invoice({ totals: totalsOf({ PayableAmount: '30.00' }), lines }));
    expect(document.lines[0]?.unitPrice).toBeUndefined();
    expect(document.lines[0]?.details?.price).toEqual({ amount: '10.00', currency: 'USD' });
    expect(document.contradictions).toEqual([
      'PriceAmount in line 11 is in "USD", but the document is in EUR.',
    ]);
  });
});
