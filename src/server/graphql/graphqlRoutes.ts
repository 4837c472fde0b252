import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { requireReader } from '../http/requireReader.ts';
import { isDeeperThan } from '../limits/isDeeperThan.ts';
import type { Limits } from '../limits/limits.ts';
import { refuse } from '../refuse.ts';
import { DocumentGate } from './DocumentGate.ts';
import type { RequestContext } from './hubGateway.ts';

/** `/graphql`: POST by a principal who may read, within the limits. */
export function addGraphqlRoutes(
  http: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  { appPool, limits }: { readonly appPool: pg.Pool; readonly limits: Limits },
): void {
  const gate = new DocumentGate(limits);
  const context = async (request: FastifyRequest): Promise<RequestContext> => {
    checkBody(request.body, gate, limits);
    const { principal } = request;
    if (!principal) throw new TypeError('a request reached /graphql without a principal');
    return { principal, requestId: request.id };
  };
  http.route({
    method: 'POST',
    url: '/graphql',
    // Before the body is read, let alone parsed.
    onRequest: requireReader(appPool),
    handler: fastifyApolloHandler(apollo, { context }),
  });
  http.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async (_request, reply) => {
      void reply.header('allow', 'POST');
      throw refuse(405, 'METHOD_NOT_ALLOWED', 'Operations are sent by POST as JSON.');
    },
  });
}

function checkBody(body: unknown, gate: DocumentGate, limits: Limits): void {
  // What is no object is Apollo's to refuse.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const { query, variables } = body as Readonly<Record<string, unknown>>;
  if (isDeeperThan(variables, limits.inputDepth)) {
    const limit = String(limits.inputDepth);
    throw refuse(400, 'VARIABLES_TOO_DEEP', `Variables may nest at most ${limit} deep; ask in parts.`);
  }
  if (typeof query === 'string') gate.check(query);
}
