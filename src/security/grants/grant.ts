/** What a grant lets its grantee see of what its grantor may see. */
export const GRANT_SCOPES = ['BUSINESS', 'LOGISTICS', 'CAPITAL', 'FINANCING', 'RISK'] as const;
export type GrantScope = (typeof GRANT_SCOPES)[number];

/** Consent: the grantor lets the grantee see. */
export interface Grant {
  readonly id: string;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly scopes: readonly GrantScope[];
  readonly validFrom: Date;
  /** The grant ends before this instant; null: it has no end. */
  readonly validTo: Date | null;
  /** False: only what is dated from `validFrom` on. */
  readonly includesHistory: boolean;
  readonly revokedAt: Date | null;
}

/** The columns of `data_grant g` under a grant's own names. */
export const GRANT_COLUMNS = `
  g.id, g.grantor_id as "grantorId", g.grantee_id as "granteeId", g.scopes, g.valid_from as "validFrom",
  g.valid_to as "validTo", g.includes_history as "includesHistory", g.revoked_at as "revokedAt"`;
