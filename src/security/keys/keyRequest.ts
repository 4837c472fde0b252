import type { Role } from '../../store/principalTransaction.ts';

export interface KeyRequest {
  readonly role: Role;
  /** What people tell the key by; by default its role. */
  readonly label?: string;
  /** The enterprise that the key stands for: RISK_OFFICER, ENTERPRISE and PARTNER need one. */
  readonly enterpriseId?: string;
  /** The connection whose intake the key opens: INGEST needs one. */
  readonly connectionId?: string;
  readonly expiresAt?: Date;
}
