import type pg from 'pg';
import { queryAsPrincipal, type Principal, type Role } from '../../store/principalTransaction.ts';

/** A key as its administrators see it; nobody sees the secret or its hash. */
export interface ListedKey {
  readonly id: string;
  readonly prefix: string;
  readonly role: Role;
  readonly label: string;
  readonly enterpriseId: string | null;
  readonly enterpriseName: string | null;
  readonly connectionId: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Every key, the oldest first; none for a principal that is not ADMIN. */
export async function listKeys(appPool: pg.Pool, principal: Principal): Promise<ListedKey[]> {
  return queryAsPrincipal<ListedKey>(appPool, principal, { text: LIST });
}

const LIST = `
  select p.id, p.prefix, p.role, p.label, p.enterprise_id as "enterpriseId", e.name as "enterpriseName",
         p.connection_id as "connectionId", p.created_at as "createdAt", p.expires_at as "expiresAt",
         p.revoked_at as "revokedAt"
  from principal p left join enterprise e on e.id = p.enterprise_id
  where p.prefix is not null
  order by p.created_at, p.id`;
