import type { ReadyConnection } from '../../src/ingest/readStream.ts';
import type { Connector } from '../../src/kit/connector.ts';
import { registerConnections } from '../../src/pipeline/registerConnections.ts';
import type { TestDatabase } from './database.ts';

/** Valid GLNs of four made-up firms. */
export const GLN = {
  core: '4399901000018',
  supplier: '4399902000017',
  dealer: '4399903000016',
  bank: '4399904000015',
};

/** Registers a connection of an owner, ready to be run. */
export async function connect(
  database: Pick<TestDatabase, 'pipelinePool'>,
  name: string,
  connector: Connector<never>,
  options: { ownerGln?: string; signal?: AbortSignal; config?: object } = {},
): Promise<ReadyConnection> {
  const owner = { scheme: 'GLN', value: options.ownerGln ?? GLN.core };
  const registered = await registerConnections(database.pipelinePool, [
    { name, connector, owner, schedule: undefined },
  ]);
  const known = registered.get(name);
  if (!known) throw new Error(`connection ${name} was not registered`);
  return {
    ...known,
    name,
    connector,
    source: {
      config: (options.config ?? {}) as never,
      resolvePath: (path) => path,
      signal: options.signal ?? new AbortController().signal,
      now: () => new Date('2026-06-30T12:00:00Z'),
    },
  };
}
