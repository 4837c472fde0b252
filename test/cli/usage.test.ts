import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { temporaryFolder } from './demoHub.ts';
import { ask, fourflow } from './fourflow.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const MORE = 'fourflow COMMAND --help tells more.';

describe('fourflow', () => {
  it.each([
    [['nope'], `fourflow: unknown command 'nope'; ${MORE}\n`],
    [['sync', '--nope'], `fourflow: unknown option '--nope'; ${MORE}\n`],
    [
      ['start', '--port', '65536'],
      `fourflow: option '--port <port>' argument '65536' is invalid. must be at most 65535, such as 4000. ${MORE}\n`,
    ],
    [
      ['key', 'list'],
      `fourflow: there is no hub here: neither hub.yaml nor FOLDER/.fourflow; name them with --config or --data, or begin with fourflow start --demo.\n`,
    ],
  ])('says of %j in one sentence what is wrong, on stderr, and ends with 1', async (argv, stderr) => {
    expect(await fourflow({ folder }, ...argv)).toEqual({
      code: 1,
      stdout: '',
      stderr: stderr.replace('FOLDER', folder),
    });
  });

  it('says it to machines as an object with a code', async () => {
    const { code, stderr } = await fourflow({ folder }, 'sync', '--json', '--nope');
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toEqual({
      error: { code: 'USAGE', message: `unknown option '--nope'; ${MORE}` },
    });
  });

  it('shows an example of hub.yaml where there is none', async () => {
    const { code, stderr } = await fourflow({ folder }, 'sync');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^fourflow: there is no .*hub\.yaml; name one with --config, .*such as:\nconnections:\n/,
    );
  });

  it('tells its commands and its version', async () => {
    const { code, stdout } = await fourflow({ folder }, '--help');
    expect(code).toBe(0);
    for (const command of [
      'start',
      'sync',
      'connector',
      'connection',
      'quarantine',
      'key',
      'grant',
      'doctor',
    ]) {
      expect(stdout).toContain(`\n  ${command} `);
    }
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await fourflow({ folder }, '--version')).stdout).toBe(`${manifest.version}\n`);
  });
});

describe('fourflow schema print', () => {
  it('prints SDL: plain for clients, with federation directives for a router', async () => {
    const plain = await fourflow({ folder }, 'schema', 'print');
    expect(buildSchema(plain.stdout).getQueryType()?.getFields()).toHaveProperty('invoices');
    const subgraph = await ask<{ sdl: string }>({ folder }, 'schema', 'print', '--subgraph');
    expect(parse(subgraph.sdl).definitions.length).toBeGreaterThan(0);
    expect(subgraph.sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2');
  });
});

describe('fourflow demo generate', () => {
  const generate = (name: string, seed: string): Promise<{ files: number }> =>
    ask(
      { folder },
      ...['demo', 'generate', '--out', name, '--enterprises', '10', '--invoices', '5', '--seed', seed],
    );

  it('writes the same bytes for the same seed, and others for another', async () => {
    const summary = await generate('one', '4');
    expect(summary.files).toBeGreaterThan(20);
    await generate('two', '4');
    await generate('three', '5');
    const one = await fingerprint(join(folder, 'one'));
    expect(await fingerprint(join(folder, 'two'))).toBe(one);
    expect(await fingerprint(join(folder, 'three'))).not.toBe(one);
  });

  it('does not mix two worlds', async () => {
    const { code, stderr } = await fourflow({ folder }, 'demo', 'generate', '--out', 'one');
    expect(code).toBe(1);
    expect(stderr).toBe(
      `fourflow: demo generate: ${join(folder, 'one')} already holds hub.yaml, inbox, truth.json; name another folder or remove them.\n`,
    );
  });
});

async function fingerprint(world: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(world, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(world.length)).update(await readFile(file));
  return hash.digest('hex');
}
