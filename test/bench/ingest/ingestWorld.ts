import { openHub } from '../../../src/app.ts';
import { loadHubConfig } from '../../../src/config/loadHubConfig.ts';
import { findConnectors } from '../../../src/pipeline/findConnectors.ts';
import { runConnection } from '../../../src/pipeline/runConnection.ts';
import { takeIn } from '../../../src/pipeline/takeIn.ts';
import { tellHow } from './tellHow.ts';

// ingestWorld HUB_FILE DATA_DIR: what `fourflow sync` does, timed without the start of the process and the database.

const [hubFile = '', dataDir = ''] = process.argv.slice(2);
const connectors = await findConnectors();
const hub = await openHub({
  connectors,
  config: await loadHubConfig(hubFile, connectors),
  databaseUrl: undefined,
  dataDir,
  role: 'command',
  signal: new AbortController().signal,
});
const pool = hub.database.pipelinePool;
await tellHow(() =>
  takeIn(pool, async () => {
    let records = 0;
    for (const connection of hub.connections) records += (await runConnection(pool, connection)).read;
    return records;
  }),
);
await hub.close();
