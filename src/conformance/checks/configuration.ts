import { join } from 'node:path';
import { z } from 'zod';
import { type Check, demand } from '../check.ts';
import { type BadConfig, readBadConfigs, readGoodConfig } from '../fixtures.ts';
import { sourceAt } from '../inbox.ts';
import type { Subject } from '../subject.ts';

/** What is wrong in hub.yaml shows before anything is read, with the name of each wrong setting. */
export function configurationChecks(folder: string): readonly Check[] {
  return [
    { name: 'takes a good configuration', run: checkGoodConfig },
    { name: 'describes every setting', run: checkDescriptions },
    { name: 'names a setting that it does not know', run: checkUnknownSetting },
    { name: 'names each setting that has a wrong type, all in one go', run: checkWrongTypes },
    ...readBadConfigs(folder).map((bad, index) => ({
      name: `names what is wrong in configuration ${String(index)} of fixtures/config.bad.json`,
      run: (subject: Subject) => checkBadConfig(subject, bad),
    })),
  ];
}

const WRONG_TYPES: readonly unknown[] = [{ not: 'this' }, 12, true, [[]], null];

async function checkGoodConfig(subject: Subject): Promise<void> {
  sourceAt(subject, join(subject.scratchDir, 'inbox'));
}

async function checkDescriptions({ connector }: Subject): Promise<void> {
  const schema = z.toJSONSchema(connector.config, { io: 'input', unrepresentable: 'any' });
  const silent = Object.entries(schema.properties ?? {})
    .filter(([, property]) => typeof property !== 'object' || !property.description)
    .map(([name]) => name);
  demand(
    silent.length === 0,
    `give ${silent.join(', ')} a .describe(…): it is what \`connector describe\` tells people.`,
  );
}

async function checkUnknownSetting(subject: Subject): Promise<void> {
  const offences = offencesOf(subject, { ...goodConfig(subject), pathh: './inbox' });
  demand(
    offences.includes('pathh'),
    `a misspelt setting "pathh" passes unnoticed; make the configuration a z.strictObject, or extend fileSourceConfig.`,
  );
}

async function checkWrongTypes(subject: Subject): Promise<void> {
  const good = goodConfig(subject);
  const wrong = Object.keys(good).map((name) => {
    const value = WRONG_TYPES.find((each) =>
      offencesOf(subject, { ...good, [name]: each }).some((path) => isIn(path, name)),
    );
    demand(value !== undefined, `setting ${name} takes whatever it is given; say what it must be.`);
    return [name, value] as const;
  });
  const offences = offencesOf(subject, Object.fromEntries(wrong));
  const unnamed = wrong.map(([name]) => name).filter((name) => !offences.some((path) => isIn(path, name)));
  demand(
    unnamed.length === 0,
    `with all settings wrong, only ${offences.join(', ')} are named and not ${unnamed.join(', ')}; a person mends them in one go.`,
  );
}

async function checkBadConfig(subject: Subject, { config, offends }: BadConfig): Promise<void> {
  const offences = offencesOf(subject, config);
  const missed = offends.filter((path) => !offences.includes(path));
  demand(
    missed.length === 0 && offences.length > 0,
    `${JSON.stringify(config)}: the refusal must name ${offends.join(', ')}, but names ${offences.join(', ') || 'nothing'}.`,
  );
}

function goodConfig({ folder }: Subject): Record<string, unknown> {
  return { ...readGoodConfig(folder), path: './inbox' };
}

function isIn(path: string, setting: string): boolean {
  return path === setting || path.startsWith(`${setting}.`);
}

/** The settings at fault, joined by dots. */
function offencesOf({ connector }: Subject, config: unknown): string[] {
  const result: z.ZodSafeParseResult<unknown> = connector.config.safeParse(config);
  return (result.error?.issues ?? []).flatMap((issue) =>
    (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]).map(
      (path) => path.map(String).join('.'),
    ),
  );
}
