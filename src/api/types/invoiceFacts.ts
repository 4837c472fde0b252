import type { Row } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { TIME_ZONE } from '../plan/compilation.ts';

/*
 * The facts of an invoice that hold at the reader's moment, computed when asked, from the allocations and credit
 * notes that this reader sees: what a reader may not see is not in their open amount either.
 */

/** Payable amount, less booked allocations and credit notes in the invoice's currency; null without a payable amount. */
export function openAmount(invoice: Row): Sql {
  return sql`${facts(invoice)}.open`;
}

/**
 * PAID when nothing is open: paid, credited, or never owed. An invoice below zero is owed the other way, so it
 * is open while its open amount is below zero. Only booked entries allocate, so every allocation counts.
 */
export function paymentState(invoice: Row): Sql {
  return sql`${facts(invoice)}.payment_state`;
}

/** Something is open and the due date is before the day; never unknown. */
export function isOverdue(invoice: Row): Sql {
  return sql`${facts(invoice)}.is_overdue`;
}

/** Days since the due date while overdue, else 0; null without a due date. */
export function daysPastDue(invoice: Row): Sql {
  const dueDate = invoice.column('dueDate');
  return sql`case when ${isOverdue(invoice)} then ${invoice.clock.day} - ${dueDate}
    when ${dueDate} is not null then 0 end`;
}

/** When the buyer approved it, where that was by then. */
export function approvedAt(invoice: Row): Sql {
  const { asOf } = invoice.clock;
  const approved = invoice.column('approvedAt');
  return asOf ? sql`case when ${dayOf(approved)} <= ${asOf} then ${approved} end` : approved;
}

/** The first that holds, in the order of the enum InvoiceStatus. */
export function status(invoice: Row): Sql {
  const stages: readonly (readonly [status: string, holds: Sql])[] = [
    ['CANCELLED', invoice.column('isCancelled')],
    ['CREDITED', sql`${facts(invoice)}.is_credited`],
    ['PAID', sql`${paymentState(invoice)} = 'PAID'`],
    ['DISPUTED', invoice.column('isDisputed')],
    ['OVERDUE', isOverdue(invoice)],
    ['PARTIALLY_PAID', sql`${paymentState(invoice)} = 'PARTIALLY_PAID'`],
    ['FINANCED', invoice.column('isFinanced')],
    ['APPROVED', sql`${approvedAt(invoice)} is not null`],
    ['MATCHED', invoice.column('allLinesMatch')],
  ];
  const cases = stages.map(([name, holds]) => sql`when ${holds} then ${word(name)} `);
  return sql`case ${cases.reduce((all, one) => sql`${all}${one}`)}else 'RECEIVED' end`;
}

/**
 * What the other facts are made of, joined once however many need it. OFFSET 0 keeps PostgreSQL from taking the
 * sub-queries apart and computing their sums anew for each fact.
 */
function facts(invoice: Row): Sql {
  const payable = invoice.column('payableAmount');
  const dueDate = invoice.column('dueDate');
  return invoice.join(
    'facts',
    () => sql`select o.open, coalesce(o.open > 0 and ${dueDate} < ${invoice.clock.day}, false) as is_overdue,
      o.credited > 0 and o.credited >= ${payable} as is_credited,
      case when o.open * case when ${payable} < 0 then -1 else 1 end <= 0 then 'PAID'
        when o.allocated <> 0 then 'PARTIALLY_PAID' else 'OPEN' end as payment_state
      from (select s.allocated, s.credited, ${payable} - s.allocated - s.credited as open
        from (select ${allocated(invoice)} as allocated, ${credited(invoice)} as credited offset 0) s offset 0) o offset 0`,
  );
}

function dayOf(instant: Sql): Sql {
  return sql`(${instant} at time zone ${TIME_ZONE})::date`;
}

function allocated(invoice: Row): Sql {
  const { asOf } = invoice.clock;
  const allocation = tableRow('PaymentAllocation', invoice);
  const payment = tableRow('Payment', invoice);
  const bookedByThen = asOf
    ? sql`exists (select from ${payment.from()} where ${payment.column('id')} = ${allocation.column('paymentId')}
        and coalesce(${payment.column('valueDate')}, ${payment.column('bookingDate')}) <= ${asOf})`
    : sql`true`;
  return sql`coalesce((select sum(${allocation.column('amount')}) from ${allocation.from()}
    where ${allocation.column('documentId')} = ${invoice.column('id')}
      and ${allocation.column('currency')} = ${invoice.column('currency')} and ${bookedByThen}), 0)`;
}

/**
 * Credit notes count where they name the invoice, not where both merely stem from one order; one that names several
 * counts once in all, as its links share it out.
 */
function credited(invoice: Row): Sql {
  const { asOf } = invoice.clock;
  const link = tableRow('DocumentLink', invoice);
  const note = tableRow('TradeDocument', invoice);
  const issuedByThen = asOf ? sql`${note.column('issueDate')} <= ${asOf}` : sql`true`;
  return sql`coalesce((select sum(coalesce(${link.column('amount')}, ${note.column('payableAmount')})) from ${link.from()}
    join ${note.from()} on ${note.column('id')} = ${link.column('fromDocumentId')}
    where ${link.column('toDocumentId')} = ${invoice.column('id')}
      and ${link.column('fromKind')} = 'CREDIT_NOTE' and ${link.column('method')} = 'REFERENCE'
      and ${note.column('currency')} = ${invoice.column('currency')}
      and not ${note.column('isCancelled')} and ${issuedByThen}), 0)`;
}
