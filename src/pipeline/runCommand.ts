import type pg from 'pg';
import { SECOND } from '../kit/time.ts';
import { writeAuditEntry, type AuditEntry } from '../store/operations/writeAuditEntry.ts';
import { queryAsPrincipal, type Principal } from '../store/principalTransaction.ts';
import { inTransaction } from '../store/transaction.ts';
import { lockGraph } from './locks.ts';

/** Both ways into the database: what a principal may see is asked of the one, what it changes is written by the other. */
export interface CommandPools {
  readonly appPool: pg.Pool;
  readonly pipelinePool: pg.Pool;
}

/** A command that somebody gives. */
export interface Command {
  readonly principal: Principal;
  /** As the audit trail calls it, such as ALLOCATE_PAYMENT. */
  readonly action: string;
  readonly input: object;
}

/** What a command works with, from the moment at which it holds the graph. */
export interface CommandScope {
  readonly client: pg.PoolClient;
  /**
   * Whether the principal may see the row, by row-level security and by nothing else. Absent and hidden are one: a
   * command that answers either with NOT_FOUND tells nobody what exists.
   */
  sees(table: 'payment' | 'trade_document' | 'account', id: string): Promise<boolean>;
}

/** What came of a command, and what the audit trail keeps of it. */
export interface CommandOutcome<Result> extends Pick<
  AuditEntry,
  'outcome' | 'subjectIds' | 'before' | 'after'
> {
  readonly result: Result;
}

/** Below the time that a request may take, so that who was told of a time-out was told the truth. */
const TIMEOUT_MS = 8 * SECOND;

/**
 * Runs a command as one transaction that holds the graph's lock, together with its entry in the audit trail: of both
 * there is all or nothing. A command that refuses leaves an entry too.
 */
export async function runCommand<Result>(
  { appPool, pipelinePool }: CommandPools,
  command: Command,
  work: (scope: CommandScope) => Promise<CommandOutcome<Result>>,
): Promise<Result> {
  const { principal } = command;
  return inTransaction(pipelinePool, async (client) => {
    await client.query(`select set_config('statement_timeout', $1, true)`, [String(TIMEOUT_MS)]);
    await lockGraph(client);
    const sees: CommandScope['sees'] = async (table, id) => {
      const text = `select from ${table} where id = $1`;
      return (await queryAsPrincipal(appPool, principal, { text, values: [id] })).length === 1;
    };
    const { result, ...kept } = await work({ client, sees });
    await writeAuditEntry(client, { ...command, ...kept });
    return result;
  });
}
