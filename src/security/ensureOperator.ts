import type pg from 'pg';
import type { Principal } from '../store/principalTransaction.ts';
import { inTransaction } from '../store/transaction.ts';

const OPERATOR_LOCK = 4_617_003;

/**
 * The principal as which the command line reads: an ADMIN without a secret, so that nobody can present it.
 * Whoever runs the command line administers the database already. One row serves every start.
 *
 * @param pipelinePool connections of the role fourflow_pipeline.
 */
export async function ensureOperator(pipelinePool: pg.Pool): Promise<Principal> {
  return inTransaction(pipelinePool, async (client) => {
    // Two first starts at once would otherwise create two.
    await client.query('select pg_advisory_xact_lock($1)', [OPERATOR_LOCK]);
    const { rows } = await client.query<{ id: string }>(FIND_OR_CREATE);
    return { id: rows[0]?.id ?? '', role: 'ADMIN', enterpriseId: null, connectionId: null };
  });
}

const FIND_OR_CREATE = `
  with operator as (
         select id from principal
         where label = 'command line' and role = 'ADMIN' and prefix is null and secret_hash is null and revoked_at is null
         order by created_at limit 1),
       created as (
         insert into principal (role, label) select 'ADMIN', 'command line'
         where not exists (select from operator) returning id)
  select id from operator union all select id from created`;
