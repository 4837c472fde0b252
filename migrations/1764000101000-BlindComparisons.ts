import { ForwardMigration } from './forwardMigration.ts';

/**
 * Comparisons of amounts that PostgreSQL may ask before row security.
 *
 * It asks a policy first wherever a condition could tell of rows that it hides: by an error, or by a side effect. The
 * comparisons of days, texts and ids are known to have neither (LEAKPROOF), those of numeric are not, though they have
 * neither as well: so a filter by amount asked the policy for every row that another condition left. These are the same
 * functions under that promise, for the statements of the hub.
 *
 * Only a superuser may promise it. Where the database's administrator is none, they are plain comparisons.
 */
export class BlindComparisons1764000101000 extends ForwardMigration {
  readonly name = 'BlindComparisons1764000101000';
  protected readonly statements = COMPARISONS.flatMap(([name, operator, internal]) => [
    promised(name, operator, internal),
    `revoke execute on function app.${name}(numeric, numeric) from public`,
    `grant execute on function app.${name}(numeric, numeric) to fourflow_app, fourflow_pipeline`,
  ]);
}

const COMPARISONS = [
  ['equals', '=', 'numeric_eq'],
  ['below', '<', 'numeric_lt'],
  ['at_most', '<=', 'numeric_le'],
  ['above', '>', 'numeric_gt'],
  ['at_least', '>=', 'numeric_ge'],
] as const;

/** Migrations run as the owner, so the administrator steps forward for this one. */
function promised(name: string, operator: string, internal: string): string {
  return `do $migration$ begin
    begin
      set local role none;
      create function app.${name}(numeric, numeric) returns boolean
        language internal immutable strict leakproof parallel safe as '${internal}';
      alter function app.${name}(numeric, numeric) owner to fourflow_owner;
    exception when insufficient_privilege then
      set local role fourflow_owner;
      create function app.${name}(numeric, numeric) returns boolean language sql immutable strict parallel safe
        as 'select $1 ${operator} $2';
    end;
    set local role fourflow_owner;
  end $migration$`;
}
