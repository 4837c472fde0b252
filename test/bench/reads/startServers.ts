import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peers } from '../harness/installPeers.ts';
import { startProcess, type StartedServer } from '../harness/startProcess.ts';
import { BARE } from './operations.ts';
import type { Trade } from './openTrade.ts';

/** The three that answer, each a process on Node 22 with as many connections to the database. */
export interface Servers {
  readonly hub: StartedServer;
  readonly peer: StartedServer;
  readonly bare: StartedServer;
  stop(): Promise<void>;
}

/** The hub's own, so that none has more to wait with. */
const POOL_SIZE = 10;

const SERVERS = join(import.meta.dirname, 'servers');
const COMMAND_LINE = join(import.meta.dirname, '../../../src/cli/fourflow.mjs');

export async function startServers(folder: string, peers: Peers, trade: Trade): Promise<Servers> {
  const started: StartedServer[] = [];
  const start = async (name: string, parameters: string[], env: Record<string, string>) => {
    const logFile = join(folder, `${name}.log`);
    // By its name the database tells whose connection is whose.
    const named = { ...env, PGAPPNAME: applicationName(name) };
    const server = await startProcess([peers.node, ...parameters], { env: named, logFile });
    started.push(server);
    return server;
  };
  const shared = {
    BENCH_APP_URL: trade.appUrl,
    BENCH_POOL: String(POOL_SIZE),
    BENCH_PEERS: peers.packageFile,
    BENCH_STATEMENTS: JSON.stringify({ statements: BARE }),
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  };
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.stop()));
  };
  try {
    const hub = await start('hub', hubCommand(folder), { DATABASE_URL: trade.adminUrl });
    const peer = await start('postgraphile', [join(SERVERS, 'postgraphile.mjs')], shared);
    const bare = await start('bare', [join(SERVERS, 'bare.mjs')], shared);
    return { hub, peer, bare, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export function applicationName(server: string): string {
  return `bench ${server}`;
}

/** The hub as everybody starts it, with its keys, limits and log; with no connections, so that nothing else runs. */
function hubCommand(folder: string): string[] {
  const home = join(folder, 'hub');
  const config = join(home, 'hub.yaml');
  mkdirSync(home, { recursive: true });
  writeFileSync(config, 'connections: []\n');
  return [COMMAND_LINE, 'start', '--config', config, '--data', join(home, 'data'), '--port', '0'];
}
