import { messageOf } from '../kit/errors.ts';
import type { Check } from './check.ts';
import { planChecks } from './planChecks.ts';
import { openSubject, type Subject } from './subject.ts';

/** One promise of the connector contract, and whether the connector keeps it. */
export interface CheckOutcome {
  readonly name: string;
  readonly ok: boolean;
  /** Empty where it is kept; else what came, and what to do. */
  readonly message: string;
}

/**
 * Holds the connector of a folder to the connector contract: the same checks as `describeConnector`, without a test
 * runner. Starts an embedded PostgreSQL of its own for the time being.
 *
 * @throws ConfigError CONNECTOR_NOT_FOUND or CONNECTOR_BROKEN when there is no connector to check.
 */
export async function checkConnector(folder: string): Promise<CheckOutcome[]> {
  const subject = await openSubject(folder);
  try {
    const outcomes: CheckOutcome[] = [];
    for (const check of planChecks(subject.folder)) outcomes.push(await runCheck(check, subject));
    return outcomes;
  } finally {
    await subject.close();
  }
}

async function runCheck(check: Check, subject: Subject): Promise<CheckOutcome> {
  try {
    await check.run(subject);
    return { name: check.name, ok: true, message: '' };
  } catch (error) {
    return { name: check.name, ok: false, message: messageOf(error) };
  }
}
