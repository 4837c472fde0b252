export { authenticate } from './authenticate.ts';
export { ensureOperator } from './ensureOperator.ts';
export { createGrant, type GrantRequest } from './grants/createGrant.ts';
export { GRANT_SCOPES, type Grant, type GrantScope } from './grants/grant.ts';
export { listGrants, type ListedGrant } from './grants/listGrants.ts';
export { revokeGrant } from './grants/revokeGrant.ts';
export { createKey, type CreatedKey, type KeyRequest } from './keys/createKey.ts';
export { listKeys, type ListedKey } from './keys/listKeys.ts';
export { revokeKey } from './keys/revokeKey.ts';
