import { checkFiles, defineConnector, discoverFiles, fileSourceConfig } from '../../src/kit/index.ts';
import { mapUblDocument } from './mapping.ts';
import { EXTENSIONS, readDocuments } from './source.ts';

export const connector = defineConnector({
  name: 'ubl',
  title: 'UBL 2 and Peppol BIS documents',
  description:
    'Orders, despatch advices, receipt advices, invoices and credit notes as UBL 2.0 or 2.1 files in a folder, Peppol BIS and EN 16931 included.',
  flow: 'BUSINESS',
  config: fileSourceConfig,
  check: checkFiles,
  discover: discoverFiles('documents', EXTENSIONS),
  streams: [
    {
      name: 'documents',
      description: 'One trade document a file.',
      mode: 'delta',
      kinds: ['order', 'despatch', 'receipt', 'invoice', 'creditNote'],
      mappingVersion: 1,
      read: readDocuments,
      map: mapUblDocument,
    },
  ],
});
