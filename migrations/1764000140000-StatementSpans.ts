import { ForwardMigration } from './forwardMigration.ts';
import { addColumns } from './goldenTable.ts';

/** The span of a statement as written, where it is told by the hour. Columns that may be empty lock their table for a moment only. */
export class StatementSpans1764000140000 extends ForwardMigration {
  readonly name = 'StatementSpans1764000140000';
  protected readonly statements = addColumns('account_statement', [
    'period_start_text text',
    'period_end_text text',
  ]);
}
