// Jest hands an .mjs hook to Node's own loader; as .ts it would be compiled to CommonJS and lose import.meta.
import './typescript.mjs';

export default async function globalTeardown(globalConfig) {
  const hook = await import('./globalTeardown.ts');
  await hook.globalTeardown(globalConfig);
}
