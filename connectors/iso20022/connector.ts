import { checkFiles, defineConnector, discoverFiles, fileSourceConfig } from '../../src/kit/index.ts';
import type { FileSourceConfig } from '../../src/kit/index.ts';
import { mapRow } from './mapping.ts';
import { EXTENSIONS, readReports } from './source.ts';

export const connector = defineConnector<FileSourceConfig>({
  name: 'iso20022',
  title: 'ISO 20022 account reports and payment orders',
  description:
    'Bank statements, intraday reports and notifications (camt.053, camt.052, camt.054), payment orders (pain.001) and what banks say of them (pain.002), from files.',
  flow: 'CAPITAL',
  config: fileSourceConfig,
  check: checkFiles,
  discover: discoverFiles('entries', EXTENSIONS),
  streams: [
    {
      name: 'entries',
      description:
        'Every entry of every statement, and the statements with their balances; every ordered payment and its statuses.',
      mode: 'delta',
      kinds: ['payment', 'statement', 'paymentInstruction', 'paymentBatch', 'paymentStatus'],
      mappingVersion: 4,
      read: readReports,
      map: mapRow,
    },
  ],
});
