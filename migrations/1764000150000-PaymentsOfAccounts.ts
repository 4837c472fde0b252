import { ForwardMigration } from './forwardMigration.ts';

/**
 * Of an account's number there may be several accounts, each its owner's, and each has payments of its own: a key tells
 * payments of one account apart. Building the index locks payment for writing.
 */
export class PaymentsOfAccounts1764000150000 extends ForwardMigration {
  readonly name = 'PaymentsOfAccounts1764000150000';
  protected readonly statements = [
    'alter table payment drop constraint payment_key_uq',
    'alter table payment add constraint payment_key_uq unique (payment_key, account_id) deferrable initially deferred',
  ];
}
