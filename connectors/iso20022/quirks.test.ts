import { describe, expect, it } from '@jest/globals';
import type { Landing } from './landing.ts';
import { landBytes } from './landing.ts';

/** A camt.053 with one entry, and what more stands in its header, its statement and its entry. */
async function landed(more: { header?: string; statement?: string; entry?: string }): Promise<Landing> {
  return landBytes(
    Buffer.from(`<Document><BkToCstmrStmt><GrpHdr>${more.header ?? ''}</GrpHdr><Stmt><Id>S</Id>
      <Acct><Id><Othr><Id>1</Id></Othr></Id></Acct>${more.statement ?? ''}<Ntry>
      <Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>${more.entry ?? ''}</Ntry></Stmt></BkToCstmrStmt></Document>`),
  );
}

describe('what banks write', () => {
  it.each([
    ['2026-03-02T18:00:00:735', undefined],
    ['2026-03-02T18:00:00:735+01:00', '2026-03-02T17:00:00.735Z'],
    ['2026-03-02T24:00:00', undefined],
  ])('takes the time %s of a message, and keeps it as written', async (written, instant) => {
    const { records, refusals } = await landed({ header: `<CreDtTm>${written}</CreDtTm>` });
    expect(refusals).toEqual([]);
    const [statement] = records.filter((record) => record.kind === 'statement');
    expect(statement?.createdAtText).toBe(written);
    expect(statement?.createdAt).toBe(instant);
  });

  it('takes the sum of the debits with a sign', async () => {
    const { records } = await landed({
      statement: '<TxsSummry><TtlDbtNtries><Sum>-509.12</Sum></TtlDbtNtries></TxsSummry>',
    });
    expect(records.at(-1)).toMatchObject({ kind: 'statement', statedDebitSum: '509.12' });
  });

  it('reads a day that stands where its element should stand', async () => {
    const { records } = await landed({ entry: '<BookgDt>2026-03-02</BookgDt>' });
    expect(records[0]).toMatchObject({ kind: 'payment', bookingDate: '2026-03-02' });
  });

  it('names the bank of a side that has no account', async () => {
    const agents = '<RltdAgts><DbtrAgt><FinInstnId><BICFI>CHASUS33</BICFI></FinInstnId></DbtrAgt></RltdAgts>';
    const { records } = await landed({ entry: `<NtryDtls><TxDtls>${agents}</TxDtls></NtryDtls>` });
    expect(records[0]).toMatchObject({
      report: { entry: { transactions: [{ debtor: { bic: 'CHASUS33' } }] } },
    });
  });

  it.each(['camt.053.001.99', 'camt.053.001.02'])('reads %s, whichever version that is', async (name) => {
    const { rows, refusals } = await named(name);
    expect([rows.length, refusals]).toEqual([2, []]);
  });

  it.each(['camt.099.001.01', 'camt.054.001.08', 'pain.001.001.09'])(
    'refuses a statement in the namespace of %s',
    async (name) => {
      const { rows, refusals } = await named(name);
      expect(rows).toEqual([]);
      expect(refusals).toMatchObject([{ code: 'ISO20022_MESSAGE_UNSUPPORTED' }]);
      expect(refusals[0]?.message).toContain(`BkToCstmrStmt in the namespace of ${name}`);
    },
  );
});

async function named(name: string): Promise<Landing> {
  return landBytes(
    Buffer.from(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${name}"><BkToCstmrStmt><Stmt><Id>S</Id>
      <Acct><Id><Othr><Id>1</Id></Othr></Id></Acct><Ntry><Amt Ccy="EUR">1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry></Stmt></BkToCstmrStmt></Document>`),
  );
}
