/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access, complexity -- answers are walked by what they were asked for, fact by fact */
import { Facts, number, type Fact } from './facts.ts';
import type { Json } from './journey.ts';
import { TOTALS } from './ublFacts.ts';

const PARTY = `namedParties { element registeredName tradingName endpoint { scheme value } partyIds { scheme value }
  legalIds { value } taxIds { value } address { city } }`;
const LINE =
  'number parentNumber itemName sellerItemId buyerItemId standardItemId quantity unitCode details { statedQuantity price { amount { value } baseQuantity } }';
const PRICED = `${LINE} lineAmount { value }`;
const COMMON = `number issueDate ${PARTY} details { customizationId notes paymentMeans { code accountId paymentIds } } statedReferences(first: 50) { number }`;
const TAXES =
  'taxTotals { amount { value currency } subtotals { taxAmount { value } taxableAmount { value } categoryCode percent } }';
const AMOUNTS = `${TAXES} ${TOTALS.map(([, field]) => `${field} { value }`).join(' ')}`;
const lines = (selection: string): string => `lines(first: 50) { edges { node { ${selection} } } }`;

/** What each list is asked for. */
export const SELECTIONS: Readonly<Record<string, string>> = {
  invoices: `${COMMON} typeCode dueDate ${AMOUNTS} ${lines(PRICED)}`,
  creditNotes: `${COMMON} typeCode dueDate ${AMOUNTS} ${lines(PRICED)}`,
  orders: `${COMMON} typeCode ${AMOUNTS} ${lines(PRICED)}`,
  orderChanges: `${COMMON} ${AMOUNTS} ${lines(PRICED)}`,
  orderCancellations: COMMON,
  orderResponses: `${COMMON} ${AMOUNTS} ${lines(PRICED)}`,
  despatches: `${COMMON} typeCode ${lines(LINE)}`,
  receipts: `${COMMON} typeCode ${lines(LINE)}`,
  applicationResponses: COMMON,
  remittanceAdvices: `${COMMON} typeCode ${TAXES}`,
  reminders: `${COMMON} typeCode dueDate ${AMOUNTS}`,
  statementsOfAccount: `${COMMON} typeCode ${TAXES}`,
};

/** The same facts out of an answer. */
export function answeredUbl(node: Json): Fact[] {
  const facts = new Facts();
  for (const field of ['number', 'issueDate', 'typeCode', 'dueDate']) facts.add(field, node[field]);
  for (const [, field] of TOTALS) facts.add(field, number(node[field]?.value));
  facts.add('customizationId', node['details']?.customizationId);
  facts.addAll('note', node['details']?.notes ?? []);
  for (const means of node['details']?.paymentMeans ?? []) {
    facts.add('means', means.code);
    facts.add('account', means.accountId);
    facts.addAll('paymentId', means.paymentIds);
  }
  for (const total of node['taxTotals'] ?? []) {
    facts.add('tax', number(total.amount.value), total.amount.currency);
    for (const part of total.subtotals) {
      facts.add(
        'taxPart',
        number(part.taxAmount.value),
        number(part.taxableAmount?.value),
        part.categoryCode,
      );
      facts.add('taxRate', number(part.percent));
    }
  }
  for (const party of node['namedParties']) answeredParty(facts, party);
  facts.addAll(
    'reference',
    (node['statedReferences'] as Json[]).map((reference) => reference['number'] as string),
  );
  const own = ((node['lines']?.edges ?? []) as Json[]).map((edge) => edge['node'] as Json);
  own
    .filter((line) => !line['parentNumber'])
    .forEach((line, index) => {
      answeredLine(facts, line, `line ${String(index + 1)}`);
    });
  return facts.list;
}

function answeredParty(facts: Facts, party: Json): void {
  const label = party['element'] as string;
  const numbered = (id: Json): string => `${(id['scheme'] as string | null) ?? ''}:${id['value'] as string}`;
  facts.add(`${label} registered`, party['registeredName']);
  facts.add(`${label} trading`, party['tradingName']);
  if (party['endpoint']) facts.add(`${label} endpoint`, numbered(party['endpoint'] as Json));
  facts.addAll(`${label} id`, (party['partyIds'] as Json[]).map(numbered));
  facts.addAll(
    `${label} legal`,
    (party['legalIds'] as Json[]).map((id) => id['value'] as string),
  );
  facts.addAll(
    `${label} tax`,
    (party['taxIds'] as Json[]).map((id) => id['value'] as string),
  );
  facts.add(`${label} city`, party['address']?.city);
}

function answeredLine(facts: Facts, line: Json, label: string): void {
  const price = line['details']?.price as Json | undefined;
  facts.add(`${label} number`, line['number']);
  facts.add(`${label} quantity`, number(line['details']?.statedQuantity ?? line['quantity']));
  facts.add(`${label} unit`, line['unitCode']);
  facts.add(`${label} amount`, number(line['lineAmount']?.value));
  if (price) facts.add(`${label} price`, number(price['amount'].value), number(price['baseQuantity'] ?? '1'));
  facts.add(`${label} item`, line['itemName']);
  facts.add(`${label} sellerItem`, line['sellerItemId']);
  facts.add(`${label} buyerItem`, line['buyerItemId']);
  facts.add(`${label} standardItem`, line['standardItemId']);
}
