import { deepStrictEqual } from 'node:assert';
import { messageOf } from '../../src/kit/errors.ts';
import type { Benchmark, BenchContext, Measured } from './harness/benchmark.ts';
import { installPeers, type Peers } from './harness/installPeers.ts';
import { watchProcessor, type ProcessorWatch } from './harness/watchProcessor.ts';
import type { StartedServer } from './harness/startProcess.ts';
import { interleave, LoadGenerator, type Rounds, type Side } from './harness/interleave.ts';
import { compare, type Comparison } from './reads/compare.ts';
import { openTrade, type Reader, type Trade } from './reads/openTrade.ts';
import { scenariosFor, type Scenario } from './reads/scenarios.ts';
import { applicationName, startServers, type Servers } from './reads/startServers.ts';

const PACKAGES = { postgraphile: '^5.1.5', 'postgraphile-plugin-connection-filter': '^4.0.1' };

const INVOICES = Number(process.env['BENCH_INVOICES'] ?? 500_000);

const ROUNDS: Rounds = {
  rounds: Number(process.env['BENCH_ROUNDS'] ?? 5),
  roundMs: 3_000,
  warmUpMs: 2_000,
  connections: 8,
};

/**
 * Reads on 500,000 invoices as two banks: the hub beside PostGraphile 5 and beside one hand-written statement behind
 * Node's http, all on Node 22 and one database, under the same row security.
 */
export const bench: Benchmark = {
  run: async (context) => {
    const peers = await installPeers(context.folder, PACKAGES);
    context.say(`opening a trade of ${INVOICES} invoices`);
    const trade = await openTrade(context.folder, INVOICES, context.say);
    try {
      const servers = await startServers(context.folder, peers, trade);
      const processor = await watchProcessor(trade.adminUrl);
      try {
        return await measureAll(context, { peers, trade, servers, processor });
      } finally {
        await processor.stop();
        await servers.stop();
      }
    } finally {
      await trade.close();
    }
  },
};

interface Setting {
  readonly peers: Peers;
  readonly trade: Trade;
  readonly servers: Servers;
  readonly processor: ProcessorWatch;
}

async function measureAll(
  { say }: BenchContext,
  { peers, trade, servers, processor }: Setting,
): Promise<Measured[]> {
  const load = new LoadGenerator(peers.node);
  const comparisons: Comparison[] = [];
  try {
    for (const reader of trade.readers) {
      for (const scenario of scenariosFor(reader.invoiceIds)) {
        const title = `${scenario.title}, ${reader.name}`;
        try {
          comparisons.push(
            await measure(
              load,
              { title, scenario, sides: sidesOf(scenario, reader, { servers, processor }) },
              say,
            ),
          );
        } catch (error) {
          // What the others took is worth its figures; the table lacks this one.
          say(`  ${title} could not be measured: ${messageOf(error)}`);
          process.exitCode = 1;
        }
      }
    }
  } finally {
    load.stop();
  }
  return compare(comparisons, `PostGraphile ${peers.versionOf('postgraphile')}`);
}

async function measure(
  load: LoadGenerator,
  { title, scenario, sides }: { title: string; scenario: Scenario; sides: Sides },
  say: BenchContext['say'],
): Promise<Comparison> {
  await checkAlike(scenario, sides);
  const figures = await interleave(load, Object.values(sides), ROUNDS);
  for (const [name, rounds] of figures) {
    const perSecond = rounds.map((round) => round.perSecond.toFixed(0)).join(' ');
    const [first] = rounds;
    const processor = rounds.map(({ processorMs }) => processorMs?.toFixed(1) ?? '?').join(' ');
    say(`  ${title}, ${name}: ${perSecond} a second; ${processor} ms of processor each; ${first?.medianMs.toFixed(1) ?? ''} ms, ${first?.meanBytes.toFixed(0) ?? ''} B`); // prettier-ignore
  }
  return { title, scenario, figures };
}

type Sides = Readonly<Record<'hub' | 'peer' | 'bare', Side>>;

function sidesOf(
  scenario: Scenario,
  reader: Reader,
  { servers, processor }: Pick<Setting, 'servers' | 'processor'>,
): Sides {
  const asPrincipal = { 'x-principal': reader.principalId };
  const { hub, peer, bare } = servers;
  const watched = (server: StartedServer, name: string): Pick<Side, 'port' | 'processorMs'> => ({
    port: server.port,
    processorMs: () => processor.usedMs(server.pid, applicationName(name)),
  });
  return {
    hub: {
      ...{ name: 'hub', path: '/graphql', requests: scenario.hub, ...watched(hub, 'hub') },
      headers: { authorization: `Bearer ${reader.secret}` },
    },
    peer: {
      ...{ name: 'peer', path: '/graphql', requests: scenario.peer, ...watched(peer, 'postgraphile') },
      headers: asPrincipal,
    },
    bare: {
      name: 'bare',
      path: '/',
      requests: scenario.bare,
      ...watched(bare, 'bare'),
      headers: asPrincipal,
    },
  };
}

/** Speed is worth nothing where the answers differ. */
async function checkAlike({ inOurShape, hub }: Scenario, sides: Sides): Promise<void> {
  for (const index of [0, Math.floor(hub.length / 2), hub.length - 1]) {
    const ours = withoutCursor(await ask(sides.hub, index));
    deepStrictEqual(withoutCursor(await ask(sides.bare, index)), ours);
    deepStrictEqual(withoutCursor(inOurShape((await ask(sides.peer, index)) as never)), ours);
  }
}

async function ask({ port, path, headers, requests, name }: Side, index: number): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(requests[index]),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (!response.ok || errors !== undefined) throw new Error(`${name} answered ${response.status}: ${text}`);
  return data;
}

function withoutCursor(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'endCursor' ? undefined : value)));
}
