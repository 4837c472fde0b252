import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { allocatePayments } from '../../../src/chain/payments/allocatePayments.ts';
import { mentionsIn, numberKeysOf } from '../../../src/kit/mentions.ts';
import { numberKeyOf } from '../../../src/kit/numberKey.ts';
import type { Row } from '../../../src/store/entities/columns.ts';
import { TradeDocumentEntity } from '../../../src/store/entities/documents.ts';
import { AccountEntity, PaymentEntity } from '../../../src/store/entities/payments.ts';
import { writeDecision } from '../../../src/store/operations/payments/writeDecision.ts';
import { inTransaction } from '../../../src/store/transaction.ts';
import { upsertRows } from '../../../src/store/upsertRows.ts';
import { createTestDatabase } from '../../helpers/database.ts';

export interface GivenPayment {
  readonly creditor?: string;
  readonly debtor?: string;
  readonly refs?: readonly string[];
  readonly text?: string;
  readonly row?: Row;
}

export interface PaymentStore {
  readonly pool: pg.Pool;
  /** The firm of this name; one that begins with `?` has no identifier. Its only account is of the same name. */
  readonly firm: (name: string) => Promise<string>;
  readonly invoice: (number: string, row?: Row) => Promise<string>;
  readonly creditNote: (number: string, of: string, payableAmount: string) => Promise<void>;
  readonly payment: (name: string, given: GivenPayment) => Promise<void>;
  /** Somebody decides that so much of the payment pays the invoice; without an amount, nothing. */
  readonly decide: (payment: string, invoice: string, amount?: string) => Promise<void>;
  /** What is put next under these names is new, with an id of its own. */
  readonly forget: (...names: string[]) => void;
  /** Links what was put since the last time, or what is named. */
  readonly link: (...names: string[]) => Promise<void>;
  /** `payment>invoice amount METHOD confidence`, in this order. */
  readonly allocations: () => Promise<string[]>;
  /** How many rows of allocations were ever given up or changed. */
  readonly earlierVersions: () => Promise<number>;
  readonly idOf: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** A migrated database into which golden rows are put as identity would. */
export async function openPaymentStore(): Promise<PaymentStore> {
  const database = await createTestDatabase();
  const pool = database.pipelinePool;
  const ids = new Map<string, string>();
  const changed = { paymentIds: new Set<string>(), documentIds: new Set<string>() };

  async function firm(name: string): Promise<string> {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = randomUUID();
    ids.set(name, id);
    await pool.query('insert into enterprise (id, name) values ($1, $2)', [id, name.replace('?', '')]);
    if (!name.startsWith('?')) {
      await pool.query(
        `insert into enterprise_identifier (enterprise_id, scheme, value) values ($1, 'GLN', $2)`,
        [id, name],
      );
    }
    await upsertRows(pool, { entity: AccountEntity, conflict: ['id'] }, [
      {
        id,
        accountKey: name,
        identifiers: [{ scheme: 'IBAN', value: `IBAN ${name}` }],
        ownerId: id,
        controlType: 'OPERATING',
      },
    ]);
    return id;
  }

  async function document(kind: string, number: string, row: Row = {}): Promise<string> {
    const id = idOf(number);
    const sellerId = await firm('Acme');
    await upsertRows(pool, { entity: TradeDocumentEntity, conflict: ['id'] }, [
      {
        id,
        kind,
        issuerId: sellerId,
        sellerId,
        buyerId: await firm('Borg'),
        number,
        numberKey: numberKeyOf(number),
        issueDate: '2026-01-05',
        currency: 'EUR',
        payableAmount: '100.00',
        lineCount: 1,
        isDisputed: false,
        isFinanced: false,
        isCancelled: false,
        isAmended: false,
        allLinesMatch: false,
        contentHash: '',
        ...row,
        referenceKeys: numberKeysOf((row['paymentReferences'] as string[] | undefined) ?? []),
      },
    ]);
    changed.documentIds.add(id);
    return id;
  }

  const invoice = (number: string, row?: Row): Promise<string> => document('INVOICE', number, row);

  async function creditNote(number: string, of: string, payableAmount: string): Promise<void> {
    const id = await document('CREDIT_NOTE', number, { payableAmount });
    await pool.query(
      `insert into document_link (from_document_id, to_document_id, from_kind, to_kind, method)
       values ($1, $2, 'CREDIT_NOTE', 'INVOICE', 'REFERENCE')`,
      [id, idOf(of)],
    );
  }

  async function payment(name: string, given: GivenPayment): Promise<void> {
    const { creditor = 'Acme', debtor = 'Borg', refs = [], text = '', row = {} } = given;
    const id = idOf(name);
    await upsertRows(pool, { entity: PaymentEntity, conflict: ['id'] }, [
      {
        id,
        paymentKey: name,
        accountId: await firm(creditor),
        direction: 'CREDIT',
        state: 'BOOKED',
        isBooked: true,
        isReversal: false,
        bookingDate: '2026-02-04',
        amount: '100.00',
        currency: 'EUR',
        debtorId: await firm(debtor),
        creditorId: await firm(creditor),
        structuredReferences: refs,
        remittanceInformation: text,
        mentionedKeys: [...numberKeysOf(refs), ...mentionsIn(text).map(({ key }) => key)],
        contentHash: '',
        ...row,
      },
    ]);
    changed.paymentIds.add(id);
  }

  async function decide(payment: string, invoice: string, amount?: string): Promise<void> {
    await writeDecision(pool, {
      paymentId: idOf(payment),
      documentId: idOf(invoice),
      amount,
      currency: amount && 'EUR',
      reason: 'known',
      decidedBy: randomUUID(),
      decidedFor: null,
    });
    changed.paymentIds.add(idOf(payment));
  }

  async function link(...names: string[]): Promise<void> {
    const named = names.map(idOf);
    const batch = {
      paymentIds: names.length > 0 ? named : [...changed.paymentIds],
      documentIds: names.length > 0 ? named : [...changed.documentIds],
    };
    changed.paymentIds.clear();
    changed.documentIds.clear();
    await inTransaction(pool, (client) => allocatePayments(client, batch));
  }

  async function allocations(): Promise<string[]> {
    const { rows } = await pool.query<{ text: string }>(
      `select p.payment_key || '>' || d.number || ' ' || a.amount || ' ' || a.method || ' ' || a.confidence as text
       from payment_allocation a join payment p on p.id = a.payment_id join trade_document d on d.id = a.document_id
       order by p.payment_key, d.number`,
    );
    return rows.map(({ text }) => text);
  }

  async function earlierVersions(): Promise<number> {
    const { rows } = await pool.query<{ count: string }>('select count(*) from history.payment_allocation');
    return Number(rows[0]?.count);
  }

  function idOf(name: string): string {
    const id = ids.get(`#${name}`) ?? randomUUID();
    ids.set(`#${name}`, id);
    return id;
  }

  return {
    pool,
    firm,
    invoice,
    creditNote,
    payment,
    decide,
    forget: (...names) => names.forEach((name) => ids.delete(`#${name}`)),
    link,
    allocations,
    earlierVersions,
    idOf,
    close: database.close,
  };
}
