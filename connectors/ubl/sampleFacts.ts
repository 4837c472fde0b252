import { addDecimals, subtractDecimals, type Party, type TradeDocument } from '../../src/kit/index.ts';

export interface PartyFacts {
  endpoint: string | null;
  endpointScheme: string | null;
  partyId: string | null;
  name: string | null;
  legalName: string | null;
  companyId: string | null;
  vatId: string | null;
  country: string | null;
}

export interface LineFacts {
  id: string;
  qty?: string;
  amount?: string;
  orderRef?: string | null;
  received?: string;
  rejected?: string | null;
}

export interface UblFacts extends Record<string, unknown> {
  type: string;
  id: string;
  currency: string | null;
  payableCurrency?: string | null;
  taxTotals: { amount: string; currency: string }[];
  orderRefs: string[];
  billingRefs: string[];
  despatchRefs: string[];
  payeeAccounts: string[];
  lineCount: number;
  subLineCount?: number;
  lineAmounts?: string[];
  lines?: LineFacts[];
}

export function headerOf(document: TradeDocument): unknown {
  const numbers = (...types: string[]): string[] =>
    document.references.filter((each) => types.includes(each.type)).map((each) => each.number);
  return {
    number: document.number,
    typeCode: document.typeCode,
    issueDate: document.issueDate,
    currency: document.currency,
    taxCurrency: document.taxCurrency,
    dueDate: document.dueDate,
    lineTotal: document.lineTotal,
    allowanceTotal: document.allowanceTotal,
    chargeTotal: document.chargeTotal,
    taxExclusive: document.taxExclusiveAmount,
    tax: document.taxAmount,
    taxInclusive: document.taxInclusiveAmount,
    prepaid: document.prepaidAmount,
    rounding: document.roundingAmount,
    payable: document.payableAmount,
    payeeAccounts: document.payeeAccounts,
    orders: numbers('order'),
    billed: numbers('invoice', 'creditNote'),
    despatches: numbers('despatch'),
  };
}

/** Peppol's `NA` and an empty ID are facts of the file, but no references. */
function realNumbers(numbers: readonly string[]): string[] {
  return [...new Set(numbers)].filter((number) => number !== '' && number !== 'NA');
}

export function expectedHeader(expected: UblFacts): Record<string, unknown> {
  const amount = (name: string): unknown => expected[name] ?? undefined;
  const currency = expected.currency ?? expected.payableCurrency ?? undefined;
  // What a remittance advice pays in all stands elsewhere, and the facts do not have it.
  const isPayableKnown = expected.type !== 'RemittanceAdvice';
  const taxes = expected.taxTotals.filter((tax) => tax.currency === currency).map((tax) => tax.amount);
  return {
    number: expected.id,
    typeCode: amount('typeCode'),
    issueDate: amount('issueDate'),
    ...(currency !== undefined && { currency }),
    taxCurrency: amount('taxCurrency'),
    dueDate: amount('dueDate'),
    lineTotal: amount('lineTotal'),
    allowanceTotal: amount('allowanceTotal'),
    chargeTotal: amount('chargeTotal'),
    taxExclusive: amount('taxExclusive'),
    tax: taxes.length === 0 ? undefined : addDecimals(...taxes),
    taxInclusive: amount('taxInclusive'),
    prepaid: amount('prepaid'),
    rounding: amount('rounding'),
    ...(isPayableKnown && { payable: amount('payable') }),
    payeeAccounts: [...new Set(expected.payeeAccounts)],
    orders: realNumbers(expected.orderRefs),
    billed: realNumbers(expected.billingRefs),
    despatches: realNumbers(expected.despatchRefs),
  };
}

export function rolesOf(document: TradeDocument, expected: UblFacts): [string, Party | undefined][] {
  const seller = ['supplier', 'seller', 'despatchSupplier'].find((role) => expected[role]);
  const buyer = ['customer', 'buyer', 'deliveryCustomer'].find((role) => expected[role]);
  if (document.kind.startsWith('order')) {
    return [
      ['seller', document.seller],
      ['buyer', document.buyer],
    ];
  }
  const [payee, supplier] = [expected['payee'], expected['supplier']] as (PartyFacts | undefined)[];
  const repeatsSeller = payee !== undefined && payee.name === supplier?.name;
  return [
    [seller ?? 'seller', document.seller],
    [buyer ?? 'buyer', document.buyer],
    [repeatsSeller ? 'none' : 'payee', document.payee],
  ];
}

/** The numbers that the facts state for a party, and that must be among its identifiers. */
export function identifiersStated(stated: PartyFacts): string[] {
  return [stated.endpoint, stated.partyId, stated.companyId, stated.vatId].filter((each) => each !== null);
}

/** The facts count no lines of accounts, of which the samples have one each. */
export function linesWithoutFacts({ type }: UblFacts): number {
  return ['RemittanceAdvice', 'Reminder', 'Statement'].includes(type) ? 1 : 0;
}

export function quantityStated({ received, rejected, qty }: LineFacts): string | undefined {
  return received ? subtractDecimals(received, rejected ?? '0') : qty;
}
