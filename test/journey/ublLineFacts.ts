/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-member-access -- answers are walked by what they were asked for, fact by fact */
import { number, type Facts } from './facts.ts';
import type { Json } from './journey.ts';
import { all, text, type Plain } from './plainXml.ts';

const LINES = ['InvoiceLine', 'CreditNoteLine', 'OrderLine', 'DespatchLine', 'ReceiptLine'];
const SUB_LINES = ['SubInvoiceLine', 'SubCreditNoteLine', 'SubLineItem'];
const QUANTITIES = [
  'InvoicedQuantity',
  'CreditedQuantity',
  'DeliveredQuantity',
  'ReceivedQuantity',
  'Quantity',
];

/** The lines of a document and those within them, each with what it says. */
export function statedLines(facts: Facts, root: Plain): void {
  LINES.flatMap((name) => all(root, name)).forEach((wrapper, index) => {
    const line = all(wrapper, 'LineItem')[0] ?? wrapper;
    statedLine(facts, line, `line ${String(index + 1)}`);
    statedSubLines(facts, line);
  });
}

/** They are found by their own numbers, which their parents tell. */
function statedSubLines(facts: Facts, parent: Plain): void {
  for (const wrapper of parent.children.filter(({ name }) => SUB_LINES.includes(name))) {
    const line = all(wrapper, 'LineItem')[0] ?? wrapper;
    facts.add('subLine', text(parent, 'ID'), text(line, 'ID'));
    statedLine(facts, line, 'subLine');
    statedSubLines(facts, line);
  }
}

function statedLine(facts: Facts, line: Plain, label: string): void {
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
  statedAllowances(facts, line, label);
  for (const price of all(line, 'Price')) statedAllowances(facts, price, `${label} price`);
}

/** Of a document, a line or a price; without an indicator it cannot be told from its opposite. */
export function statedAllowances(facts: Facts, parent: Plain, label: string): void {
  for (const one of all(parent, 'AllowanceCharge')) {
    const isCharge = ['true', '1'].includes(text(one, 'ChargeIndicator')?.toLowerCase() ?? '');
    const at = `${label} ${isCharge ? 'CHARGE' : 'ALLOWANCE'}`;
    const amount = number(text(one, 'Amount'));
    if (amount === undefined || text(one, 'ChargeIndicator') === undefined) continue;
    facts.add(at, amount);
    facts.add(`${at} base`, number(text(one, 'BaseAmount')));
    facts.add(`${at} code`, text(one, 'AllowanceChargeReasonCode'));
    facts.add(`${at} reason`, text(one, 'AllowanceChargeReason'));
  }
}

export const ALLOWANCES = 'allowanceCharges { type amount { value } baseAmount { value } reasonCode reason }';
export const LINE = `number parentNumber itemName sellerItemId buyerItemId standardItemId quantity unitCode
  details { statedQuantity price { amount { value } baseQuantity ${ALLOWANCES} } }`;
export const PRICED = `${LINE} lineAmount { value } ${ALLOWANCES}`;

export function answeredLines(facts: Facts, lines: readonly Json[]): void {
  lines
    .filter((line) => !line['parentNumber'])
    .forEach((line, index) => {
      answeredLine(facts, line, `line ${String(index + 1)}`);
    });
  for (const line of lines.filter((one) => one['parentNumber'])) {
    facts.add('subLine', line['parentNumber'], line['number']);
    answeredLine(facts, line, 'subLine');
  }
}

function answeredLine(facts: Facts, line: Json, label: string): void {
  const price = line['details']?.price as Json | undefined;
  facts.add(`${label} number`, line['number']);
  facts.add(`${label} quantity`, number(line['details']?.statedQuantity ?? line['quantity']));
  facts.add(`${label} unit`, line['unitCode']);
  facts.add(`${label} amount`, number(line['lineAmount']?.value));
  if (price) {
    facts.add(`${label} price`, number(price['amount'].value), number(price['baseQuantity'] ?? '1'));
    answeredAllowances(facts, price, `${label} price`);
  }
  facts.add(`${label} item`, line['itemName']);
  facts.add(`${label} sellerItem`, line['sellerItemId']);
  facts.add(`${label} buyerItem`, line['buyerItemId']);
  facts.add(`${label} standardItem`, line['standardItemId']);
  answeredAllowances(facts, line, label);
}

export function answeredAllowances(facts: Facts, parent: Json, label: string): void {
  for (const one of (parent['allowanceCharges'] ?? []) as Json[]) {
    const at = `${label} ${one['type'] as string}`;
    facts.add(at, number(one['amount']?.value));
    facts.add(`${at} base`, number(one['baseAmount']?.value));
    facts.add(`${at} code`, one['reasonCode']);
    facts.add(`${at} reason`, one['reason']);
  }
}
