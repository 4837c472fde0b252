import {
  parseDecimal,
  parsePlainDate,
  type LandedRow,
  type Party,
  type TradeDocument,
} from '../../src/kit/index.ts';
import { parseInvoice, type SourceParty } from './records.ts';

/** @throws SkippableRecordError TEMPLATE_INVOICE_INVALID, DATE_INVALID, DECIMAL_INVALID, JSON_*. */
export function mapInvoice(row: LandedRow): TradeDocument[] {
  const invoice = parseInvoice(row.payload, row.key);
  const { number, currency, dueDate, tax, orderNumber } = invoice;
  const where = (field: string): string => `template/invoice ${number}: ${field}`;
  return [
    {
      kind: 'invoice',
      number,
      issueDate: parsePlainDate(invoice.issueDate, where('issueDate')),
      ...(dueDate && { dueDate: parsePlainDate(dueDate, where('dueDate')) }),
      currency,
      seller: partyOf(invoice.seller),
      buyer: partyOf(invoice.buyer),
      ...(tax && { taxAmount: parseDecimal(tax, where('tax')) }),
      payableAmount: parseDecimal(invoice.total, where('total')),
      references: orderNumber ? [{ type: 'order', number: orderNumber }] : [],
      paymentReferences: [],
      payeeAccounts: [],
      logisticUnits: [],
      lines: [],
      contradictions: [],
    },
  ];
}

/** Check digits are looked at later, where parties are identified; here a number stays as it was written. */
function partyOf({ name, gln }: SourceParty): Party {
  return { name, identifiers: gln ? [{ scheme: 'GLN', value: gln }] : [] };
}
