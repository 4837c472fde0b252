import { z } from 'zod';
import type { Connector } from '../kit/connector.ts';
import { normaliseIdentifier } from '../kit/identifiers/index.ts';

export type Path = readonly (string | number)[];

/** What is wrong at one place of the configuration, and what would be right. */
export interface Offence {
  readonly path: Path;
  readonly message: string;
}

/** Zod's own words say little to whoever writes YAML; a schema's own message comes before these. */
export function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    const expected = KINDS[issue.expected] ?? issue.expected;
    return issue.input === undefined || issue.input === null
      ? `must be given: ${expected}.`
      : `must be ${expected}, but got ${kindOf(issue.input)}.`;
  }
  if (issue.code !== 'too_small') return undefined;
  return issue.origin === 'string' ? 'must not be empty.' : `must be above ${String(issue.minimum)}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry behind a hyphen',
  object: 'settings, each as "name: value"',
  record: 'settings, each as "name: value"',
};

/** Never the value: it may be a secret that came from the environment. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a fraction';
  return JS_KINDS.get(typeof value) ?? 'settings';
}

const JS_KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

/** What a schema found wrong. */
export function shapeOffences(error: z.ZodError | undefined): Offence[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const path = issue.path as (string | number)[];
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown setting ${key}; remove it or mend its name.`,
    }));
  });
}

/** As much of a connection as a check needs; the rest may be wrong at the same time, and is then reported too. */
const named = z.object({ name: z.string() });
const connected = z.object({ connector: z.string(), config: z.unknown().optional() });
const owned = z.object({
  owner: z.object({ scheme: z.string(), value: z.string(), country: z.string().optional() }),
});

/** What only a look at all connections, at the connectors and at check digits can tell. */
export function findConnectionOffences(
  settings: unknown,
  sources: { readonly connectors: ReadonlyMap<string, Connector<never>> },
): Offence[] {
  const list = z.object({ connections: z.array(z.unknown()) }).safeParse(settings).data?.connections ?? [];
  const names = list.map((connection) => named.safeParse(connection).data?.name);
  return list.flatMap((connection, index) => {
    const path = ['connections', index];
    const isRepeated = names[index] !== undefined && names.indexOf(names[index]) < index;
    return [
      ...(isRepeated
        ? [
            {
              path: [...path, 'name'],
              message: `the name ${String(names[index])} is used twice; give each connection its own.`,
            },
          ]
        : []),
      ...ownerOffences(connection, path),
      ...connectorOffences(connection, path, sources.connectors),
    ];
  });
}

function ownerOffences(connection: unknown, path: Path): Offence[] {
  const owner = owned.safeParse(connection).data?.owner;
  const verdict = owner && normaliseIdentifier(owner);
  return verdict?.verdict === 'invalid' ? [{ path: [...path, 'owner'], message: verdict.reason }] : [];
}

function connectorOffences(
  connection: unknown,
  path: Path,
  connectors: ReadonlyMap<string, Connector<never>>,
): Offence[] {
  const settings = connected.safeParse(connection).data;
  if (!settings) return [];
  const connector = connectors.get(settings.connector);
  if (!connector) {
    const message = `there is no connector ${JSON.stringify(settings.connector)}; choose one of ${[...connectors.keys()].join(', ')}.`;
    return [{ path: [...path, 'connector'], message }];
  }
  const config: z.ZodSafeParseResult<unknown> = connector.config.safeParse(settings.config ?? {}, {
    error: describeIssue,
  });
  return shapeOffences(config.error).map((offence) => ({
    ...offence,
    path: [...path, 'config', ...offence.path],
  }));
}
