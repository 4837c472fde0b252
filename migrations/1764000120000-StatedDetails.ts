import { ForwardMigration } from './forwardMigration.ts';
import { addColumns } from './goldenTable.ts';

/**
 * Columns for what documents and their lines state beyond what links and figures are made of. Added columns without a
 * stored default lock their tables for a moment only.
 */
export class StatedDetails1764000120000 extends ForwardMigration {
  readonly name = 'StatedDetails1764000120000';
  protected readonly statements = [
    ...addColumns('trade_document', ['details jsonb']),
    ...addColumns('document_line', ['details jsonb']),
    ...addColumns('statement_entry', ['transactions jsonb', 'details jsonb']),
    ...addColumns('payment_instruction', ['details jsonb']),
  ];
}
