import { checkFiles, defineConnector, discoverFiles, fileSourceConfig } from '../../src/kit/index.ts';
import { mapEvent } from './mapping.ts';
import { EXTENSIONS, readEvents } from './source.ts';

export const connector = defineConnector({
  name: 'epcis',
  title: 'GS1 EPCIS',
  description:
    'Logistics and custody events of GS1 EPCIS 2.0 (JSON and XML) and 1.2 (XML) from a folder of files.',
  flow: 'LOGISTICS',
  config: fileSourceConfig,
  streams: [
    {
      name: 'events',
      description:
        'One record for each object, aggregation, transaction, transformation or association event.',
      mode: 'delta',
      kinds: ['trackingEvent'],
      mappingVersion: 3,
      read: readEvents,
      map: mapEvent,
    },
  ],
  check: checkFiles,
  discover: discoverFiles('events', EXTENSIONS),
});
