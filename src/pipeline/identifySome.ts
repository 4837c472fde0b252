import type pg from 'pg';
import { identifyBatch } from '../identity/identifyBatch.ts';
import { messageOf } from '../kit/errors.ts';
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
    return await inGraphTransaction(pool, (client) => identifyBatch(client, limit));
  } catch (error) {
    if (!DATA_FAULT.test((error as { code?: string }).code ?? '')) throw error;
    if (limit > 1) return identifySome(pool, Math.ceil(limit / 10));
    const message = `the record cannot be stored (${messageOf(error).slice(0, 200)}); correct it at its source and send it again.`;
    const setAside = await inGraphTransaction(pool, (client) =>
      setAsideFirstObservation(client, { code: 'IDENTIFICATION_FAILED', message }),
    );
    if (setAside === 0) throw error;
    return setAside;
  }
}
