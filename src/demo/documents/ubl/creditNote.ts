import type { CreditNote, Deal } from '../../trade/deal.ts';
import type { XmlNode } from '../xml.ts';
import { amount, cac, cbc, issued, quantity, reference, ublDocument } from './elements.ts';
import { namingOf, partyIn } from './party.ts';
import { taxTotal } from './totals.ts';

/** A lump sum that names its invoice and no order line, so that it changes no matched quantity. */
export function creditNoteDocument({ index, relationship }: Deal, note: CreditNote): XmlNode {
  const { buyer, seller, currency } = relationship;
  return ublDocument('CreditNote', [
    cbc('ID', note.number),
    ...issued(note.issued, seller),
    cbc('CreditNoteTypeCode', '381'),
    cbc('DocumentCurrencyCode', currency),
    cac('BillingReference', [
      reference('InvoiceDocumentReference', note.invoice.number, note.invoice.issued.day),
    ]),
    partyIn('AccountingSupplierParty', seller, namingOf(index, 3)),
    partyIn('AccountingCustomerParty', buyer, namingOf(index, 0)),
    taxTotal(note, relationship),
    cac('LegalMonetaryTotal', [
      amount('LineExtensionAmount', note.net, currency),
      amount('TaxExclusiveAmount', note.net, currency),
      amount('TaxInclusiveAmount', note.payable, currency),
      amount('PayableAmount', note.payable, currency),
    ]),
    cac('CreditNoteLine', [
      cbc('ID', '1'),
      quantity('CreditedQuantity', 1, 'H87'),
      amount('LineExtensionAmount', note.net, currency),
      cac('Item', [cbc('Name', note.reason)]),
      cac('Price', [amount('PriceAmount', note.net, currency)]),
    ]),
  ]);
}
