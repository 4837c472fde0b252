import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Connector } from '../kit/connector.ts';
import { ConfigError } from '../kit/errors.ts';
import { hubConfigSchema, type ConnectionSettings, type HubSettings } from './hubConfigSchema.ts';
import { describeIssue, findConnectionOffences, type Offence, type Path, shapeOffences } from './offences.ts';
import { substitute } from './substitute.ts';

/** A connection with its connector found and its settings as the connector understands them. */
export interface ConfiguredConnection extends Omit<ConnectionSettings, 'connector' | 'config'> {
  readonly connector: Connector<never>;
  readonly config: never;
}

export interface HubConfig extends Omit<HubSettings, 'connections'> {
  readonly connections: readonly ConfiguredConnection[];
  /** Values that came from the environment or from secret files: kept out of logs and messages. */
  readonly secrets: readonly string[];
}

export interface ConfigSources {
  /** How messages call the file. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly connectors: ReadonlyMap<string, Connector<never>>;
}

/**
 * Reads hub.yaml.
 *
 * @throws ConfigError CONFIG_INVALID that lists every offence with its line, its place and what would be right.
 */
export function parseHubConfig(text: string, sources: ConfigSources): HubConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true });
  const offences: Offence[] = [];
  const secrets = replaceReferences(document, sources, offences);
  const syntax = document.errors.map(
    (error) => `${sources.file}:${String(error.linePos?.[0].line ?? 1)}: ${withoutPlace(error.message)}`,
  );
  if (syntax.length > 0) throw invalid(syntax);
  const parsed = hubConfigSchema.safeParse(document.toJS() ?? {}, { error: describeIssue });
  offences.push(...shapeOffences(parsed.error), ...findConnectionOffences(document.toJS(), sources));
  if (offences.length > 0 || !parsed.data)
    throw invalid(describeAll(offences, document, lines, sources.file), secrets);
  const connections = parsed.data.connections.map((connection) => configure(connection, sources));
  return { ...parsed.data, connections, secrets };
}

function replaceReferences(document: Document, sources: ConfigSources, offences: Offence[]): string[] {
  const secrets: string[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${')) return;
      const result = substitute(node.value, sources.environment);
      // A reference alone to an absent database means the embedded one; every other missing reference is an offence.
      const isAbsentDatabase =
        node.value.trim() === '${DATABASE_URL}' && !sources.environment['DATABASE_URL'];
      node.value = isAbsentDatabase ? null : result.text;
      secrets.push(...result.secrets);
      const path = pathOf(document, ancestors, key);
      if (!isAbsentDatabase) offences.push(...result.offences.map((message) => ({ path, message })));
    },
  });
  return secrets;
}

function pathOf(document: Document, ancestors: readonly unknown[], key: unknown): Path {
  const path: (string | number)[] = [];
  for (const [index, ancestor] of ancestors.entries()) {
    const next = ancestors[index + 1];
    const items = (ancestor as { items?: readonly unknown[] }).items;
    if (next !== undefined && items && ancestor !== document) {
      const asPair = next as { key?: unknown };
      if (isScalar(asPair.key)) path.push(String(asPair.key.value));
      else path.push(items.indexOf(next));
    }
  }
  if (typeof key === 'number') path.push(key);
  return path;
}

function configure(connection: ConnectionSettings, sources: ConfigSources): ConfiguredConnection {
  const connector = sources.connectors.get(connection.connector);
  if (!connector) throw new RangeError(`connector ${connection.connector} was found before and is gone`);
  return { ...connection, connector, config: connector.config.parse(connection.config) };
}

function describeAll(
  offences: readonly Offence[],
  document: Document,
  lines: LineCounter,
  file: string,
): string[] {
  const placed = offences.map((offence) => ({ ...offence, line: lineOf(document, lines, offence.path) }));
  const sorted = placed.sort((left, right) => left.line - right.line);
  // The hub and a connector may find the same thing wrong with a connection's settings.
  return [...new Set(sorted.map((offence) => describe(offence, file)))];
}

function describe({ path, message, line }: Offence & { readonly line: number }, file: string): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${step}`));
  return `${file}:${String(line)}: ${steps.join('').replace(/^\./, '') || 'the file'}: ${message}`;
}

/** The line of the setting, or of the nearest one around it where it is absent. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: readonly [number, ...unknown[]] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A message may repeat what is wrong, so that what came from outside is taken out of it. */
function invalid(problems: readonly string[], secrets: readonly string[] = []): ConfigError {
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  return new ConfigError(
    'CONFIG_INVALID',
    [`the configuration has ${count}:`, ...problems.map((problem) => `  ${without(secrets, problem)}`)].join(
      '\n',
    ),
  );
}

function without(secrets: readonly string[], message: string): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .reduce((text, secret) => text.replaceAll(secret, '***'), message);
}

/** Shorter values stand in every other word. */
const SHORTEST_SECRET = 3;

/** The parser ends its first line with the place, which stands at the front here. */
function withoutPlace(message: string): string {
  const [first = message] = message.split('\n', 1);
  return first.replace(/ at line \d+, column \d+:?$/, '.');
}
