import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { SECOND } from '../../kit/time.ts';
import type { Drain } from './Drain.ts';

const PROBE_TIMEOUT_MS = 2 * SECOND;
/** Anybody may ask, so that asking often must not mean asking the database often. */
const REMEMBERED_MS = 250;

/**
 * `/health/live`: the process answers. `/health/ready`: it can answer operations; 503 while it drains or the database
 * cannot be reached.
 */
export function addHealthRoutes(http: FastifyInstance, appPool: pg.Pool, drain: Drain): void {
  const isReachable = rememberBriefly(() => canReach(appPool));
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const status = drain.isDraining ? 'draining' : (await isReachable()) ? 'ready' : 'database unreachable';
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
}

async function canReach(pool: pg.Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PROBE_TIMEOUT_MS);
  });
  const probe = pool.query('select 1').then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([probe, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function rememberBriefly(find: () => Promise<boolean>): () => Promise<boolean> {
  let known: Promise<boolean> | undefined;
  return async () => {
    if (known) return known;
    known = find();
    const answer = await known;
    setTimeout(() => {
      known = undefined;
    }, REMEMBERED_MS).unref();
    return answer;
  };
}
