// `node --import ./test/helpers/typescript.mjs file.ts` runs TypeScript without a build, on every supported Node.
// jest's globalSetup and the benchmarks need it: they run outside jest's own transform.
import { register } from 'node:module';

register('./typescriptLoader.mjs', import.meta.url);
