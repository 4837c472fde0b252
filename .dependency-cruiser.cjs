/**
 * The house rules of who may import whom: data moves right, imports point left, and only src/app.ts knows
 * everything. `rooms` is the table: each room may import itself, src/kit, npm packages, Node, and what its
 * line names. test/architecture/imports.test.ts proves that a breach of each line is found.
 */
const everything = ['^src/', '^connectors/', '^migrations/'];
const level2 = ['ingest', 'identity', 'chain', 'risk', 'security'].map((room) => `^src/${room}/`);

const rooms = {
  kit: [],
  config: [],
  store: ['^migrations/'],
  ingest: ['^src/store/'],
  identity: ['^src/store/'],
  chain: ['^src/store/'],
  risk: ['^src/store/'],
  security: ['^src/store/'],
  pipeline: [...level2, '^src/store/'],
  conformance: [...level2, '^src/store/'],
  api: ['^src/(generated|store|chain|risk|security)/'],
  generated: ['^src/api/'],
  federation: ['^src/(api|generated)/'],
  scheduler: ['^src/(pipeline|ingest|store)/'],
  server: ['^src/(console|api|generated|federation|security)/'],
  console: ['^src/(server|api|generated|federation|security)/'],
  demo: [],
};

const roomRules = Object.entries(rooms).map(([room, mayImport]) => ({
  name: `${room}-imports-only-its-row`,
  severity: 'error',
  comment: `src/${room} imports a room that its line of the table above does not name.`,
  from: { path: `^src/${room}/` },
  to: { path: everything, pathNot: [`^src/${room}/`, '^src/kit/', ...mayImport] },
}));

const graphqlOrOrm =
  '(^|/)node_modules/(typeorm|graphql|graphql-[^/]+|@apollo/[^/]+|@graphql-[^/]+/[^/]+)(/|$)';

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'migrations-import-only-store-and-kit',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: everything, pathNot: ['^migrations/', '^src/kit/', '^src/store/'] },
    },
    {
      name: 'kit-knows-no-orm-and-no-graphql',
      severity: 'error',
      comment: 'Every connector author reads the kit; it stays free of how the hub stores and serves.',
      from: { path: ['^src/kit/', '^connectors/'] },
      to: { path: graphqlOrOrm },
    },
    {
      name: 'connector-imports-only-kit-index-and-itself',
      severity: 'error',
      comment: 'A connector folder is self-contained: it can be copied out, reviewed and deleted on its own.',
      from: { path: '^connectors/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: [...everything, '^test/'], pathNot: ['^connectors/$1/', '^src/kit/index\\.ts$'] },
    },
    {
      name: 'connector-test-imports-only-conformance-kit-and-itself',
      severity: 'error',
      from: { path: '^connectors/([^/]+)/.+\\.test\\.ts$' },
      to: {
        path: [...everything, '^test/'],
        pathNot: ['^connectors/$1/', '^src/kit/index\\.ts$', '^src/conformance/index\\.ts$'],
      },
    },
    {
      name: 'indicators-are-pure',
      severity: 'error',
      comment: 'An indicator is facts in, figure out: no database, no clock, no package beyond the kit.',
      from: { path: '^src/risk/indicators/' },
      to: { pathNot: ['^src/kit/', '^src/risk/indicator\\.ts$', '^src/risk/indicators/'] },
    },
    {
      name: 'nobody-imports-the-composition-root',
      severity: 'error',
      from: { path: '.', pathNot: ['^src/app\\.ts$', '^src/cli/', '^test/'] },
      to: { path: ['^src/app\\.ts$', '^src/cli/'] },
    },
    {
      name: 'product-imports-no-tests',
      severity: 'error',
      from: { path: ['^src/', '^migrations/'] },
      to: { path: ['^test/', '\\.test\\.ts$', '/fixtures/'] },
    },
    {
      name: 'product-imports-no-development-package',
      severity: 'error',
      from: { path: everything, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Generated resolver types and the context type name each other, in types alone.',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^src/generated/' } },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'package-is-listed',
      severity: 'error',
      comment: 'A package that only another package brings along can vanish with it.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '/fixtures/.+\\.(?!ts$)[^.]+$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
