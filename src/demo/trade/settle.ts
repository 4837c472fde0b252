import { formatMinor, perCentOf, sumOf } from '../amounts.ts';
import type { Minor } from '../amounts.ts';
import { workingDayFrom } from '../calendar.ts';
import type { DayNumber } from '../calendar.ts';
import type { CreditNote, Invoice, RemittanceStyle, Transfer } from './deal.ts';
import { creditInvoice } from './invoiceDelivery.ts';
import type { DealPlan } from './irregularities.ts';
import type { DealContext } from './dealContext.ts';

/** Payments for the next days are already announced by the bank, and not booked. */
const ANNOUNCED_DAYS = 4;

export interface Settlement {
  readonly transfers: readonly Transfer[];
  readonly creditNotes: readonly CreditNote[];
}

/** Pays, credits or leaves open the invoices of a deal; what would fall past the world's today stays away. */
export function settle(context: DealContext, invoices: readonly Invoice[], plan: DealPlan): Settlement {
  const creditNotes = plan.settlement === 'DISPUTED' ? creditDisputed(context, invoices) : [];
  const announcedUntil = context.world.asOf + ANNOUNCED_DAYS;
  const transfers = intendPayments(context, invoices, { plan, creditNotes })
    .map((intent) => ({ ...intent, day: workingDayFrom(intent.day) }))
    .filter((intent) => intent.day <= announcedUntil)
    .map((intent, position) => transfer(context, intent, position));
  return { transfers, creditNotes };
}

interface Intent {
  readonly day: DayNumber;
  readonly parts: Transfer['parts'];
  readonly feeDeducted?: Minor;
  readonly style?: RemittanceStyle;
}

interface Agreement {
  readonly plan: DealPlan;
  readonly creditNotes: readonly CreditNote[];
}

function creditDisputed(context: DealContext, invoices: readonly Invoice[]): CreditNote[] {
  return invoices
    .map((invoice) => ({ invoice, day: Math.max(invoice.issued.day + 3, invoice.dueDay - 5) }))
    .filter(({ day }) => day <= context.world.asOf)
    .map(({ invoice, day }) => creditInvoice(context, invoice, day));
}

function intendPayments(context: DealContext, invoices: readonly Invoice[], agreement: Agreement): Intent[] {
  const { settlement } = agreement.plan;
  const [first, second] = invoices;
  if (settlement === 'UNPAID' || first === undefined) return [];
  if (second !== undefined && settlement === 'AMBIGUOUS_PAYMENT') {
    return [{ day: first.dueDay, parts: [whole(first)], style: 'NONE' }];
  }
  if (second !== undefined && settlement === 'COLLECTIVE_PAYMENT') {
    return [{ day: Math.max(...invoices.map((invoice) => invoice.dueDay)), parts: invoices.map(whole) }];
  }
  return invoices.flatMap((invoice) => intendPayment(context, invoice, agreement));
}

function intendPayment({ random }: DealContext, invoice: Invoice, agreement: Agreement): Intent[] {
  const { dueDay, payable } = invoice;
  switch (agreement.plan.settlement) {
    case 'EARLY_PAYMENT':
      return [{ day: Math.max(invoice.issued.day + 2, dueDay - random.int(8, 25)), parts: [whole(invoice)] }];
    case 'LATE_PAYMENT':
      return [{ day: dueDay + random.int(7, 45), parts: [whole(invoice)] }];
    case 'PARTIAL_PAYMENT': {
      const deposit = perCentOf(payable, random.int(35, 70));
      return [
        { day: dueDay, parts: [{ invoice, amount: deposit }] },
        { day: dueDay + random.int(14, 40), parts: [{ invoice, amount: payable - deposit }] },
      ];
    }
    case 'FEE_DEDUCTED': {
      const feeDeducted = random.int(500, 2_500);
      return [{ day: dueDay, parts: [{ invoice, amount: payable - feeDeducted }], feeDeducted }];
    }
    case 'DISPUTED': {
      const credits = agreement.creditNotes.filter((note) => note.invoice === invoice);
      const amount = payable - sumOf(credits.map((note) => note.payable));
      return [{ day: dueDay + 1, parts: [{ invoice, amount }] }];
    }
    default:
      return [{ day: dueDay + random.int(-1, 2), parts: [whole(invoice)] }];
  }
}

function whole(invoice: Invoice): { invoice: Invoice; amount: Minor } {
  return { invoice, amount: invoice.payable };
}

function transfer(context: DealContext, intent: Intent, position: number): Transfer {
  const { random, world, index } = context;
  const { day, parts, feeDeducted = 0 } = intent;
  const style = intent.style ?? (random.chance(65) ? 'STRUCTURED' : 'TEXT');
  return {
    endToEndId: `E2E-${String(index).padStart(8, '0')}-${position + 1}`,
    uetr: random.uuid(),
    booked: { day, minute: random.int(360, 1_080) },
    amount: sumOf(parts.map((part) => part.amount)),
    feeDeducted,
    style,
    text:
      style === 'NONE'
        ? random.pick(['Zahlung', 'payment, thank you'])
        : remittanceText(intent, random.int(0, 2)),
    parts,
    state: day <= world.asOf ? 'BOOKED' : 'PENDING',
  };
}

/** Every invoice number stands as a word of its own. */
function remittanceText({ parts, feeDeducted }: Intent, wording: number): string {
  const numbers = parts.map((part) => part.invoice.number).join(' ');
  const fee = feeDeducted === undefined ? '' : ` less bank charges ${formatMinor(feeDeducted)}`;
  const lead = ['Rechnung', 'Invoice', 'Payment of'][wording] ?? 'Invoice';
  return `${lead} ${numbers}${fee}`;
}
