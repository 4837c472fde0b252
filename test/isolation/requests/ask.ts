import {
  buildHubSchema,
  createHubExecutor,
  stringifyResult,
  type HubExecutor,
} from '../../../src/api/index.ts';
import { queryAsPrincipal } from '../../../src/store/principalTransaction.ts';
import type { TestDatabase } from '../../helpers/database.ts';
import type { Asker } from '../world/issueKeys.ts';
import { dayOf } from '../world/names.ts';
import { OPERATIONS } from './operations.ts';
import type { DrawnRequest } from './requests.ts';

const schema = buildHubSchema();

export function executorOf({ dataSource, appPool }: TestDatabase): HubExecutor {
  return createHubExecutor({
    schema,
    entities: dataSource.entityMetadatas,
    runStatement: async (principal, statement) => queryAsPrincipal(appPool, principal, statement),
  });
}

/** The body of the response, as it goes over the wire. */
export async function ask(
  executor: HubExecutor,
  { principal }: Asker,
  { operation, variables }: DrawnRequest,
): Promise<string> {
  const moment = { today: dayOf(0), timeZone: 'UTC' };
  return stringifyResult(await executor.execute(OPERATIONS[operation], { principal, moment, variables }));
}

/** All that a body tells, cursors decoded. */
export function toldBy(body: string): string {
  const cursors = [...body.matchAll(/"(?:cursor|startCursor|endCursor)"\s*:\s*"([^"]+)"/g)];
  return [body, ...cursors.map(([, cursor = '']) => Buffer.from(cursor, 'base64url').toString('utf8'))].join(
    '\n',
  );
}
