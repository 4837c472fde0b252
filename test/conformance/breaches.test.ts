import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connector } from '../../connectors/_template/connector.ts';
import { planChecks } from '../../src/conformance/planChecks.ts';
import { openSubject, type Subject } from '../../src/conformance/subject.ts';
import type { Connector } from '../../src/kit/connector.ts';
import { messageOf } from '../../src/kit/errors.ts';
import { mappingBreaches } from './mappingBreaches.ts';
import type { Mutant } from './mutants.ts';
import { readingBreaches } from './readingBreaches.ts';

const folder = fileURLToPath(new URL('../../connectors/_template/', import.meta.url));
const checks = planChecks(folder);

let subject: Subject;
beforeAll(async () => {
  subject = await openSubject(folder);
});
afterAll(async () => {
  await subject.close();
});

/** What the check that is called so says of a connector; undefined where it is content. */
async function breachOf(name: string, broken: Mutant): Promise<string | undefined> {
  const check = checks.find((each) => each.name.startsWith(name));
  if (!check) throw new Error(`no check is called ${name}`);
  const tested = { ...subject, connector: broken as unknown as Connector<never> };
  return check.run(tested).then(() => undefined, messageOf);
}

describe('the conformance suite', () => {
  it.each(checks.map(({ name }) => name))('is content with the pattern, which %s', async (name) => {
    expect(await breachOf(name, connector)).toBeUndefined();
  });

  it.each([...mappingBreaches, ...readingBreaches])('finds %s', async (_, broken, check, message) => {
    expect(await breachOf(check, broken)).toContain(message);
  });
});
