import type pg from 'pg';
import { queryAsPrincipal, type Principal } from '../../store/principalTransaction.ts';
import { GRANT_COLUMNS, type Grant } from './grant.ts';

export interface ListedGrant extends Grant {
  readonly grantorName: string;
  readonly granteeName: string;
}

/** The grants that concern the principal, every one for ADMIN; the oldest first. */
export async function listGrants(appPool: pg.Pool, principal: Principal): Promise<ListedGrant[]> {
  return queryAsPrincipal<ListedGrant>(appPool, principal, { text: LIST });
}

const LIST = `
  select ${GRANT_COLUMNS}, grantor.name as "grantorName", grantee.name as "granteeName"
  from data_grant g
  join enterprise grantor on grantor.id = g.grantor_id
  join enterprise grantee on grantee.id = g.grantee_id
  order by g.valid_from, g.id`;
