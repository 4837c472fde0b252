/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access, complexity -- answers are walked by what they were asked for, fact by fact */
import { Facts, number, type Fact } from './facts.ts';
import type { Json } from './journey.ts';
import { TOTALS } from './ublFacts.ts';
import { ALLOWANCES, answeredAllowances, answeredLines, LINE, PRICED } from './ublLineFacts.ts';

const PARTY = `namedParties { element registeredName tradingName endpoint { scheme value } partyIds { scheme value }
  legalIds { value } taxIds { value } address { city } }`;
const COMMON = `number issueDate ${PARTY} details { customizationId notes paymentMeans { code accountId paymentIds } } statedReferences(first: 50) { number }`;
const TAXES =
  'taxTotals { amount { value currency } subtotals { taxAmount { value } taxableAmount { value } categoryCode percent } }';
const AMOUNTS = `${ALLOWANCES} ${TAXES} ${TOTALS.map(([, field]) => `${field} { value }`).join(' ')}`;
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
  answeredAllowances(facts, node, 'document');
  answeredLines(
    facts,
    ((node['lines']?.edges ?? []) as Json[]).map((edge) => edge['node'] as Json),
  );
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
