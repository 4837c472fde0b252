import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serve, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}${path}`, { headers });

describe('the console', () => {
  it('loads nothing but the hub’s own files, and they are all there', async () => {
    const page = await (await get('/')).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    const files = addresses.filter((address) => address !== 'data:,');
    expect(files).toHaveLength(6);
    for (const file of files) {
      expect(file).toMatch(/^\/console\/[\w-]+\.(js|css)$/);
      const response = await get(file);
      // An answer that nobody reads keeps its connection, and the connection this process.
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
      const type = file.endsWith('.js') ? 'text/javascript' : 'text/css';
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        `${type}; charset=utf-8`,
      ]);
    }
  });

  it('lets nothing inline run', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await response.text()).not.toMatch(/<script>|<style>|\son\w+=|style="/);
  });

  it('sends its files compressed, and not again while they are the same', async () => {
    const first = await get('/console/graphiql.js', { 'accept-encoding': 'gzip' });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(await first.text()).toContain('GraphiQL');
    const etag = first.headers.get('etag')!;
    const again = await get('/console/graphiql.js', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('answers 404 for a file that it does not have', async () => {
    const response = await get('/console/../package.json');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
