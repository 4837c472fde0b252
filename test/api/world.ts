import type { TestHub } from './hub.ts';

let counter = 0;

function next(): number {
  counter += 1;
  return counter;
}

type Values = Readonly<Record<string, unknown>>;

/** The rows of a small trade, as the pipeline would leave them; every default can be said otherwise. */
export function worldOf(hub: TestHub): World {
  const one = async (table: string, row: Values): Promise<string> => (await hub.insert(table, row))[0] ?? '';
  const document = async (kind: string, values: Values = {}): Promise<string> => {
    const number = `${kind}-${String(next())}`;
    const issuer =
      values['issuer_id'] ?? values['seller_id'] ?? (await one('enterprise', { name: 'Issuer' }));
    return one('trade_document', {
      kind,
      number,
      number_key: number,
      issue_date: '2026-05-01',
      issuer_id: issuer,
      currency: 'EUR',
      line_count: 0,
      content_hash: 'x',
      ...values,
    });
  };
  return {
    enterprise: async (name, ...identifiers) => {
      const id = await one('enterprise', { name, country: 'DE' });
      for (const [scheme, value] of identifiers) {
        await hub.insert('enterprise_identifier', { enterprise_id: id, scheme, value });
      }
      return id;
    },
    document,
    invoice: async (values) => document('INVOICE', { payable_amount: '100.00', ...values }),
    line: async (documentId, position, values = {}) =>
      one('document_line', {
        document_id: documentId,
        position,
        number: String(position),
        currency: 'EUR',
        ...values,
      }),
    link: async ([fromKind, from], [toKind, to]) => {
      const row = { from_document_id: from, to_document_id: to, from_kind: fromKind, to_kind: toKind };
      await hub.insert('document_link', { ...row, method: 'REFERENCE' });
    },
    payment: async (accountId, values = {}) =>
      one('payment', {
        payment_key: `p${String(next())}`,
        account_id: accountId,
        direction: 'CREDIT',
        state: 'BOOKED',
        amount: '100.00',
        currency: 'EUR',
        is_booked: true,
        content_hash: 'x',
        ...values,
      }),
    account: async (ownerId, values = {}) =>
      one('account', { account_key: `a${String(next())}`, identifiers: '[]', owner_id: ownerId, ...values }),
    allocate: async (paymentId, documentId, amount, values = {}) =>
      one('payment_allocation', {
        payment_id: paymentId,
        document_id: documentId,
        amount,
        currency: 'EUR',
        method: 'DOCUMENT_NUMBER',
        confidence: '0.9',
        ...values,
      }),
    letSee: async (enterpriseId, ...subjects) => {
      for (const subject of subjects) {
        await hub.insert('access_entry', {
          subject_id: subject,
          enterprise_id: enterpriseId,
          capacity: 'OWNER',
          scope: 'BUSINESS',
          day: '2026-01-01',
        });
      }
    },
    naming: async (subject, ...enterprises) => {
      for (const enterprise of enterprises) {
        await hub.insert('subject_party', {
          subject_id: subject,
          enterprise_id: enterprise,
          capacity: `C${String(next())}`,
        });
      }
    },
  };
}

export interface World {
  enterprise(
    name: string | null,
    ...identifiers: readonly (readonly [scheme: string, value: string])[]
  ): Promise<string>;
  document(kind: string, values?: Values): Promise<string>;
  invoice(values?: Values): Promise<string>;
  line(documentId: string, position: number, values?: Values): Promise<string>;
  link(from: readonly [kind: string, id: string], to: readonly [kind: string, id: string]): Promise<void>;
  account(ownerId: string, values?: Values): Promise<string>;
  payment(accountId: string, values?: Values): Promise<string>;
  allocate(paymentId: string, documentId: string, amount: string, values?: Values): Promise<string>;
  /** Gives an enterprise sight of these subjects. */
  letSee(enterpriseId: string, ...subjects: readonly string[]): Promise<void>;
  /** Says that a subject names these enterprises. */
  naming(subject: string, ...enterprises: readonly string[]): Promise<void>;
}
