import { existsSync } from 'node:fs';
import { join } from 'node:path';

const inRepository = (path) => join(import.meta.dirname, path);

/** The folders that hold tests, and the hooks around all of them, each as soon as it exists. */
const roots = ['test', 'connectors'].map(inRepository).filter(existsSync);
const hooks = ['globalSetup', 'globalTeardown']
  .filter((name) => existsSync(inRepository(`test/helpers/${name}.ts`)))
  .map((name) => [name, inRepository(`test/helpers/${name}.mjs`)]);

/** @type {import('jest').Config} */
export default {
  roots,
  testMatch: ['**/*.test.ts'],
  // 'js' before 'mjs': graphql has both behind one extensionless "main", and Node itself takes the first.
  // Two copies of graphql in one process refuse each other's types.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { swcrc: false, sourceMaps: 'inline', jsc: { target: 'es2023', parser: { syntax: 'typescript' } } },
    ],
  },
  setupFiles: [inRepository('test/helpers/offerServer.ts')],
  testTimeout: 30_000,
  maxWorkers: 2,
  cacheDirectory: inRepository('.cache/jest'),
  ...Object.fromEntries(hooks),
};
