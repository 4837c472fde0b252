import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankMessage, RECEIVER, SENDER } from './bankMessages.ts';
import { type Journey, travel } from './journey.ts';
import { paymentOrder, paymentStatus } from './paymentOrders.ts';

const PAID = { id: 'E2E-PAID', amount: '100.00', reference: 'RF18539007547034' };
const BATCHED = [
  { id: 'E2E-B1', amount: '40.00' },
  { id: 'E2E-B2', amount: '60.50' },
];
const REJECTED = { id: 'E2E-REJECTED', amount: '75.00' };
const WAITING = { id: 'E2E-WAITING', amount: '30.00' };

/** The debtor orders, its bank answers twice, notifies, and states what became of it; the creditor's bank states it too. */
const MESSAGES = [
  paymentOrder('ORD-1', [PAID, ...BATCHED, REJECTED, WAITING]),
  paymentStatus({ of: 'ORD-1', created: '2026-03-02T08:05:00Z', group: 'ACTC' }),
  paymentStatus({
    ...{ of: 'ORD-1', created: '2026-03-02T09:00:00Z', group: 'PART' },
    transfers: [
      { id: PAID.id, status: 'ACSC' },
      { id: REJECTED.id, status: 'RJCT', reason: 'AC04' },
    ],
  }),
  bankMessage({
    ...{
      message: 'camt.054',
      id: 'N-1',
      created: '2026-03-02T12:00:00Z',
      account: SENDER,
      direction: 'DBIT',
    },
    entries: [PAID, { id: 'BATCH', amount: '100.50', transfers: BATCHED }],
  }),
  bankMessage({
    ...{ id: 'S-1', created: '2026-03-02T20:00:00Z', account: SENDER, direction: 'DBIT' },
    entries: [PAID, { id: 'NOTPROVIDED', amount: '100.50' }],
  }),
  bankMessage({ id: 'S-9', created: '2026-03-02T21:00:00Z', account: RECEIVER, entries: [PAID] }),
];

describe.each([
  ['as they came about', [0, 1, 2, 3, 4, 5]],
  ['backwards', [5, 4, 3, 2, 1, 0]],
])('an order to pay, its answers and what banks report of it, read %s', (_how, order) => {
  let folder: string;
  let journey: Journey;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fourflow-orders-'));
    await mkdir(join(folder, 'bank'));
    for (const [place, index] of order.entries())
      await writeFile(join(folder, 'bank', `${String(place)}.xml`), MESSAGES[index] ?? '');
    journey = await travel({ iso20022: join(folder, 'bank') });
  }, 60_000);
  afterAll(async () => {
    await journey.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('takes every record', () => {
    expect(journey.runs).toEqual([expect.objectContaining({ outcome: 'SUCCEEDED', quarantined: 0 })]);
  });

  it('is one payment for each transfer, with all that tells of it', async () => {
    const payments = await nodesOf<Paid>('payments', 'endToEndId amount { value } state');
    expect(payments.map(({ endToEndId, amount, state }) => [endToEndId, amount.value, state]).sort()).toEqual(
      [
        ['E2E-B1', '40.00', 'BOOKED'],
        ['E2E-B2', '60.50', 'BOOKED'],
        ['E2E-PAID', '100.00', 'BOOKED'],
      ],
    );
    const statements = await nodesOf<Statement>(
      'accountStatements',
      'statementId entries(first: 5) { edges { node { payments(first: 5) { edges { node { endToEndId } } } } } }',
    );
    const told = statements.map(({ statementId, entries }) => [
      statementId,
      ...entries.edges.map(({ node }) => node.payments.edges.map((edge) => edge.node.endToEndId).sort()),
    ]);
    expect(told.sort()).toEqual([
      ['N-1', ['E2E-PAID'], ['E2E-B1', 'E2E-B2']],
      ['S-1', ['E2E-PAID'], ['E2E-B1', 'E2E-B2']],
      ['S-9', ['E2E-PAID']],
    ]);
  });

  it('says of each transfer what the bank said last, and which payment executed it', async () => {
    const instructions = await nodesOf<Instruction>(
      'paymentInstructions',
      `endToEndId status statusLevel statusReasons { code }
       executions(first: 2) { endToEndId instructions(first: 2) { endToEndId } }`,
    );
    const said = instructions.map(({ endToEndId, status, statusLevel, statusReasons, executions }) =>
      [
        ...[endToEndId, status, 'of the', statusLevel, ...statusReasons.map(({ code }) => code)],
        ...executions.flatMap((one) => [
          'executed by',
          one.endToEndId,
          'for',
          ...one.instructions.map((order) => order.endToEndId),
        ]),
      ].join(' '),
    );
    expect(said.sort()).toEqual([
      'E2E-B1 ACTC of the MESSAGE executed by E2E-B1 for E2E-B1',
      'E2E-B2 ACTC of the MESSAGE executed by E2E-B2 for E2E-B2',
      'E2E-PAID ACSC of the TRANSACTION executed by E2E-PAID for E2E-PAID',
      'E2E-REJECTED RJCT of the TRANSACTION AC04',
      'E2E-WAITING ACTC of the MESSAGE',
    ]);
  });

  async function nodesOf<Node>(field: string, selection: string): Promise<Node[]> {
    return (await journey.nodesOf(field, selection)) as unknown as Node[];
  }
});

interface Named {
  readonly endToEndId: string;
}

interface Paid extends Named {
  readonly amount: { readonly value: string };
  readonly state: string;
}

interface Statement {
  readonly statementId: string;
  readonly entries: Page<{ readonly payments: Page<Named> }>;
}

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Instruction extends Named {
  readonly status: string;
  readonly statusLevel: string;
  readonly statusReasons: readonly { readonly code: string }[];
  readonly executions: readonly (Named & { readonly instructions: readonly Named[] })[];
}
