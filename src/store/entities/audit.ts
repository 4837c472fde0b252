import { EntitySchema } from 'typeorm';
import { instant, json, key, optional, text, uuid, type Row } from './columns.ts';

/** One command that somebody gave: what it was to do, what came of it, and the hashes of what it changed. */
export const AuditEntryEntity = new EntitySchema<Row>({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  columns: {
    id: key('audit_entry_pk'),
    /** The moment itself, not the transaction's beginning: entries are in the order in which they were made. */
    recordedAt: { ...instant, default: () => 'clock_timestamp()' },
    principalId: uuid,
    /** As which the principal acted, and for whom. */
    role: text,
    enterpriseId: optional(uuid),
    /** ALLOCATE_PAYMENT and the like. */
    action: text,
    input: json,
    /** DONE, or why not. */
    outcome: text,
    /** What it was about. */
    subjectIds: { type: 'uuid', array: true, default: () => "'{}'" },
    /** SHA-256 of what stood there before and after; null: nothing did. */
    beforeHash: optional(text),
    afterHash: optional(text),
  },
  indices: [{ name: 'audit_entry_recorded_ix', columns: ['recordedAt', 'id'] }],
});
