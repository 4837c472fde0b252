import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { authenticate, type Principal, type Role } from '../../security/index.ts';
import { refuse } from '../refuse.ts';
import { RecentReaders } from './RecentReaders.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null until the request is authenticated. */
    principal: Principal | null;
  }
}

/** Who may query the graph; a gateway has `/subgraph`, an intake its own path. */
const READERS: readonly Role[] = ['ADMIN', 'RISK_OFFICER', 'ENTERPRISE', 'PARTNER'];

/** Lets only principals on that may query the graph: 401 for nobody, 403 for roles that have a path of their own. */
export function requireReader(
  appPool: pg.Pool,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const readers = new RecentReaders((authorization) => authenticate(appPool, authorization));
  return async (request, reply) => {
    const principal = await readers.find(request.headers.authorization, mayRead);
    if (!principal) {
      void reply.header('www-authenticate', 'Bearer realm="fourflow"');
      throw refuse(
        401,
        'UNAUTHENTICATED',
        'Send a valid API key as `Authorization: Bearer <key>`; a missing, unknown, expired or revoked one is refused.',
      );
    }
    if (!mayRead(principal)) {
      throw refuse(403, 'FORBIDDEN', `A key of the role ${principal.role} may not query /graphql.`);
    }
    request.principal = principal;
  };
}

function mayRead({ role }: Principal): boolean {
  return READERS.includes(role);
}
