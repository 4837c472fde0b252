import { addDecimals, multiplyDecimals, subtractDecimals } from '../../../src/kit/decimal.ts';
import type { Rows } from '../world/dump.ts';
import { rowsIn } from './filters.ts';

/** What is open of each invoice by what the reader sees: payable, less allocations and credit notes. By number. */
export function expectedOpenAmounts(seen: Rows): ReadonlyMap<string, string> {
  const invoices = rowsIn(seen, 'trade_document').filter(({ kind }) => kind === 'INVOICE');
  const notes = new Set(
    rowsIn(seen, 'trade_document').flatMap(({ kind, id }) => (kind === 'CREDIT_NOTE' ? [id] : [])),
  );
  const amounts = new Map<string, string>();
  for (const { id, number, payable_amount: payable } of invoices) {
    if (typeof payable !== 'string') continue;
    const allocated = rowsIn(seen, 'payment_allocation').filter((row) => row['document_id'] === id);
    const credited = rowsIn(seen, 'document_link').filter(
      (link) => link['to_document_id'] === id && notes.has(link['from_document_id']),
    );
    const taken = [
      ...allocated.map((row) => row['amount']),
      ...credited.map((link) => link['amount'] ?? '0'),
    ];
    amounts.set(String(number), normal(subtractDecimals(payable, addDecimals(...taken.map(String)))));
  }
  return amounts;
}

/** What a body says is open of the invoices in it, wherever they stand. By number. */
export function toldOpenAmounts(body: string): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { number, openAmount } = value as { number?: unknown; openAmount?: { value?: unknown } | null };
    if (typeof number === 'string' && typeof openAmount?.value === 'string')
      told.set(number, normal(openAmount.value));
    for (const member of Object.values(value)) visit(member);
  };
  visit(JSON.parse(body));
  return told;
}

/** Without zeros at the end, which depend on the scales of what was summed. */
function normal(amount: string): string {
  const plain = multiplyDecimals(amount, '1');
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}
