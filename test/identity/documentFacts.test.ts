import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TradeDocument } from '../../src/kit/records/index.ts';
import { GLN } from '../helpers/connection.ts';
import { tradeDocument } from '../helpers/connector.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { core, invoice, load, supplier } from './vocabulary.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

async function rowsOf(statement: string): Promise<unknown[]> {
  const { rows } = await database.pipelinePool.query<object>(statement);
  return rows;
}

const answer = (facts: Partial<TradeDocument> = {}): TradeDocument =>
  tradeDocument({
    kind: 'applicationResponse',
    number: 'AR-1',
    sender: core,
    receiver: supplier,
    answers: [
      {
        status: 'CONDITIONALLY_ACCEPTED',
        statusCode: 'CA',
        effectiveDate: '2026-02-03',
        reasons: [{ code: 'PPD', text: 'Second half by the end of March' }],
        reference: { type: 'invoice', number: 'INV-1' },
      },
      { status: 'OTHER', reasons: [] },
    ],
    ...facts,
  });

describe('documents of every kind', () => {
  it('keep what they answer, and of what', async () => {
    await load(database, 'erp', [answer()]);
    expect(
      await rowsOf(
        `select a.status, a.status_code as code, a.effective_date::text as day, a.reasons, r.type, r.number
         from document_answer a left join document_reference r
           on r.document_id = a.document_id and r.position = a.reference_position order by a.position`,
      ),
    ).toEqual([
      {
        status: 'CONDITIONALLY_ACCEPTED',
        code: 'CA',
        day: '2026-02-03',
        reasons: [{ code: 'PPD', text: 'Second half by the end of March' }],
        type: 'INVOICE',
        number: 'INV-1',
      },
      { status: 'OTHER', code: null, day: null, reasons: [], type: null, number: null },
    ]);
  });

  it('are seen by sender and receiver, who can grant it on', async () => {
    await load(database, 'carrier-erp', [answer()], GLN.dealer);
    expect(
      await rowsOf(
        `select e.name, a.capacity, a.is_grantable as grants from access_entry a
         join enterprise e on e.id = a.enterprise_id where a.capacity <> 'OWNER' order by 2 desc`,
      ),
    ).toEqual([
      { name: 'Core AG', capacity: 'SENDER', grants: true },
      { name: 'Supplier GmbH', capacity: 'RECEIVER', grants: true },
    ]);
  });

  it('keep sums, span, allowances and the quantities of their lines', async () => {
    const discount = { type: 'ALLOWANCE', amount: '1.50', factor: '0.1', reason: 'Loyalty' } as const;
    await load(database, 'erp', [
      invoice({
        versionTime: '2026-01-05T10:00:00Z',
        versionSequence: '3',
        taxCurrencyAmount: '21.40',
        debitTotal: '5.0',
        creditTotal: '2',
        balanceAmount: '3.00',
        periodStart: '2026-01-01',
        periodEnd: '2026-01-31',
        allowanceCharges: [discount],
        lines: [
          {
            number: '1.1',
            parentNumber: '1',
            statusCode: '3',
            quantity: '8',
            rejectedQuantity: '1',
            shortQuantity: '2.0',
            oversupplyQuantity: '3',
            outstandingQuantity: '4',
            debitAmount: '5',
            creditAmount: '6',
            balanceAmount: '7',
            priceBaseQuantity: '100',
            allowanceCharges: [discount],
            references: [],
          },
        ],
      }),
    ]);
    expect(
      await rowsOf(
        `select version_sequence as sequence, tax_currency_amount as tax, debit_total as debit, credit_total as credit,
           balance_amount as balance, period_start::text as start, period_end::text as end, allowance_charges as allowances
         from trade_document`,
      ),
    ).toEqual([
      {
        sequence: '3',
        tax: '21.40',
        debit: '5.0',
        credit: '2',
        balance: '3.00',
        start: '2026-01-01',
        end: '2026-01-31',
        allowances: [discount],
      },
    ]);
    expect(
      await rowsOf(
        `select parent_number as parent, status_code as code, rejected_quantity as rejected, short_quantity as short,
           oversupply_quantity as over, outstanding_quantity as outstanding, debit_amount as debit,
           credit_amount as credit, balance_amount as balance, price_base_quantity as base, allowance_charges as allowances
         from document_line`,
      ),
    ).toEqual([
      {
        parent: '1',
        code: '3',
        rejected: '1',
        short: '2.0',
        over: '3',
        outstanding: '4',
        debit: '5',
        credit: '6',
        balance: '7',
        base: '100',
        allowances: [discount],
      },
    ]);
  });

  it('lose answers and lines that a later version no longer has, into history', async () => {
    await load(database, 'erp', [answer()]);
    await load(database, 'second-erp', [
      answer({ versionTime: '2026-01-06T00:00:00Z', answers: [{ status: 'PAID', reasons: [] }] }),
    ]);
    expect(await rowsOf('select status from document_answer')).toEqual([{ status: 'PAID' }]);
    expect(
      await rowsOf(
        'select status, known_to > known_from as span from history.document_answer order by position',
      ),
    ).toEqual([
      { status: 'CONDITIONALLY_ACCEPTED', span: true },
      { status: 'OTHER', span: true },
    ]);
  });
});
