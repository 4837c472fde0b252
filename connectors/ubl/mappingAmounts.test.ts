import { describe, expect, it } from '@jest/globals';
import { invoice, lineWith, map, refusalOf, tax, totalsOf } from './testDocuments.ts';

describe('mapUblDocument: amounts', () => {
  it.each(['9007199254740993', '12345678901234567.89', '-0.001', '0.10'])('keeps %s exactly', (amount) => {
    const document = map(invoice({ totals: totalsOf({ PayableAmount: amount }), lines: '' }));
    expect(document.payableAmount).toBe(amount);
  });

  it.each(['1e400', '1,234.50', 'NaN', '٣'])('refuses %s', (amount) => {
    expect(refusalOf(invoice({ totals: totalsOf({ PayableAmount: amount }) })).code).toBe('DECIMAL_INVALID');
  });

  it('refuses a total that stands twice and says two things', () => {
    const twice = (second: string) =>
      invoice({
        totals: totalsOf({ PayableAmount: '10.00' }).replace(
          '</cac:LegalMonetaryTotal>',
          `<cbc:PayableAmount currencyID="EUR">${second}</cbc:PayableAmount></cac:LegalMonetaryTotal>`,
        ),
      });
    const { code, message } = refusalOf(twice('5.00'));
    expect(code).toBe('UBL_ELEMENT_REPEATED');
    expect(message).toContain('PayableAmount stands a second time, with "5.00" after "10.00"');
    expect(map(twice('10.00')).payableAmount).toBe('10.00');
  });

  it('takes the tax in the document currency, not the one for the tax office', () => {
    const taxes = `<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>${tax('SEK', '210.00')}${tax('EUR', '19.00')}`;
    const document = map(invoice({ more: taxes }));
    expect(document).toMatchObject({ taxCurrency: 'SEK', taxAmount: '19.00' });
  });

  it('leaves the tax out when it is stated in the declared tax currency only', () => {
    const taxes = `<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>${tax('SEK', '210.00')}`;
    expect(map(invoice({ more: taxes })).taxAmount).toBeUndefined();
  });

  it('refuses a tax that is stated in an undeclared currency only', () => {
    expect(refusalOf(invoice({ more: tax('SEK', '210.00') })).message).toContain(
      'TaxAmount must be in the document\'s currency EUR, but is in "SEK"',
    );
  });
});

describe('mapUblDocument: unit prices', () => {
  const priced = (
    price: string,
    quantity = '<cbc:InvoicedQuantity unitCode="KGM">6</cbc:InvoicedQuantity>',
  ) => map(invoice({ lines: lineWith(`${quantity}<cac:Price>${price}</cac:Price>`) })).lines[0];
  const amount = (value: string) => `<cbc:PriceAmount currencyID="EUR">${value}</cbc:PriceAmount>`;
  const base = (value: string, unit = 'KGM') =>
    `<cbc:BaseQuantity unitCode="${unit}">${value}</cbc:BaseQuantity>`;

  it.each([
    ['1.00', '1', '1.00', undefined],
    ['12.50', '1000', '0.0125', '1000'],
    ['2', '3', '0.6666666667', '3'],
    ['-1', '3', '-0.3333333333', '3'],
    ['0.0000000001', '2', '0.0000000000', '2'],
    ['0.0000000003', '2', '0.0000000002', '2'],
    ['7', '0.5', '14', '0.5'],
  ])('divides %s by %s', (value, quantity, unitPrice, priceBaseQuantity) => {
    expect(priced(amount(value) + base(quantity))).toMatchObject({
      unitPrice,
      ...(priceBaseQuantity && { priceBaseQuantity }),
    });
  });

  it('gives none for another unit than the line counts', () => {
    expect(priced(amount('5') + base('1', 'TNE'))?.unitPrice).toBeUndefined();
  });

  it('takes EA and C62 as the same pieces', () => {
    const pieces = '<cbc:InvoicedQuantity unitCode="EA">6</cbc:InvoicedQuantity>';
    expect(priced(amount('5') + base('1', 'C62'), pieces)?.unitPrice).toBe('5');
  });

  it('gives none for a base quantity of zero, and keeps it', () => {
    const line = priced(amount('5') + base('0'));
    expect(line).toMatchObject({ priceBaseQuantity: '0' });
    expect(line?.unitPrice).toBeUndefined();
  });
});

describe('mapUblDocument: contradictions', () => {
  it('tolerates half a minor unit a line, and no more', () => {
    const lines = [1, 2, 3].map((number) => lineOf(String(number), '0.004')).join('');
    const total = (value: string) =>
      map(invoice({ totals: totalsOf({ LineExtensionAmount: value, PayableAmount: value }), lines }))
        .contradictions;
    expect(total('0.03')).toEqual([]);
    expect(total('0.04')).toEqual(['LineExtensionAmount is 0.04, but the 3 lines add up to 0.012.']);
  });

  it('accepts rounding before or after the amount with tax', () => {
    const amounts = { TaxExclusiveAmount: '100.00', PrepaidAmount: '10.00', PayableRoundingAmount: '0.30' };
    const check = (inclusive: string, payable: string) =>
      map(
        invoice({
          more: tax('EUR', '19.70'),
          totals: totalsOf({ ...amounts, TaxInclusiveAmount: inclusive, PayableAmount: payable }),
          lines: '',
        }),
      ).contradictions;
    expect(check('119.70', '110.00')).toEqual([]);
    expect(check('120.00', '110.00')).toEqual([]);
    expect(check('119.70', '109.70')).toHaveLength(1);
  });

  it('subtracts tax withheld from what is payable', () => {
    const withheld =
      '<cac:WithholdingTaxTotal><cbc:TaxAmount currencyID="EUR">15.00</cbc:TaxAmount></cac:WithholdingTaxTotal>';
    const totals = totalsOf({ TaxInclusiveAmount: '121.00', PayableAmount: '106.00' });
    expect(map(invoice({ more: withheld, totals })).contradictions).toEqual([]);
    expect(map(invoice({ totals })).contradictions).toHaveLength(1);
  });

  it('says so when an Invoice is typed as a credit note', () => {
    const document = map(invoice({ more: '<cbc:InvoiceTypeCode>381</cbc:InvoiceTypeCode>' }));
    expect(document.contradictions).toEqual([
      'InvoiceTypeCode 381 says credit note, but the document is an Invoice.',
    ]);
  });
});

function lineOf(number: string, amount: string): string {
  return `<cac:InvoiceLine><cbc:ID>${number}</cbc:ID><cbc:LineExtensionAmount currencyID="EUR">${amount}</cbc:LineExtensionAmount></cac:InvoiceLine>`;
}
