import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmptyHub, openHub, queryAll } from './world.ts';

/** A hub whose connections each read a folder of their own, empty at first. */
export interface Folders extends EmptyHub {
  inboxOf(connection: string): string;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  remove(): Promise<void>;
}

export interface FolderConnection {
  readonly connector: string;
  /** Further lines of the connection in hub.yaml. */
  readonly settings?: readonly string[];
}

const OWNER = '{ scheme: GLN, value: "4399901000018", name: "Core AG" }';

export async function openFolders(connections: Readonly<Record<string, FolderConnection>>): Promise<Folders> {
  const folder = await mkdtemp(join(tmpdir(), 'fourflow-folders-'));
  const inboxOf = (name: string): string => join(folder, 'inbox', name);
  for (const name of Object.keys(connections)) await mkdir(inboxOf(name), { recursive: true });
  const text = Object.entries(connections).map(([name, connection]) => linesOf(name, connection));
  await writeFile(join(folder, 'hub.yaml'), `connections:\n${text.join('')}`);
  const hub = await openHub(folder);
  return {
    ...hub,
    inboxOf,
    query: (statement, values) => queryAll(hub.database.admin, statement, values),
    remove: async () => {
      await hub.database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function linesOf(name: string, { connector, settings }: FolderConnection): string {
  const own = settings ?? [`config: { path: ./inbox/${name}, settleSeconds: 0 }`];
  const lines = [`- name: ${name}`, `  connector: ${connector}`, `  owner: ${OWNER}`];
  return [...lines, ...own.map((line) => `  ${line}`)].map((line) => `  ${line}\n`).join('');
}
