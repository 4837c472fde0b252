import { resolve } from 'node:path';
import { loadHubConfig } from '../../../src/config/loadHubConfig.ts';
import { contentHashOf, mapRow } from '../../../src/ingest/mapRow.ts';
import { findConnectors } from '../../../src/pipeline/findConnectors.ts';
import { tellHow } from './tellHow.ts';

// parseWorld HUB_FILE: reads all sources as a sync does, up to the canonical records.

const [hubFile = ''] = process.argv.slice(2);
const config = await loadHubConfig(hubFile, await findConnectors());
await tellHow(async () => {
  let records = 0;
  for (const { connector, config: settings } of config.connections) {
    for (const stream of connector.streams) {
      const pages = stream.read({
        config: settings,
        resolvePath: (path) => resolve(config.folder, path),
        signal: new AbortController().signal,
        now: () => new Date(),
        cursor: null,
      });
      for await (const { rows } of pages) {
        for (const row of rows) {
          contentHashOf(row.payload);
          if (!row.rejection) JSON.stringify(mapRow(stream, row));
          if (row.counts !== 'context') records += 1;
        }
      }
    }
  }
  return records;
});
