import type { Link } from '../plan/relations.ts';
import type { TypeMap } from '../plan/row.ts';
import { sql } from '../plan/sql.ts';

/** A reference as its document states it: the reader has it with the document, whether they see its target or not. */
export const STATED_REFERENCE: TypeMap = {
  entity: 'DocumentReference',
  idPrefix: null,
  fields: {},
  defaultOrder: [['position', 'asc']],
};

/** What the document as a whole names. */
export const isStatedBy: Link = (reference, document) =>
  sql`${reference.column('documentId')} = ${document.column('id')} and ${reference.column('linePosition')} is null`;

/** What this line of a document names. */
export const isStatedByLine: Link = (reference, line) =>
  sql`${reference.column('documentId')} = ${line.column('documentId')} and ${reference.column('linePosition')} = ${line.column('position')}`;
