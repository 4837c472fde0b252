import { describe, expect, it } from '@jest/globals';
import { invoice, lineWith, map, tax, totalsOf } from './testDocuments.ts';

const amount = (name: string, value: string, currency = 'EUR'): string =>
  `<cbc:${name} currencyID="${currency}">${value}</cbc:${name}>`;

const priced = (quantity: string, price: string, lineAmount: string, more = ''): string =>
  lineWith(
    `<cbc:InvoicedQuantity unitCode="C62">${quantity}</cbc:InvoicedQuantity>${amount('LineExtensionAmount', lineAmount)}${more}<cac:Price>${amount('PriceAmount', price)}</cac:Price>`,
  );

const allowance = (value: string, indicator = 'false'): string =>
  `<cac:AllowanceCharge><cbc:ChargeIndicator>${indicator}</cbc:ChargeIndicator>${amount('Amount', value)}</cac:AllowanceCharge>`;

const contradictionsOf = (parts: Parameters<typeof invoice>[0]): readonly string[] =>
  map(invoice(parts)).contradictions;

describe('findContradictions: lines', () => {
  it.each([
    ['an exact product', priced('3', '10.00', '30.00')],
    ['two minor units', priced('3', '10.00', '30.02')],
    ['a price rounded to its digits', priced('1000', '0.13', '128.50')],
    [
      'allowances and charges of the line',
      priced('2', '10.00', '19.00', allowance('2.00') + allowance('1', 'true')),
    ],
    ['a credit with the sign at the amount', priced('2', '10.00', '-20.00')],
  ])('accepts %s', (_, lines) => {
    expect(contradictionsOf({ lines })).toEqual([]);
  });

  it('tells a line that is not quantity times price', () => {
    expect(contradictionsOf({ lines: priced('3', '10.00', '31.00') })).toEqual([
      'Line 1 is 31.00, but 3 at 10.00 with its allowances and charges make 30.',
    ]);
  });

  it('tells sub-lines that do not add up, and counts them once', () => {
    const subLine = `<cac:SubInvoiceLine><cbc:ID>1</cbc:ID>${amount('LineExtensionAmount', '9.00')}</cac:SubInvoiceLine>`;
    const lines = lineWith(amount('LineExtensionAmount', '10.00') + subLine);
    const totals = totalsOf({ LineExtensionAmount: '10.00', PayableAmount: '10.00' });
    expect(contradictionsOf({ lines, totals })).toEqual([
      'Line 1 is 10.00, but its 1 sub-lines add up to 9.00.',
    ]);
  });

  it('stops at twenty lines', () => {
    const lines = Array.from({ length: 50 }, (_, index) =>
      priced('3', '10.00', '31.00').replace('<cbc:ID>1<', `<cbc:ID>${String(index)}<`),
    ).join('');
    expect(contradictionsOf({ lines })).toHaveLength(20);
  });
});

describe('findContradictions: taxes', () => {
  const subtotal = (taxable: string, value: string, percent: string): string =>
    `<cac:TaxSubtotal>${amount('TaxableAmount', taxable)}${amount('TaxAmount', value)}<cac:TaxCategory><cbc:Percent>${percent}</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>`;
  const taxTotal = (value: string, ...subtotals: string[]): string =>
    tax('EUR', value).replace('</cac:TaxTotal>', `${subtotals.join('')}</cac:TaxTotal>`);

  it.each([
    ['parts that add up', taxTotal('26.00', subtotal('100', '19.00', '19'), subtotal('100', '7.00', '7'))],
    ['tax rounded by line', taxTotal('19.90', subtotal('100', '19.90', '19'))],
    ['a rate where no tax is due', taxTotal('0', subtotal('100', '0', '19'))],
  ])('accepts %s', (_, more) => {
    expect(contradictionsOf({ more })).toEqual([]);
  });

  it('tells parts that do not add up, and tax that is not its rate', () => {
    expect(contradictionsOf({ more: taxTotal('20.00', subtotal('100', '15.00', '19')) })).toEqual([
      'TaxAmount is 20.00, but its 1 subtotals add up to 15.00.',
      'A tax subtotal is 15.00, but 19 percent of 100 make 19.',
    ]);
  });

  it('tells a tax in a currency that is not declared', () => {
    expect(contradictionsOf({ more: tax('EUR', '19.00') + tax('GBP', '16.00') })).toEqual([
      'A TaxTotal is in "GBP", but the document is in EUR and declares no such TaxCurrencyCode.',
    ]);
  });
});

describe('findContradictions: totals', () => {
  it('tells allowances and charges that do not add up', () => {
    const totals = totalsOf({ AllowanceTotalAmount: '5.00', ChargeTotalAmount: '1.00', PayableAmount: '1' });
    expect(contradictionsOf({ more: allowance('4.00') + allowance('1.00', '1'), totals })).toEqual([
      "AllowanceTotalAmount is 5.00, but the document's own add up to 4.00.",
    ]);
  });

  it('counts what is collected for others', () => {
    const more = `<cac:PrepaidPayment>${amount('PaidAmount', '30.00')}</cac:PrepaidPayment>`;
    const totals = totalsOf({ TaxInclusiveAmount: '100.00', PayableAmount: '130.00' });
    expect(contradictionsOf({ more, totals })).toEqual([]);
    expect(contradictionsOf({ totals })).toHaveLength(1);
  });

  it('tells a period that ends before it begins', () => {
    const more =
      '<cac:InvoicePeriod><cbc:StartDate>2026-04-30</cbc:StartDate><cbc:EndDate>2026-04-01</cbc:EndDate></cac:InvoicePeriod>';
    expect(contradictionsOf({ more })).toEqual(['The period begins on 2026-04-30, but ends on 2026-04-01.']);
  });
});
