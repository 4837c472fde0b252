import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The version of the package; its manifest stands above `src/` and above `dist/`. */
export function readVersion(): string {
  const [manifest] = ['../../package.json', '../../../package.json'].flatMap(resolved);
  const { version } = JSON.parse(readFileSync(manifest ?? '', 'utf8')) as { version: string };
  return version;
}

function resolved(path: string): string[] {
  try {
    return [require.resolve(path)];
  } catch {
    return [];
  }
}
