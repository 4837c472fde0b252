import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
const building = 'fourflow: building dist/ from the sources ...\n';
const echo = `export async function runCli(argv: string[]): Promise<number> {
  process.stdout.write(argv.join(' '));
  return argv[0] === 'fail' ? 3 : 0;
}`;

let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'fourflow-launcher-'));
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(repositoryRoot, file), join(checkout, file));
  }
  for (const file of ['fourflow.mjs', 'build.mjs', 'buildLock.mjs']) {
    cpSync(join(repositoryRoot, 'src/cli', file), join(checkout, 'src/cli', file));
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(checkout, 'node_modules'));
  write('src/cli/main.ts', echo);
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

describe('fourflow.mjs', () => {
  it('builds on first use, then runs at once, with stdout left to the command', async () => {
    expect(await fourflow('sync', '--json')).toEqual({ status: 0, stdout: 'sync --json', stderr: building });
    expect(await fourflow('fail')).toEqual({ status: 3, stdout: 'fail', stderr: '' });
  });

  it('builds again when a source says something else, not when it only looks newer', async () => {
    await fourflow('build');
    utimesSync(join(checkout, 'src/cli/main.ts'), new Date(), new Date());
    expect((await fourflow('build')).stderr).toBe('');
    write('src/cli/main.ts', echo.replace("argv.join(' ')", "'edited'"));
    expect(await fourflow('x')).toEqual({ status: 0, stdout: 'edited', stderr: building });
  });

  it('forgets the output of a migration whose source is gone', async () => {
    write('migrations/0001.ts', 'export const up = 1;');
    await fourflow('build');
    expect(existsSync(join(checkout, 'dist/migrations/0001.js'))).toBe(true);
    rmSync(join(checkout, 'migrations/0001.ts'));
    await fourflow('build');
    expect(existsSync(join(checkout, 'dist/migrations/0001.js'))).toBe(false);
  });

  it('builds once when several start together, and all of them run', async () => {
    const runs = await Promise.all(['a', 'b', 'c'].map((name) => fourflow(name)));
    expect(runs.map(({ stdout }) => stdout)).toEqual(['a', 'b', 'c']);
    expect(runs.filter(({ stderr }) => stderr === building)).toHaveLength(1);
  });

  it('takes over the lock of a build that was killed', async () => {
    const killed = spawn(process.execPath, ['-e', '']);
    await once(killed, 'exit');
    write('dist/.lock', String(killed.pid));
    expect((await fourflow('x')).stdout).toBe('x');
    expect(existsSync(join(checkout, 'dist/.lock'))).toBe(false);
  });

  it('refuses to run what does not compile, each time', async () => {
    write('src/cli/main.ts', `${echo}\nexport const wrong: string = 1;`);
    for (const attempt of ['first', 'second']) {
      const { status, stdout, stderr } = await fourflow(attempt);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain("Type 'number' is not assignable to type 'string'.");
      expect(stderr).toContain(
        'fourflow: the sources do not compile; mend the errors above and run it again.',
      );
    }
  });

  it('says what is missing where neither a build nor a compiler is installed', async () => {
    rmSync(join(checkout, 'node_modules'));
    const remedy = 'dist/ is missing and TypeScript is not installed to build it; run `npm install` first.';
    expect(await fourflow('x')).toEqual({ status: 1, stdout: '', stderr: `fourflow: ${remedy}\n` });
  });
});

async function fourflow(...argv: string[]): Promise<{ status: unknown; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(checkout, 'src/cli/fourflow.mjs'), ...argv]);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, stdout, stderr };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(checkout, file)), { recursive: true });
  writeFileSync(join(checkout, file), content);
}
