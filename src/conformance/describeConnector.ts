import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { afterAll, beforeAll, describe, it } from '@jest/globals';
import { planChecks } from './planChecks.ts';
import { openSubject, type Subject } from './subject.ts';

/** The words of the test runner, which it puts on globalThis: this module can be loaded without one. */
interface TestWords {
  readonly describe: typeof describe;
  readonly it: typeof it;
  readonly beforeAll: typeof beforeAll;
  readonly afterAll: typeof afterAll;
}

const TIMEOUT_MS = 120_000;

/**
 * Holds the connector beside this test file to the connector contract, a test a promise. The whole of a connector's
 * `connector.test.ts` is `describeConnector(import.meta.url);`.
 */
export function describeConnector(testUrl: string): void {
  const folder = fileURLToPath(new URL('.', testUrl));
  const runner = globalThis as unknown as TestWords;
  runner.describe(`connector ${basename(folder)}`, () => {
    let subject: Subject | undefined;
    runner.beforeAll(async () => {
      subject = await openSubject(folder);
    }, TIMEOUT_MS);
    runner.afterAll(async () => {
      await subject?.close();
    }, TIMEOUT_MS);
    for (const check of planChecks(folder)) {
      runner.it(
        check.name,
        () => (subject ? check.run(subject) : Promise.reject(new Error('no connector'))),
        TIMEOUT_MS,
      );
    }
  });
}
