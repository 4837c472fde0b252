import { SkippableRecordError, type XmlElement } from '../../src/kit/index.ts';
import { isUbl } from './documentTypes.ts';

/**
 * The document itself where it comes within a StandardBusinessDocument (GS1's SBDH, which Peppol's access points and
 * Turkey's and Singapore's packages put around it), else the root.
 *
 * @throws SkippableRecordError UBL_ENVELOPE_INVALID for an envelope around no document of UBL, or around several.
 */
export function openEnvelope(root: XmlElement): XmlElement {
  if (root.name !== 'StandardBusinessDocument') return root;
  const documents = root.children.flatMap(documentsIn);
  const [only] = documents;
  if (only && documents.length === 1) return only;
  throw new SkippableRecordError(
    'UBL_ENVELOPE_INVALID',
    `line ${String(root.line)}: the StandardBusinessDocument must hold one UBL document, but holds ${String(documents.length)}; ` +
      'put each document into a file of its own.',
  );
}

function documentsIn(element: XmlElement): readonly XmlElement[] {
  return isUbl(element) ? [element] : element.children.flatMap(documentsIn);
}
