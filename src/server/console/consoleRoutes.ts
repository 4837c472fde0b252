import type { FastifyInstance } from 'fastify';
import { CONSOLE_PAGE } from './consolePage.ts';
import { CONSOLE_FILES, readConsoleFile } from './consoleFiles.ts';

/** Scripts and styles from here alone, nothing inline, nothing embedded; GraphiQL's icons and fonts are data. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/`: GraphiQL, from the hub's own files, so that it works without a network. */
export function addConsoleRoutes(http: FastifyInstance): void {
  http.get('/', async (_request, reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(CONSOLE_PAGE),
  );
  for (const [name, { type }] of Object.entries(CONSOLE_FILES)) {
    http.get(`/console/${name}`, async (request, reply) => {
      const { bytes, gzipped, etag } = await readConsoleFile(name);
      void reply.headers({ 'cache-control': 'no-cache', etag, vary: 'accept-encoding' }).type(type);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      return takesGzip ? reply.header('content-encoding', 'gzip').send(gzipped) : reply.send(bytes);
    });
  }
}
