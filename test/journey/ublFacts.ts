import { Facts, number, type Fact } from './facts.ts';
import { all, text, texts, type Plain } from './plainXml.ts';
import { statedAllowances, statedLines } from './ublLineFacts.ts';

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
  statedAllowances(facts, root, 'document');
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
