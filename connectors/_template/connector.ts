import { checkFiles, defineConnector, discoverFiles, fileSourceConfig } from '../../src/kit/index.ts';
import { mapInvoice } from './mapping.ts';
import { EXTENSIONS, readInvoices } from './source.ts';

export const connector = defineConnector({
  name: 'template',
  title: 'Template',
  description: 'Invoices that a system exports as JSON files, each file an array, into a folder.',
  flow: 'BUSINESS',
  config: fileSourceConfig,
  check: checkFiles,
  discover: discoverFiles('invoices', EXTENSIONS),
  streams: [
    {
      name: 'invoices',
      description: 'One invoice for each element of each array.',
      mode: 'delta',
      kinds: ['invoice'],
      mappingVersion: 1,
      read: readInvoices,
      map: mapInvoice,
    },
  ],
});
