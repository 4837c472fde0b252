import { ConfigError } from '../../kit/errors.ts';
import type { Queryable } from '../../store/transaction.ts';
import { GRANT_COLUMNS, GRANT_SCOPES, type Grant, type GrantScope } from './grant.ts';

export interface GrantRequest {
  readonly grantorId: string;
  readonly granteeId: string;
  readonly scopes: readonly GrantScope[];
  /** By default: at once. */
  readonly validFrom?: Date;
  /** By default: without end. */
  readonly validTo?: Date;
  /** By default true. */
  readonly includesHistory?: boolean;
}

/**
 * Records consent. A merged enterprise's grant is its survivor's.
 *
 * @param pipeline connections of the role fourflow_pipeline, which alone writes grants.
 * @throws ConfigError GRANT_INVALID
 */
export async function createGrant(pipeline: Queryable, request: GrantRequest): Promise<Grant> {
  const { grantorId, granteeId, scopes, validFrom, validTo, includesHistory } = request;
  checkScopes(scopes);
  checkValidity(validFrom, validTo);
  const { rows } = await pipeline.query<Grant>(INSERT, [
    ...[grantorId, granteeId, [...new Set(scopes)]],
    ...[validFrom ?? null, validTo ?? null, includesHistory ?? true],
  ]);
  if (rows[0] === undefined) {
    throw invalid(
      `grantor and grantee must be two enterprises that exist, but got ${grantorId} and ${granteeId}.`,
    );
  }
  return rows[0];
}

const INSERT = `
  with survivor as (select id::text as named, coalesce(merged_into_id, id) as id from enterprise),
       g as (
         insert into data_grant (grantor_id, grantee_id, scopes, valid_from, valid_to, includes_history)
         select grantor.id, grantee.id, $3, coalesce($4, now()), $5, $6
         from survivor grantor, survivor grantee
         where grantor.named = $1 and grantee.named = $2 and grantor.id <> grantee.id
         returning *)
  select ${GRANT_COLUMNS} from g`;

function checkScopes(scopes: readonly string[]): void {
  const known: readonly string[] = GRANT_SCOPES;
  const unknown = scopes.filter((scope) => !known.includes(scope));
  if (scopes.length > 0 && unknown.length === 0) return;
  const came = unknown.length > 0 ? unknown.map((scope) => JSON.stringify(scope)).join(', ') : 'none';
  throw invalid(`scopes must be some of ${known.join(', ')}, but got ${came}.`);
}

function checkValidity(validFrom: Date | undefined, validTo: Date | undefined): void {
  const from = validFrom?.getTime() ?? Date.now();
  // Written so that a date that is none fails too.
  if (Number.isFinite(from) && (validTo === undefined || validTo.getTime() > from)) return;
  throw invalid(
    'validity must be two times, the end after the beginning (which is now where none is given).',
  );
}

function invalid(message: string): ConfigError {
  return new ConfigError('GRANT_INVALID', `A grant's ${message}`);
}
