import { describe, expect, it } from '@jest/globals';
import { readProjectFile } from './projectFiles.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

interface LockedPackage {
  license?: string;
  dev?: boolean;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest;
const lock = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, LockedPackage> };

/** Every package that `npm install --omit=dev` may bring, for whatever platform. */
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

const MAX_DIRECT_DEPENDENCIES = 25;

/** Licences that ask for no more than a notice. */
const permissive = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
  ],
  ...['PostgreSQL', 'PSF-2.0', 'Python-2.0', 'Unlicense', 'Zlib'],
];

/** Packages under another licence, each with the reason why it is accepted. */
const exceptions: Readonly<Record<string, string>> = {
  // @apollo/subgraph 2.13 and 2.14 depend on it to print the subgraph's SDL; 2.15 no longer does, but declares
  // Node 22. Elastic-2.0 forbids offering the package itself as a managed service, which the hub does not.
  'node_modules/@apollo/federation-internals': 'Elastic-2.0',
};

describe('the dependencies', () => {
  it(`are at most ${MAX_DIRECT_DEPENDENCIES} of the hub's own choosing`, () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MAX_DIRECT_DEPENDENCIES);
  });

  it('are pinned to exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('name no registry host in the lock file', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('are locked for every platform, not just for the one that wrote the lock file', () => {
    const optional = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
    // `npm ci` refuses a lock file that lacks them, wherever it runs.
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('ship under permissive licences', () => {
    const refused = shipped
      .map(([path, { license }]) => ({ path, license: license ?? 'none declared' }))
      .filter(({ path, license }) => !isPermissive(license) && exceptions[path] !== license);
    expect(refused).toEqual([]);
  });

  it('still need each licence exception', () => {
    const paths = shipped.map(([path]) => path);
    expect(Object.keys(exceptions).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

/** Reads SPDX expressions as they occur: `A`, `(A OR B)`, `A AND B`. */
function isPermissive(license: string): boolean {
  const expression = license.replace(/[()]/g, '');
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => permissive.includes(id)));
}
