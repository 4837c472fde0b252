import { describe, expect, it } from '@jest/globals';
import { invoice, lineWith, map, readFixture, refusalOf } from './testDocuments.ts';

describe('mapUblDocument: references', () => {
  const lineReference = '<cac:OrderLineReference><cbc:LineID>7</cbc:LineID></cac:OrderLineReference>';
  const order = (number: string) => `<cac:OrderReference><cbc:ID>${number}</cbc:ID></cac:OrderReference>`;
  const referencesOf = (more: string) =>
    map(invoice({ more, lines: lineWith(lineReference) })).lines[0]?.references;

  it('reads a line number without document as one of the only order', () => {
    expect(referencesOf(order('PO-1'))).toEqual([{ type: 'order', number: 'PO-1', lineNumber: '7' }]);
  });

  it('leaves it out where the header names two orders, none, or a placeholder', () => {
    expect(referencesOf(order('PO-1') + order('PO-2'))).toEqual([]);
    expect(referencesOf('')).toEqual([]);
    expect(referencesOf(order('NA'))).toEqual([]);
  });
});

describe('mapUblDocument: days', () => {
  it('promises an order by the last of its deliveries', () => {
    const later = `<cac:Delivery><cac:RequestedDeliveryPeriod><cbc:EndDate>2026-04-30</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery>`;
    const order = readFixture('order.xml').toString().replace('<cac:Delivery>', `${later}<cac:Delivery>`);
    expect(map(order).promisedDate).toBe('2026-04-30');
    expect(map(order).lines.map((line) => line.promisedDate)).toEqual(['2026-03-18', '2026-03-20']);
  });

  it('takes the last line of a receipt as its arrival, else its issue', () => {
    const receipt = readFixture('receipt.xml')
      .toString()
      .replace(/<cbc:ActualDeliveryDate>.*?>/, '');
    const dated = receipt.replace(
      '<cbc:RejectedQuantity',
      '<cbc:ReceivedDate>2026-03-17</cbc:ReceivedDate>$&',
    );
    expect(map(receipt).receivedDate).toBe('2026-03-19');
    expect(map(dated).receivedDate).toBe('2026-03-17');
  });
});

describe('mapUblDocument: versions', () => {
  const versionAt = (time: string) =>
    map(invoice({ more: `<cbc:IssueTime>${time}</cbc:IssueTime>` })).versionTime;

  it('orders them by their time of issue, where some write whole minutes', () => {
    expect(versionAt('10:15:30')).toBe('2026-04-02T10:15:30Z');
    expect(versionAt('10:15')).toBe('2026-04-02T10:15:00Z');
    expect(versionAt('10:15+02:00')).toBe('2026-04-02T08:15:00Z');
  });

  it('refuses a time that there is not', () => {
    expect(() => versionAt('25:15')).toThrow('25:15');
  });
});

describe('mapUblDocument: hostile documents', () => {
  it('refuses 20,000 nested elements', () => {
    const bomb = '<cac:X>'.repeat(20_000) + '</cac:X>'.repeat(20_000);
    expect(refusalOf(invoice({ more: bomb })).code).toBe('XML_LIMIT');
  });

  it('keeps no attachment in memory', () => {
    const attachment = `<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject>${'QUJD'.repeat(9_000_000)}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
    const document = map(invoice({ more: attachment }));
    expect(JSON.stringify(document)).not.toContain('QUJD');
    expect(document.references).toEqual([{ type: 'other', number: 'A' }]);
  });

  it('refuses more rejected than received', () => {
    const receipt = readFixture('receipt.xml').toString().replace('>12<', '>1201<');
    expect(refusalOf(receipt).code).toBe('UBL_REJECTED_QUANTITY_INVALID');
  });
});

describe('mapUblDocument: parties', () => {
  it('refuses an invoice without its seller, and one to nobody', () => {
    const named = invoice({});
    const seller = refusalOf(named.replaceAll('AccountingSupplierParty', 'PayeeParty'));
    const buyer = refusalOf(named.replace('<cac:AccountingCustomerParty/>', ''));
    expect([seller.code, buyer.code]).toEqual(['UBL_PARTIES_MISSING', 'UBL_PARTIES_MISSING']);
    expect(buyer.message).toContain('must name its buyer (AccountingCustomerParty or BuyerCustomerParty)');
  });

  it('reads an invoice to a consumer who is not named', () => {
    expect(map(invoice({})).buyer).toBeUndefined();
  });

  it('keeps a factor apart that a seller knows by the same local number', () => {
    const id = '<cac:PartyIdentification><cbc:ID>77</cbc:ID></cac:PartyIdentification>';
    expect(map(invoice({ party: id, more: `<cac:PayeeParty>${id}</cac:PayeeParty>` })).payee).toEqual({
      identifiers: [{ scheme: 'local', value: '77' }],
    });
  });

  it('gives no payee where PayeeParty repeats the seller', () => {
    const payee = (name: string) =>
      `<cac:PayeeParty><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName></cac:PayeeParty>`;
    expect(map(invoice({ more: payee('seller gmbh') })).payee).toBeUndefined();
    expect(map(invoice({ more: payee('Factor SE') })).payee?.name).toBe('Factor SE');
  });

  it("takes a payee of another name with the seller's number for the seller", () => {
    const id =
      '<cac:PartyIdentification><cbc:ID schemeID="0088">4260123450014</cbc:ID></cac:PartyIdentification>';
    const payee = (number: string) =>
      `<cac:PayeeParty>${id.replace('4260123450014', number)}<cac:PartyName><cbc:Name>Seller GmbH</cbc:Name></cac:PartyName></cac:PayeeParty>`;
    const payeeOf = (more: string) => map(invoice({ more, party: id })).payee;
    expect(payeeOf(payee('4260123450014').replace('Seller GmbH', 'Accounts'))).toBeUndefined();
    expect(payeeOf(payee('4260987650025'))?.identifiers[0]?.value).toBe('4260987650025');
  });

  it.each([
    [
      '<cbc:EndpointID schemeID="EM">post@seller.example</cbc:EndpointID>',
      [{ scheme: 'local', value: 'post@seller.example' }],
    ],
    ['<cbc:EndpointID schemeID="0192">987654325</cbc:EndpointID>', [{ scheme: '0192', value: '987654325' }]],
    [
      '<cac:PartyIdentification><cbc:ID schemeID="SEPA">DE98ZZZ09999999999</cbc:ID></cac:PartyIdentification>',
      [{ scheme: 'local', value: 'DE98ZZZ09999999999' }],
    ],
    [
      '<cac:PartyIdentification><cbc:ID>0012</cbc:ID></cac:PartyIdentification>',
      [{ scheme: 'local', value: '0012' }],
    ],
    [
      '<cac:PartyIdentification><cbc:ID schemeAgencyID="9">4260123450014</cbc:ID></cac:PartyIdentification>',
      [{ scheme: 'GLN', value: '4260123450014' }],
    ],
    [taxScheme('ATU12345678', 'VAT'), [{ scheme: 'VAT', value: 'ATU12345678', country: 'AT' }]],
    [taxScheme('EL061828591', 'VAT'), [{ scheme: 'VAT', value: 'EL061828591', country: 'GR' }]],
    [taxScheme('SEM981231AB1', 'VAT'), [{ scheme: 'VAT', value: 'SEM981231AB1' }]],
    [taxScheme('201/113/40209', 'FC'), [{ scheme: 'local', value: '201/113/40209' }]],
    [
      taxScheme('16356706', '63</cbc:ID><cbc:Name>Moms</cbc:Name><cbc:ID>'),
      [{ scheme: 'VAT', value: '16356706' }],
    ],
    [
      '<cac:PartyLegalEntity><cbc:CompanyID schemeID="UK:CH">6411982340</cbc:CompanyID></cac:PartyLegalEntity>',
      [{ scheme: 'REGISTRATION', value: '6411982340', country: 'GB' }],
    ],
  ])('reads %s', (xml, identifiers) => {
    expect(map(invoice({ party: xml })).seller?.identifiers).toEqual(identifiers);
  });
});

function taxScheme(number: string, scheme: string): string {
  return `<cac:PartyTaxScheme><cbc:CompanyID>${number}</cbc:CompanyID><cac:TaxScheme><cbc:ID>${scheme}</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`;
}
