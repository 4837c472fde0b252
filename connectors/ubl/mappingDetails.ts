import {
  childOf,
  childrenOf,
  type DeliveryDetails,
  type DocumentDetails,
  type PaymentMeans,
  type StatedTaxCategory,
  type TaxTotal,
  type XmlElement,
} from '../../src/kit/index.ts';
import { mapNamedParties } from './mappingNamedParties.ts';
import { elementsAt, textsAt, withoutUndefined, type UblDocument } from './records.ts';
import {
  addressOf,
  filled,
  notesAt,
  statedAmountAt,
  statedDateAt,
  statedDecimalAt,
  statedNumber,
  termAt,
  textAt,
  unlessEmpty,
} from './statedValues.ts';

const MANY = 100;

/** What the document states beyond what links and figures are made of, as written. */
export function mapDetails(document: UblDocument): DocumentDetails | undefined {
  const { root } = document;
  return unlessEmpty({
    schemaVersion: termAt(root, 'UBLVersionID'),
    customizationId: termAt(root, 'CustomizationID'),
    profileId: termAt(root, 'ProfileID'),
    uuid: termAt(root, 'UUID'),
    issueTime: termAt(root, 'IssueTime'),
    taxPointDate: statedDateAt(root, 'TaxPointDate'),
    buyerReference: termAt(root, 'BuyerReference') ?? termAt(root, 'CustomerReference'),
    accountingCost: termAt(root, 'AccountingCost') ?? termAt(root, 'AccountingCostCode'),
    notes: notesAt(root, MANY, 'Note'),
    parties: mapNamedParties(document),
    taxTotals: filled(taxTotalsOf(document), MANY),
    paymentMeans: filled(childrenOf(root, 'PaymentMeans').map(paymentMeansOf), MANY),
    paymentTerms: notesAt(root, MANY, 'PaymentTerms', 'Note'),
    deliveries: filled(deliveriesOf(root), MANY),
  });
}

function taxTotalsOf(document: UblDocument): (TaxTotal | undefined)[] {
  const { root } = document;
  return [
    ...childrenOf(root, 'TaxTotal').map((each) => taxTotalOf(document, each, false)),
    ...childrenOf(root, 'WithholdingTaxTotal').map((each) => taxTotalOf(document, each, true)),
  ];
}

function taxTotalOf(document: UblDocument, element: XmlElement, isWithheld: boolean): TaxTotal | undefined {
  const total = statedAmountAt(document, element, 'TaxAmount');
  const subtotals = childrenOf(element, 'TaxSubtotal').map((each) => taxSubtotalOf(document, each));
  return total && { ...total, isWithheld, subtotals: filled(subtotals, 1_000) ?? [] };
}

function taxSubtotalOf(
  document: UblDocument,
  element: XmlElement,
): TaxTotal['subtotals'][number] | undefined {
  const tax = statedAmountAt(document, element, 'TaxAmount');
  const category = childOf(element, 'TaxCategory');
  return (
    tax &&
    withoutUndefined({
      taxableAmount: statedDecimalAt(element, 'TaxableAmount'),
      taxAmount: tax.amount,
      currency: tax.currency,
      // A rate of UBL 2.0 stands beside the category.
      percent: statedDecimalAt(element, 'Percent'),
      ...(category && taxCategoryOf(category)),
    })
  );
}

/** A TaxCategory or a line's ClassifiedTaxCategory. */
export function taxCategoryOf(category: XmlElement): StatedTaxCategory {
  return withoutUndefined({
    categoryCode: termAt(category, 'ID'),
    percent: statedDecimalAt(category, 'Percent'),
    scheme: termAt(category, 'TaxScheme', 'ID') ?? termAt(category, 'TaxScheme', 'Name'),
    exemptionReasonCode: termAt(category, 'TaxExemptionReasonCode'),
    exemptionReason: textAt(category, 'TaxExemptionReason'),
  });
}

function paymentMeansOf(means: XmlElement): PaymentMeans | undefined {
  const account = childOf(means, 'PayeeFinancialAccount');
  const code = childOf(means, 'PaymentMeansCode');
  return unlessEmpty({
    code: termAt(means, 'PaymentMeansCode'),
    name: code?.attributes.get('name')?.trim() || undefined,
    dueDate: statedDateAt(means, 'PaymentDueDate'),
    paymentIds: textsAt(means, 'PaymentID')
      .map((id) => id.slice(0, 500))
      .slice(0, MANY),
    accountId: account && termAt(account, 'ID'),
    accountName: account && textAt(account, 'Name'),
    branchId: account && branchOf(account),
    mandateId: termAt(means, 'PaymentMandate', 'ID'),
  });
}

/** The BIC of the payee's bank: of its branch, or in UBL 2.0 of the institution behind it. */
function branchOf(account: XmlElement): string | undefined {
  const branch = childOf(account, 'FinancialInstitutionBranch');
  return branch && (termAt(branch, 'ID') ?? termAt(branch, 'FinancialInstitution', 'ID'));
}

function deliveriesOf(root: XmlElement): (DeliveryDetails | undefined)[] {
  const deliveries = [...childrenOf(root, 'Delivery'), ...elementsAt(root, 'Shipment', 'Delivery')];
  return deliveries.map((delivery) => {
    const place = childOf(delivery, 'DeliveryLocation');
    const party = childOf(delivery, 'DeliveryParty');
    return unlessEmpty({
      actualDate: statedDateAt(delivery, 'ActualDeliveryDate'),
      latestDate: statedDateAt(delivery, 'LatestDeliveryDate'),
      location: place && statedNumber(childOf(place, 'ID')),
      address: addressOf((place && childOf(place, 'Address')) ?? childOf(delivery, 'DeliveryAddress')),
      partyName: party && textAt(party, 'PartyName', 'Name'),
    });
  });
}
