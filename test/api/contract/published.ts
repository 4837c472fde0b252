import { describe, expect } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import type { TestHub } from '../hub.ts';

const FOLDER = '../shared/contract/operations';

/** The operations that dashboards and partners send, as they stand; where they are absent, nothing is run. */
export const describePublished = existsSync(FOLDER) ? describe : describe.skip;
if (!existsSync(FOLDER)) console.warn(`${FOLDER} is absent: the published operations are not run.`);

/** Runs a published operation, and demands that it took one statement and gave no error. */
export async function askPublished(
  hub: TestHub,
  file: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  hub.statements.splice(0);
  const result = await hub.ask(readFileSync(`${FOLDER}/${file}.graphql`, 'utf8'), { variables });
  expect(result.errors).toBeUndefined();
  expect(hub.statements).toHaveLength(1);
  return result.data;
}
