import { join } from 'node:path';
import { type Hub, openHub } from '../../src/app.ts';
import { loadHubConfig } from '../../src/config/loadHubConfig.ts';
import { findConnectors } from '../../src/pipeline/findConnectors.ts';
import { urlOf } from '../cli/demoHub.ts';
import type { TestDatabase } from '../helpers/database.ts';

/** The hub of a folder's hub.yaml, put together as the command line does, on a database of the test's own. */
export async function hubOf(folder: string, database: TestDatabase): Promise<Hub> {
  const connectors = await findConnectors();
  return openHub({
    connectors,
    config: await loadHubConfig(join(folder, 'hub.yaml'), connectors),
    databaseUrl: urlOf(database),
    dataDir: folder,
    role: 'command',
    signal: new AbortController().signal,
  });
}
