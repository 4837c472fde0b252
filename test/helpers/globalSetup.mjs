// Jest hands an .mjs hook to Node's own loader; as .ts it would be compiled to CommonJS and lose import.meta.
import './typescript.mjs';

export default async function globalSetup(globalConfig) {
  const hook = await import('./globalSetup.ts');
  await hook.globalSetup(globalConfig);
}
