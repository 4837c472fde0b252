import { Facts, number, type Fact } from './facts.ts';
import { all, text, texts, type Plain } from './plainXml.ts';

/** The root list in which documents of each type stand. */
const LISTS: Readonly<Record<string, string>> = {
  Invoice: 'invoices',
  FreightInvoice: 'invoices',
  CreditNote: 'creditNotes',
  Order: 'orders',
  OrderChange: 'orderChanges',
  OrderCancellation: 'orderCancellations',
  OrderResponse: 'orderResponses',
  OrderResponseSimple: 'orderResponses',
  DespatchAdvice: 'despatches',
  ReceiptAdvice: 'receipts',
  ApplicationResponse: 'applicationResponses',
  RemittanceAdvice: 'remittanceAdvices',
  Reminder: 'reminders',
  Statement: 'statementsOfAccount',
};

/** Saudi Arabia writes credit notes as an Invoice of type 381. */
export function listOf(root: Plain): string | undefined {
  const isZatca = text(root, 'ProfileID') === 'reporting:1.0' && text(root, 'InvoiceTypeCode') === '381';
  return isZatca ? 'creditNotes' : LISTS[root.name];
}

export const TOTALS = [
  ['LineExtensionAmount', 'lineTotal'],
  ['TaxInclusiveAmount', 'taxInclusiveAmount'],
  ['AllowanceTotalAmount', 'allowanceTotal'],
  ['ChargeTotalAmount', 'chargeTotal'],
  ['PrepaidAmount', 'prepaidAmount'],
  ['PayableRoundingAmount', 'roundingAmount'],
  ['PayableAmount', 'payableAmount'],
] as const;

const PARTIES = [
  'AccountingSupplierParty',
  'AccountingCustomerParty',
  'SellerSupplierParty',
  'BuyerCustomerParty',
  'DespatchSupplierParty',
  'DeliveryCustomerParty',
  'SenderParty',
  'ReceiverParty',
  'PayeeParty',
  'TaxRepresentativeParty',
];

const REFERENCES = [
  'OrderReference/ID',
  'DespatchDocumentReference/ID',
  'ReceiptDocumentReference/ID',
  'ContractDocumentReference/ID',
  'OriginatorDocumentReference/ID',
  'BillingReference/InvoiceDocumentReference/ID',
  'BillingReference/CreditNoteDocumentReference/ID',
];

const LINES = ['InvoiceLine', 'CreditNoteLine', 'OrderLine', 'DespatchLine', 'ReceiptLine'];
const QUANTITIES = [
  'InvoicedQuantity',
  'CreditedQuantity',
  'DeliveredQuantity',
  'ReceivedQuantity',
  'Quantity',
];

/** What a UBL document says, by a plain walk of its elements. */
export function statedByUbl(root: Plain): Fact[] {
  const facts = new Facts();
  facts.add('number', text(root, 'ID'));
  facts.add('issueDate', text(root, 'IssueDate')?.slice(0, 10));
  facts.add('customizationId', text(root, 'CustomizationID'));
  facts.addAll('note', texts(root, 'Note'));
  facts.add('typeCode', text(root, `${root.name}TypeCode`));
  facts.add('dueDate', text(root, 'DueDate'));
  const totals = all(root, 'LegalMonetaryTotal')[0] ?? all(root, 'AnticipatedMonetaryTotal')[0];
  for (const [name, label] of TOTALS) facts.add(label, number(totals && text(totals, name)));
  for (const total of all(root, 'TaxTotal')) statedTaxes(facts, total);
  for (const name of PARTIES) for (const party of all(root, name)) statedParty(facts, party);
  for (const means of all(root, 'PaymentMeans')) {
    facts.add('means', text(means, 'PaymentMeansCode'));
    facts.add('account', text(means, 'PayeeFinancialAccount/ID'));
    facts.addAll('paymentId', texts(means, 'PaymentID'));
  }
  const references = REFERENCES.flatMap((path) => texts(root, path)).filter(
    (id) => !/^n\.?\/?a\.?$/i.test(id),
  );
  facts.addAll('reference', [...new Set(references)]);
  statedLines(facts, root);
  return facts.list;
}

function statedTaxes(facts: Facts, total: Plain): void {
  const [amount] = all(total, 'TaxAmount');
  facts.add('tax', number(amount?.text), amount?.attributes['currencyID']);
  for (const part of all(total, 'TaxSubtotal')) {
    facts.add(
      'taxPart',
      number(text(part, 'TaxAmount')),
      number(text(part, 'TaxableAmount')),
      text(part, 'TaxCategory/ID'),
    );
    facts.add('taxRate', number(text(part, 'TaxCategory/Percent') ?? text(part, 'Percent')));
  }
}

function statedParty(facts: Facts, element: Plain): void {
  const party = all(element, 'Party')[0] ?? element;
  const label = element.name;
  facts.add(`${label} registered`, text(party, 'PartyLegalEntity/RegistrationName'));
  facts.add(`${label} trading`, text(party, 'PartyName/Name'));
  for (const id of all(party, 'EndpointID').filter((one) => one.text !== ''))
    facts.add(`${label} endpoint`, `${id.attributes['schemeID']?.trim() ?? ''}:${id.text}`);
  for (const id of all(party, 'PartyIdentification/ID').filter((one) => one.text !== ''))
    facts.add(`${label} id`, `${id.attributes['schemeID']?.trim() ?? ''}:${id.text}`);
  facts.addAll(`${label} legal`, texts(party, 'PartyLegalEntity/CompanyID'));
  facts.addAll(`${label} tax`, texts(party, 'PartyTaxScheme/CompanyID'));
  facts.add(`${label} city`, text(party, 'PostalAddress/CityName'));
}

function statedLines(facts: Facts, root: Plain): void {
  const wrappers = LINES.flatMap((name) => all(root, name));
  wrappers.forEach((wrapper, index) => {
    const line = all(wrapper, 'LineItem')[0] ?? wrapper;
    const label = `line ${String(index + 1)}`;
    const quantity = QUANTITIES.flatMap((name) => all(line, name)).find((one) => one.text !== '');
    facts.add(`${label} number`, text(line, 'ID'));
    facts.add(`${label} quantity`, number(quantity?.text));
    facts.add(`${label} unit`, quantity?.attributes['unitCode']?.trim());
    facts.add(`${label} amount`, number(text(line, 'LineExtensionAmount')));
    facts.add(
      `${label} price`,
      number(text(line, 'Price/PriceAmount')),
      number(text(line, 'Price/BaseQuantity') ?? '1'),
    );
    facts.add(`${label} item`, text(line, 'Item/Name'));
    facts.add(`${label} sellerItem`, text(line, 'Item/SellersItemIdentification/ID'));
    facts.add(`${label} buyerItem`, text(line, 'Item/BuyersItemIdentification/ID'));
    facts.add(`${label} standardItem`, text(line, 'Item/StandardItemIdentification/ID'));
  });
}
