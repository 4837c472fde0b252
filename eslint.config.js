import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Money is decimal strings from end to end; these are the ways in which it slips into binary floating point. */
const floatsOnMoneysWay = [
  {
    selector:
      'CallExpression[callee.name="Number"] > :matches(Identifier, MemberExpression > .property)[name=/amount|balance|price|money|decimal/i]',
    message: 'Money never passes through a JavaScript number; use the kit’s decimals.',
  },
  {
    selector:
      'UnaryExpression[operator="+"] > :matches(Identifier, MemberExpression > .property)[name=/amount|balance|price|money|decimal/i]',
    message: 'Money never passes through a JavaScript number; use the kit’s decimals.',
  },
];

const currentTime = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pass asOf or a clock.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Pass asOf or a clock.',
  },
];

const nodeGlobals = Object.fromEntries(
  [
    ...[
      'AbortController',
      'AbortSignal',
      'Buffer',
      'URL',
      'URLSearchParams',
      'console',
      'fetch',
      'performance',
    ],
    ...['process', 'queueMicrotask', 'structuredClone', 'TextDecoder', 'TextEncoder'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
  ].map((name) => [name, 'readonly']),
);

const environmentAccess = {
  object: 'process',
  property: 'env',
  message: 'Settings are read in src/config alone.',
};
const floatParsing = { object: 'Number', property: 'parseFloat', message: 'Use the kit’s decimals.' };

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', '.bench/', '.fourflow/', 'src/generated/', '**/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    name: 'size and shape',
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'Use the kit’s decimals.' }],
      'no-restricted-properties': ['error', environmentAccess, floatParsing],
      'no-restricted-imports': [
        'error',
        ...['process', 'node:process'].map((name) => ({
          name,
          importNames: ['env'],
          message: environmentAccess.message,
        })),
      ],
      'no-restricted-syntax': ['error', ...floatsOnMoneysWay],
      'preserve-caught-error': 'error',
    },
  },

  {
    name: 'TypeScript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An empty string is as absent as null in many sources, so `||` between strings is often what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `[...text]` takes code points, which is what check digits and folding of names want.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `async` without `await` turns a throw into a rejection, which callers of an async interface rely on.
      '@typescript-eslint/require-await': 'off',
      // Both say the same; the choice belongs to what reads better (a union's members are types).
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Typed errors carry a `code` in their generic parameter; a parameter used once is also documentation.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },

  {
    name: 'plain JavaScript: settings, the launcher, test hooks',
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    name: 'tools that demand a default export',
    files: ['*.config.js', 'test/helpers/global*.mjs'],
    rules: { 'no-restricted-exports': 'off' },
  },
  { name: 'CommonJS settings', files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },

  {
    name: 'the environment is read here',
    files: ['src/config/**', 'test/**'],
    rules: { 'no-restricted-properties': ['error', floatParsing], 'no-restricted-imports': 'off' },
  },
  {
    name: 'entities are described by literals',
    files: ['src/store/entities/**'],
    // TypeORM declares EntitySchemaOptions as a class and documents passing a literal.
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { name: 'the terminal is written here', files: ['src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    name: 'pure functions take the time as a value',
    files: ['src/risk/indicators/**', 'connectors/*/mapping*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...floatsOnMoneysWay, ...currentTime] },
  },
  {
    name: 'tests',
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      // A describe callback is as long as its cases.
      'max-lines-per-function': 'off',
      // `rows[0]!` that is absent fails the test with the line, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Jest's asymmetric matchers (`expect.any`, `expect.objectContaining`) are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // expect(object.method) compares; it does not call.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
