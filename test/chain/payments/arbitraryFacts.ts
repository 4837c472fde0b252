import fc from 'fast-check';
import type { AllocationFacts } from '../../../src/chain/payments/allocate.ts';
import type { PaymentFacts } from '../../../src/store/operations/payments/paymentFacts.ts';
import { decision, firm, invoice, payment, reversal, somebody } from './given.ts';

/** Few numbers, references, amounts and parties, so that they meet often. */
const amount = fc.constantFrom('100.00', '50', '30.005', '150.00', '9007199254740993.01', '9007199254740892');
const number = fc.constantFrom('INV-1001', 'INV-1002', '1001', '17');
const named = fc.oneof(number, number, fc.constant('PO-4711'));
const reference = fc.constantFrom('RF18A', 'RF22B', 'CUST7');
const day = fc.constantFrom('2026-01-05', '2026-01-20', '2026-02-04', '2026-02-05');
const creditor = fc.constantFrom(firm('Acme'), firm('Zeta'), somebody('Acme'));
const debtor = fc.constantFrom(firm('Borg'), somebody('Borg'), firm('Carl'));
const currency = fc.constantFrom('EUR', 'EUR', 'EUR', 'USD');

const invoiceFacts = fc.record({
  numberKey: number,
  issueDate: day,
  dueDate: fc.option(day),
  currency,
  payableAmount: fc.oneof(amount, fc.constantFrom('0', '-5.00')),
  creditedAmount: fc.constantFrom('0', '0', '20', '1000'),
  orderKeys: fc.uniqueArray(fc.constantFrom('PO-4711', '1001'), { maxLength: 1 }),
  referenceKeys: fc.uniqueArray(reference, { maxLength: 2 }),
  seller: fc.constantFrom(firm('Acme'), firm('Zeta')),
});

export const paymentFacts = fc.record({
  isBooked: fc.constantFrom(true, true, true, false),
  bookingDate: fc.option(day),
  amount,
  currency,
  endToEndId: fc.option(fc.constantFrom('E1', 'E2')),
  debtor,
  creditor,
  structuredReferences: fc.uniqueArray(fc.oneof(reference, number), { maxLength: 3 }),
  remittedNumbers: fc.uniqueArray(named, { maxLength: 2 }),
  remittanceInformation: fc.option(
    fc.uniqueArray(number, { maxLength: 3 }).map((numbers) => numbers.join(' ')),
  ),
});

const unnamedFacts = paymentFacts.map((given) => ({
  ...given,
  ...{ structuredReferences: [], remittedNumbers: [], remittanceInformation: null },
  ...{ creditor: firm('Acme'), debtor: firm('Borg'), currency: 'EUR' },
}));

/** As the store says of it. */
const withNaming = (facts: PaymentFacts): PaymentFacts => ({
  ...facts,
  namesNothing:
    [...facts.structuredReferences, ...facts.remittedNumbers].length === 0 &&
    (facts.remittanceInformation ?? '') === '',
});

/** Payments and invoices as they may be, decided on or not. */
export const facts: fc.Arbitrary<AllocationFacts> = fc.record({
  payments: fc
    .array(
      fc.tuple(fc.oneof(paymentFacts, unnamedFacts), fc.constantFrom(payment, payment, payment, reversal)),
      { maxLength: 8 },
    )
    .map((given) => given.map(([more, make], index) => withNaming(make(`p${String(index)}`, more)))),
  invoices: fc
    .array(invoiceFacts, { maxLength: 6 })
    .map((given) =>
      given.map((more, index) => invoice(more.numberKey, { ...more, id: `i${String(index)}` })),
    ),
  pairs: fc.constantFrom(
    [],
    [{ creditorId: 'Acme', debtorId: 'Borg', currency: 'EUR', amounts: 'ALL' as const }],
    [{ creditorId: 'Acme', debtorId: 'Borg', currency: 'EUR', amounts: ['100', '50'] }],
  ),
  decided: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('p0', 'p1'), fc.constantFrom('i0', 'i1'), fc.option(fc.constantFrom('20', '60')))
      .map((given) => decision(...given)),
    { maxLength: 3, selector: ({ id }) => id },
  ),
});
