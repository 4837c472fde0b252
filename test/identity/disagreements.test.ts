import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TradeDocument } from '../../src/kit/records/index.ts';
import { GLN } from '../helpers/connection.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts';
import { invoice, load } from './vocabulary.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

describe('findDisagreements', () => {
  const line = { number: '1', unitCode: 'H87', references: [] };
  const disagreements = async (
    buyers: Partial<TradeDocument>,
    sellers: Partial<TradeDocument>,
  ): Promise<unknown[]> => {
    await load(database, 'sellers', [invoice(sellers)], GLN.supplier);
    await load(database, 'buyers', [invoice(buyers)], GLN.core);
    const { rows } = await database.pipelinePool.query<{ said: string }>(
      `select field || ': ' || chosen_value || ' / ' || value as said from document_disagreement order by field`,
    );
    return rows.map(({ said }) => said);
  };

  it('tells line by line where quantity, price and amount differ, by value', async () => {
    expect(
      await disagreements(
        {
          lines: [
            { ...line, quantity: '9', unitPrice: '1.50', lineAmount: '14' },
            { number: '3', references: [] },
          ],
        },
        {
          lines: [
            { ...line, quantity: '10.0', unitPrice: '1.5', lineAmount: '15.00' },
            { number: '2', quantity: '1', references: [] },
          ],
        },
      ),
    ).toEqual(['lines.1.lineAmount: 15.00 / 14', 'lines.1.quantity: 10.0 / 9']);
  });

  it('tells of other parties and other accounts to pay to', async () => {
    const factor = { name: 'Factor SA', identifiers: [{ scheme: 'GLN', value: GLN.dealer }] };
    const bank = { name: 'Bank AG', identifiers: [{ scheme: 'GLN', value: GLN.bank }] };
    expect(
      await disagreements(
        { payee: bank, payeeAccounts: ['DE2', 'DE1'], dueDate: '2026-03-01' },
        { payee: factor, payeeAccounts: ['DE1'] },
      ),
    ).toEqual([
      'payee: Factor SA, GLN ' + GLN.dealer + ' / Bank AG, GLN ' + GLN.bank,
      'payeeAccounts: DE1 / DE1, DE2',
    ]);
  });
});
