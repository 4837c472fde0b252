import { checkFiles, defineConnector, discoverFiles, fileSourceConfig } from '../../src/kit/index.ts';
import { DOCUMENT_TYPES } from './documentTypeTable.ts';
import { mapUblDocument } from './mapping.ts';
import { EXTENSIONS, readDocuments } from './source.ts';

export const connector = defineConnector({
  name: 'ubl',
  title: 'UBL 2 and Peppol BIS documents',
  description:
    'Orders, their changes and cancellations and the answers to them, despatch and receipt advices, invoices, credit notes and the answers to them, ' +
    'remittance advices, reminders and statements of account as UBL 2.0 to 2.4 files in a folder; Peppol BIS, EN 16931 and national customisations included.',
  flow: 'BUSINESS',
  config: fileSourceConfig,
  check: checkFiles,
  discover: discoverFiles('documents', EXTENSIONS),
  streams: [
    {
      name: 'documents',
      description: 'One trade document a file.',
      mode: 'delta',
      kinds: [...new Set(DOCUMENT_TYPES.map(({ kind }) => kind))],
      mappingVersion: 4,
      read: readDocuments,
      map: mapUblDocument,
    },
  ],
});
