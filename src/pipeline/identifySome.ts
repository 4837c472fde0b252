import type pg from 'pg';
import { type BatchSize, identifyBatch } from '../identity/identifyBatch.ts';
import { setAsideFirstObservation } from '../store/operations/setAsideObservation.ts';
import { inGraphTransaction } from './locks.ts';

/** Data exceptions, broken constraints, exceeded limits of the database: trying the same again would not help. */
const DATA_FAULT = /^(22|23|54)/;

/**
 * Identifies a batch of what waits. Where something in it cannot be stored, smaller batches find it, and its record
 * is quarantined: one record must not hold up the whole hub.
 *
 * @returns how much was worked on.
 */
export async function identifySome(pool: pg.Pool, limit: number): Promise<number> {
  try {
    return await identify(pool, { observations: limit, reopened: limit });
  } catch (error) {
    if (!isDataFault(error)) throw error;
    return limit > 1 ? identifySome(pool, Math.ceil(limit / 10)) : identifyOneOrSetAside(pool);
  }
}

/** The observation alone, so that it is not blamed for a golden row that was to be composed beside it. */
async function identifyOneOrSetAside(pool: pg.Pool): Promise<number> {
  try {
    const identified = await identify(pool, { observations: 1, reopened: 0 });
    return identified > 0 ? identified : await identify(pool, { observations: 0, reopened: 1 });
  } catch (error) {
    if (!isDataFault(error)) throw error;
    // The code alone: the database's own words name tables, and the owner of the record reads this.
    const message = `the record cannot be stored (SQLSTATE ${stateOf(error)}); correct it at its source and send it again.`;
    const setAside = await inGraphTransaction(pool, (client) =>
      setAsideFirstObservation(client, { code: 'IDENTIFICATION_FAILED', message }),
    );
    // Nothing waits to be blamed: the fault is in what was landed before, and somebody has to look.
    if (setAside === 0) throw error;
    return setAside;
  }
}

function identify(pool: pg.Pool, size: BatchSize): Promise<number> {
  return inGraphTransaction(pool, (client) => identifyBatch(client, size));
}

function isDataFault(error: unknown): boolean {
  return DATA_FAULT.test(stateOf(error));
}

function stateOf(error: unknown): string {
  return (error as { code?: string }).code ?? '';
}
