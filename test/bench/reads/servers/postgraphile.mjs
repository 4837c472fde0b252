// PostGraphile 5 over the hub's own tables, as its documentation has it for production: one preset, grafserv on Node's
// http, prepared statements (its default), the principal as a setting of each request's transaction, the filter plugin.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

// From where the benchmark installed them: they are no dependencies of the project.
const require = createRequire(process.env.BENCH_PEERS);
const peer = (name) => import(pathToFileURL(require.resolve(name)).href);

const { postgraphile } = await peer('postgraphile');
const { PostGraphileAmberPreset } = await peer('postgraphile/presets/amber');
const { makePgService } = await peer('postgraphile/adaptors/pg');
const { jsonPgSmartTags } = await peer('postgraphile/utils');
const { PostGraphileConnectionFilterPreset } = await peer('postgraphile-plugin-connection-filter');
const { grafserv } = await peer('grafserv/node');

const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [
    jsonPgSmartTags({ version: 1, config: { class: { schema_migration: { tags: { behavior: '-*' } } } } }),
  ],
  pgServices: [
    makePgService({
      connectionString: process.env.BENCH_APP_URL,
      schemas: ['public'],
      poolConfig: { max: Number(process.env.BENCH_POOL), idleTimeoutMillis: 0 },
    }),
  ],
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: { 'app.principal': node?.req.headers['x-principal'] ?? '' } }),
  },
  grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql' },
};

const server = createServer();
server.on('error', (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening ${server.address().port}\n`);
});
