import { openHub } from '../../../src/app.ts';
import { loadHubConfig } from '../../../src/config/loadHubConfig.ts';
import { findConnectors } from '../../../src/pipeline/findConnectors.ts';
import { processPending } from '../../../src/pipeline/processPending.ts';
import { runConnection } from '../../../src/pipeline/runConnection.ts';
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
await tellHow(async () => {
  let records = 0;
  for (const connection of hub.connections) {
    const { read } = await runConnection(hub.database.pipelinePool, connection);
    records += read;
  }
  await processPending(hub.database.pipelinePool);
  return records;
});
await hub.close();
