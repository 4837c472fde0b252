import { InvalidArgumentError, type Command } from 'commander';
import { isDecimal } from '../../kit/decimal.ts';
import { ConfigError } from '../../kit/errors.ts';
import { decideAllocation, type AllocationDecision, type Decided } from '../../pipeline/decideAllocation.ts';
import { hubCommand } from '../command.ts';
import { printResult, printRows } from '../output.ts';
import { withHub, type HubCommandOptions, type Session } from '../session.ts';

interface ListOptions extends HubCommandOptions {
  readonly payment?: string;
  readonly invoice?: string;
  readonly decided?: boolean;
}

interface DecisionOptions extends HubCommandOptions {
  readonly reason: string;
}

interface SetOptions extends DecisionOptions {
  readonly amount: string;
  readonly currency: string;
}

export function registerAllocationCommands(program: Command): void {
  const allocation = program.command('allocation').description('which payment pays which invoice');
  hubCommand(allocation, 'list', 'list allocations and what people decided of them')
    .option('--payment <id>', 'of one payment')
    .option('--invoice <id>', 'of one invoice')
    .option('--decided', 'what people decided alone')
    .action(async (options: ListOptions) => {
      const rows = await withHub(options, ({ read }) => list(read, options));
      printRows(rows, { ...options, columns: COLUMNS });
    });
  registerSet(allocation);
  registerVerdict(allocation, {
    usage: 'reject <payment> <invoice>',
    description: 'let a payment pay nothing of an invoice',
    verdict: 'REJECT',
  });
  registerVerdict(allocation, {
    usage: 'undo <payment> <invoice>',
    description: 'take back what was decided: what is worked out holds again',
    verdict: 'REMOVE',
  });
}

function registerSet(allocation: Command): void {
  hubCommand(allocation, 'set <payment> <invoice>', 'let a payment pay so much of an invoice')
    .requiredOption('--amount <amount>', 'how much, such as 100.00', amountArgument)
    .requiredOption('--currency <code>', 'of payment and invoice, such as EUR')
    .requiredOption('--reason <text>', 'why')
    .action(async (payment: string, invoice: string, options: SetOptions) => {
      const { amount, currency } = options;
      await decide(options, {
        ...pairOf(payment, invoice, options),
        verdict: 'ALLOCATE',
        amount,
        currency,
      });
    });
}

/** A decision that needs nothing but its reason. */
function registerVerdict(
  allocation: Command,
  {
    usage,
    description,
    verdict,
  }: { readonly usage: string; readonly description: string; readonly verdict: 'REJECT' | 'REMOVE' },
): void {
  hubCommand(allocation, usage, description)
    .requiredOption('--reason <text>', 'why')
    .action(async (payment: string, invoice: string, options: DecisionOptions) => {
      await decide(options, { ...pairOf(payment, invoice, options), verdict });
    });
}

const COLUMNS = [
  'payment',
  'invoice',
  'number',
  'amount',
  'currency',
  'method',
  'confidence',
  'verdict',
  'reason',
];

const LIST_LIMIT = 1_000;

function list(read: Session['read'], options: ListOptions): Promise<object[]> {
  const { payment, invoice, decided = false } = options;
  const values = [payment && idOf(payment), invoice && idOf(invoice), decided];
  return read(LIST, [...values.map((value) => value ?? null), LIST_LIMIT]);
}

const LIST = `
  select coalesce(a.payment_id, c.payment_id) as payment, coalesce(a.document_id, c.document_id) as invoice, d.number,
    p.end_to_end_id as "endToEndId", a.amount, a.currency, a.method, a.confidence, c.verdict, c.reason, c.decided_at as "decidedAt"
  from payment_allocation a
  full join allocation_decision c on (c.payment_id, c.document_id) = (a.payment_id, a.document_id)
  left join trade_document d on d.id = coalesce(a.document_id, c.document_id)
  left join payment p on p.id = coalesce(a.payment_id, c.payment_id)
  where ($1::text is null or coalesce(a.payment_id, c.payment_id)::text = $1)
    and ($2::text is null or coalesce(a.document_id, c.document_id)::text = $2)
    and (not $3::boolean or c.id is not null)
  order by d.number, payment, invoice limit $4`;

async function decide(options: DecisionOptions, decision: AllocationDecision): Promise<void> {
  const decided = await withHub(options, async ({ hub }): Promise<Decided> => {
    const result = await decideAllocation(hub.database, hub.operator, decision);
    if (result.outcome === 'DONE') return result;
    throw new ConfigError(result.code, `${result.message} fourflow allocation list shows what there is.`);
  });
  const { paymentId: payment, documentId: invoice, allocationId: allocation = null } = decided;
  printResult({ payment, invoice, verdict: decision.verdict, allocation }, sentenceOf(decision), options);
}

function sentenceOf(decision: AllocationDecision): string {
  const { paymentId, documentId } = decision;
  if (decision.verdict === 'ALLOCATE')
    return `payment ${paymentId} pays ${decision.amount} ${decision.currency} of invoice ${documentId}.`;
  return decision.verdict === 'REJECT'
    ? `payment ${paymentId} pays nothing of invoice ${documentId}.`
    : `nothing is decided of payment ${paymentId} and invoice ${documentId} any more.`;
}

function pairOf(
  payment: string,
  invoice: string,
  { reason }: DecisionOptions,
): Pick<AllocationDecision, 'paymentId' | 'documentId' | 'reason'> {
  return { paymentId: idOf(payment), documentId: idOf(invoice), reason };
}

/** As the graph gives ids, or without the kind before it. */
function idOf(text: string): string {
  const id = /^(?:[a-z]{3}_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text)?.[1];
  if (id !== undefined) return id;
  throw new ConfigError(
    'NOT_FOUND',
    `there is no ${JSON.stringify(text)}; fourflow allocation list shows the ids.`,
  );
}

function amountArgument(text: string): string {
  if (!isDecimal(text)) throw new InvalidArgumentError('must be a decimal such as 100.00.');
  return text;
}
