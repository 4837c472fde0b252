import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What tools and a running hub leave beside the project (.gitignore). */
const leftovers = [
  '.git',
  '.cache',
  '.bench',
  '.fourflow',
  'coverage',
  'dist',
  'node_modules',
  'hub.yaml',
  '.env',
];

/** Every file of the project, relative to its root: as git knows them, else (an archive) as the folder holds them. */
export function listProjectFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  if (git.status !== 0) return listFolder('');
  return git.stdout.split('\n').filter((file) => file !== '' && isFile(file));
}

export function readProjectFile(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8');
}

function listFolder(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true })
    .filter((entry) => folder !== '' || !leftovers.includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFolder(path) : [path];
    });
}

/** A file that was just deleted is still in git's index. */
function isFile(file: string): boolean {
  return statSync(join(repositoryRoot, file), { throwIfNoEntry: false })?.isFile() ?? false;
}
