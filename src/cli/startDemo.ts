import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Hub } from '../app.ts';
import { generateDemo } from '../demo/generateDemo.ts';
import { createKey } from '../security/index.ts';
import { demoConfigFile } from './session.ts';

const DEMO = { enterprises: 24, invoices: 300, seed: 1 };

/** Writes the demonstration's world into the data folder, unless it stands there. @returns its hub.yaml. */
export async function prepareDemo(dataDir: string): Promise<string> {
  const file = demoConfigFile(dataDir);
  if (existsSync(file)) return file;
  console.error(`fourflow: writing a made-up supply chain into ${dirname(file)} ...`);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // It appears whole or not at all: a start that is killed half-way begins again.
  const draft = join(dataDir, 'demo.part');
  await rm(draft, { recursive: true, force: true });
  await generateDemo({ outDir: draft, ...DEMO });
  await rename(draft, dirname(file));
  return file;
}

/** The demonstration's key: an ADMIN's, made at the first start and kept beside the data for the next ones. */
export async function demoKey(hub: Hub, dataDir: string): Promise<string> {
  const file = join(dataDir, 'demo', 'key');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const { secret } = await createKey(hub.database.pipelinePool, { role: 'ADMIN', label: 'demonstration' });
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return secret;
}
