import type { Identifier } from '../kit/records/index.ts';
import { normaliseIdentifier } from '../kit/identifiers/index.ts';
import { ConfigError } from '../kit/errors.ts';
import type { Queryable } from '../store/transaction.ts';
import { PLATFORM } from './parties/evidence.ts';
import { identifyParties } from './parties/identifyParties.ts';

/**
 * The enterprise that bears an identifier; it is created when nobody does, for configuration names owners and key
 * holders before any document does.
 *
 * @param where names the setting, such as `hub.yaml connections[0].owner`.
 * @throws ConfigError IDENTIFIER_INVALID when the identifier fails its check.
 */
export async function enterpriseByIdentifier(
  client: Queryable,
  identifier: Identifier,
  where: string,
  name?: string,
): Promise<string> {
  return (await partyByIdentifier(client, identifier, where, name)).enterpriseId;
}

/** As `enterpriseByIdentifier`, with the party as which it is declared: that stays, should the enterprise be split. */
export async function partyByIdentifier(
  client: Queryable,
  identifier: Identifier,
  where: string,
  name?: string,
): Promise<{ readonly partyId: string; readonly enterpriseId: string }> {
  const verdict = normaliseIdentifier(identifier);
  if (verdict.verdict === 'invalid') {
    throw new ConfigError(
      'IDENTIFIER_INVALID',
      `${where}: ${identifier.scheme} ${JSON.stringify(identifier.value)} is not valid: ${verdict.reason}`,
    );
  }
  const party = { identifiers: [verdict.identifier], ...(name === undefined ? {} : { name }) };
  const [partyId = ''] = await identifyParties(client, [{ ownerId: PLATFORM, party }]);
  const { rows } = await client.query<{ id: string }>(
    'select enterprise_id as id from party_record where id = $1',
    [partyId],
  );
  return { partyId, enterpriseId: rows[0]?.id ?? '' };
}
