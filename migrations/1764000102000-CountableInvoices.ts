import { ForwardMigration } from './forwardMigration.ts';

/**
 * A count of a period's documents by dispute and amount is read from the index by day alone, but for what row security
 * looks at: it read each document's own row before. Building it anew locks the documents against writing for about a
 * second each 50,000.
 */
export class CountableInvoices1764000102000 extends ForwardMigration {
  readonly name = 'CountableInvoices1764000102000';
  protected readonly statements = [
    'drop index trade_document_issue_date_ix',
    `create index trade_document_issue_date_ix on trade_document (kind, issue_date, id)
       include (is_disputed, payable_amount)`,
  ];
}
