import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDecimals, compareDecimals, negateDecimal } from '../../src/kit/index.ts';
import type { Payment } from '../../src/kit/index.ts';
import { landBytes } from './landing.ts';
import { mapRow } from './mapping.ts';

describe('mapRow', () => {
  it('never gives more or less than the entry, whatever its transactions say', async () => {
    const cents = fc
      .integer({ min: 0, max: 10_000_000 })
      .map((value) => `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`);
    const transaction = fc.record({ amount: fc.option(cents), isDebit: fc.boolean() });
    const world = fc.record({
      transactions: fc.array(transaction, { maxLength: 5 }),
      total: fc.option(cents),
    });

    await fc.assert(
      fc.asyncProperty(world, async ({ transactions, total }) => {
        const sum = addDecimals(
          '0.00',
          ...transactions.map(({ amount, isDebit }) =>
            isDebit ? negateDecimal(amount ?? '0') : (amount ?? '0'),
          ),
        );
        const booked = total ?? sum;
        const payments = await mapEntry(entry(booked, transactions.map(details).join('')));

        expect(compareDecimals(addDecimals('0', ...payments.map(signed)), booked)).toBe(0);
        const addsUp =
          transactions.every(({ amount }) => amount !== null) && compareDecimals(sum, booked) === 0;
        expect(payments).toHaveLength(addsUp ? Math.max(1, transactions.length) : 1);
      }),
    );
  });

  it('refuses an entry whose amount stands twice', async () => {
    const twice = entry('10.00', '').replace('</Amt>', '</Amt><Amt Ccy="EUR">7.00</Amt>');
    const { refusals } = await landBytes(Buffer.from(twice));
    expect(refusals).toMatchObject([{ code: 'ISO20022_ELEMENT_REPEATED' }]);
  });

  it('leaves out a remittance that is too long to keep whole', async () => {
    const lines = (count: number): string =>
      `<TxDtls><RmtInf>${'<Ustrd>INV</Ustrd>'.repeat(count)}</RmtInf></TxDtls>`;

    expect((await mapEntry(entry('1', lines(500) + lines(500))))[0]?.remittanceLines).toHaveLength(1_000);
    const [long] = await mapEntry(entry('1', lines(500) + lines(501)));
    expect(long?.remittanceLines).toEqual([]);
    expect(long?.contradictions).toEqual([
      'of its transactions 1001 remittance lines are not kept, more than 1000',
    ]);
  });

  it('says that charges are left out where there are more than are kept', async () => {
    const charges = `<Chrgs>${'<Rcrd><Amt Ccy="EUR">0.01</Amt></Rcrd>'.repeat(101)}</Chrgs>`;
    const [payment] = await mapEntry(entry('1', `<TxDtls>${charges}</TxDtls>`));
    expect(payment?.charges).toBeUndefined();
    expect(payment?.contradictions).toEqual(['its 101 charges are not kept, more than 100']);
  });

  it('takes the sum of the charges where the bank lists none', async () => {
    const total = '<Chrgs><TtlChrgsAndTaxAmt Ccy="EUR">1.50</TtlChrgsAndTaxAmt></Chrgs>';
    const [payment] = await mapEntry(entry('10', `<TxDtls>${total}</TxDtls>`));
    expect(payment?.charges).toEqual([{ amount: '1.50', currency: 'EUR' }]);
  });

  it('keeps what was due, discounted and credited for a document', async () => {
    const remittance = `<RmtInf><Strd><RfrdDocInf><Nb>INV-1</Nb><RltdDt>2026-02-01</RltdDt></RfrdDocInf><RfrdDocAmt>
      <DuePyblAmt Ccy="EUR">110.00</DuePyblAmt><DscntApldAmt><Amt Ccy="EUR">2.00</Amt></DscntApldAmt>
      <CdtNoteAmt Ccy="EUR">8.00</CdtNoteAmt><RmtdAmt Ccy="EUR">100.00</RmtdAmt></RfrdDocAmt></Strd></RmtInf>`;
    const [payment] = await mapEntry(entry('100', `<TxDtls>${remittance}</TxDtls>`));
    expect(payment?.remittedDocuments).toEqual([
      {
        number: 'INV-1',
        issueDateText: '2026-02-01',
        amount: '100.00',
        currency: 'EUR',
        dueAmount: { amount: '110.00', currency: 'EUR' },
        discountAmount: { amount: '2.00', currency: 'EUR' },
        creditNoteAmount: { amount: '8.00', currency: 'EUR' },
      },
    ]);
  });

  it('tells identifiers by their scheme, and leaves out what could be anybody’s', async () => {
    const other = (id: string, scheme: string, issuer = ''): string =>
      `<Othr><Id>${id}</Id>${scheme}${issuer}</Othr>`;
    const code = (name: string): string => `<SchmeNm><Cd>${name}</Cd></SchmeNm>`;
    const ids = [
      '<AnyBIC>NORWDEH1</AnyBIC><LEI>5493001KJTIIGC8Y1R12</LEI>',
      other('0614141000005', code('GS1G')),
      other('732829320', code('SREN')),
      other('HRB 1', code('COID')),
      other('DE129273398', '<SchmeNm><Prtry>vat</Prtry></SchmeNm>'),
      other('C-17', code('CUST')),
      other('99', '', '<Issr>KBO-BCE</Issr>'),
      other('100', ''),
    ];
    const party = `<Dbtr><Pty><Nm>Nord</Nm><PstlAdr><Ctry>DE</Ctry></PstlAdr><Id><OrgId>${ids.join('')}</OrgId></Id></Pty></Dbtr>`;

    const [payment] = await mapEntry(entry('1', `<TxDtls><RltdPties>${party}</RltdPties></TxDtls>`));

    expect(payment?.debtor?.party?.identifiers).toEqual([
      { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' },
      { scheme: '0021', value: 'NORWDEH1' },
      { scheme: 'GLN', value: '0614141000005' },
      { scheme: '0002', value: '732829320' },
      { scheme: 'REGISTRATION', value: 'HRB 1', country: 'DE' },
      { scheme: 'VAT', value: 'DE129273398', country: 'DE' },
      { scheme: 'local', value: 'CUST:C-17' },
      { scheme: 'local', value: 'KBO-BCE:99' },
    ]);
  });

  it('takes the ultimate party where the direct one is not named', async () => {
    const parties =
      '<RltdPties><UltmtDbtr><Nm>Treasury</Nm></UltmtDbtr><UltmtCdtr><Nm>Depot</Nm></UltmtCdtr></RltdPties>';

    const [payment] = await mapEntry(entry('1', `<TxDtls>${parties}</TxDtls>`));

    expect(partiesOf(payment)).toEqual(['Treasury', 'Depot']);
  });

  it('takes the account’s owner on its own side, not who stands behind it', async () => {
    const parties =
      '<RltdPties><UltmtDbtr><Nm>Treasury</Nm></UltmtDbtr><UltmtCdtr><Nm>Depot</Nm></UltmtCdtr></RltdPties>';
    const owned = entry('1', `<TxDtls>${parties}</TxDtls>`).replace(
      '</Acct>',
      '<Ownr><Nm>Owner</Nm></Ownr></Acct>',
    );

    expect(partiesOf((await mapEntry(owned))[0])).toEqual(['Treasury', 'Owner']);
    const debit = owned.replace('CRDT', 'DBIT');
    expect(partiesOf((await mapEntry(debit))[0])).toEqual(['Owner', 'Depot']);
  });

  it('refuses an entry whose key has lost its index', async () => {
    const [row] = (await landBytes(Buffer.from(entry('1', '')))).rows;

    expect(() => mapRow({ ...row, key: 'camt.053/statement' } as Parameters<typeof mapRow>[0])).toThrow(
      'iso20022/camt.053: the key of an entry must end in its index in the statement, such as /0; read the file again.',
    );
  });
});

function entry(total: string, transactions: string): string {
  const indicator = total.startsWith('-') ? 'DBIT' : 'CRDT';
  return `<Document><BkToCstmrStmt><Stmt><Id>S</Id><Acct><Id><Othr><Id>1</Id></Othr></Id></Acct><Ntry><Amt Ccy="EUR">${total.replace('-', '')}</Amt><CdtDbtInd>${indicator}</CdtDbtInd><NtryDtls>${transactions}</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;
}

function details({ amount, isDebit }: { amount: string | null; isDebit: boolean }): string {
  const stated = amount === null ? '' : `<Amt Ccy="EUR">${amount}</Amt>`;
  return `<TxDtls>${stated}<CdtDbtInd>${isDebit ? 'DBIT' : 'CRDT'}</CdtDbtInd></TxDtls>`;
}

async function mapEntry(xml: string): Promise<readonly Payment[]> {
  const { records, refusals } = await landBytes(Buffer.from(xml));
  expect(refusals).toEqual([]);
  return records.filter((record) => record.kind === 'payment');
}

function partiesOf(payment: Payment | undefined): (string | undefined)[] {
  return [payment?.debtor?.party?.name, payment?.creditor?.party?.name];
}

function signed({ amount, direction }: Payment): string {
  return direction === 'DEBIT' ? negateDecimal(amount) : amount;
}
