import type { StoredRow } from '../world/dump.ts';
import type { Reader } from './reader.ts';
import type { Things } from './things.ts';
import type { Specification, WorldIndex } from './worldIndex.ts';

/** A grantor sees all that it granted, a grantee what is in force: revoked or expired, it is gone with the rest. */
export function grantsSeenBy({ enterprise }: Reader, world: WorldIndex): Specification {
  return (row) =>
    world.enterprise(row['grantor_id']) === enterprise ||
    (world.enterprise(row['grantee_id']) === enterprise && isInForce(row as unknown as StoredGrant));
}

interface StoredGrant {
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly revoked_at: string | null;
}

function isInForce({ valid_from: from, valid_to: to, revoked_at: revokedAt }: StoredGrant): boolean {
  const now = Date.now();
  return revokedAt === null && Date.parse(from) <= now && (to === null || Date.parse(to) > now);
}

const DOCUMENT_PARTIES = ['seller_id', 'buyer_id', 'payee_id', 'carrier_id', 'sender_id', 'receiver_id'];

/**
 * Whom a reader may know by name: itself, and whoever something that it sees names: a document, a payment, an account,
 * a grant, a shipment, which says who sends what to whom and by whom. Events name nobody.
 */
export function enterprisesNamedTo(
  reader: Reader,
  seen: { world: WorldIndex; things: Things; granted: Specification },
): (id: unknown) => boolean {
  const { world, things, granted } = seen;
  const despatchOf = (shipment: StoredRow): StoredRow | undefined =>
    world.row('trade_document', shipment['document_id']);
  const naming: readonly (readonly [rows: readonly (StoredRow | undefined)[], columns: readonly string[]])[] =
    [
      [
        world.all('trade_document').filter(({ id }) => things.document(id)),
        ['issuer_id', ...DOCUMENT_PARTIES],
      ],
      [world.all('payment').filter(({ id }) => things.payment(id)), ['debtor_id', 'creditor_id']],
      [world.all('account').filter(({ id }) => things.account(id)), ['owner_id']],
      [
        world
          .all('shipment')
          .filter(({ id }) => things.shipment(id))
          .map(despatchOf),
        DOCUMENT_PARTIES,
      ],
      [world.all('data_grant').filter(granted), ['grantor_id', 'grantee_id']],
    ];
  const known = naming.flatMap(([rows, columns]) =>
    rows.flatMap((row) => columns.map((column) => world.enterprise(row?.[column]))),
  );
  const named = new Set([reader.enterprise, ...known.filter((enterprise) => enterprise !== undefined)]);
  return (id) => {
    const enterprise = world.enterprise(id);
    return enterprise !== undefined && named.has(enterprise);
  };
}
