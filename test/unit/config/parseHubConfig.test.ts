import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type HubConfig, parseHubConfig } from '../../../src/config/parseHubConfig.ts';
import type { Connector } from '../../../src/kit/connector.ts';
import { memoryConnector } from '../../helpers/connector.ts';

/** Its settings alone matter here. */
const settings: z.ZodType = z.strictObject({ path: z.string(), glob: z.string().default('**') });

const folder: Connector<never> = {
  ...memoryConnector({ pages: [] }),
  name: 'folder',
  config: settings as z.ZodType<never>,
};
const OWNER = '{ scheme: GLN, value: "4399901000018" }';

describe('parseHubConfig', () => {
  it('fills in what is left out', () => {
    expect(parse('')).toEqual({
      reportingCurrency: 'EUR',
      timeZone: 'UTC',
      connections: [],
      partners: [],
      limits: {},
      secrets: [],
    });
  });

  it('finds connectors, and reads settings as they do', () => {
    const { connections } = parse(
      `connections: [{ name: core-erp, connector: folder, owner: ${OWNER}, schedule: "*/15 * * * *", config: { path: ./in } }]`,
    );
    expect(connections).toEqual([
      {
        name: 'core-erp',
        connector: folder,
        owner: { scheme: 'GLN', value: '4399901000018' },
        schedule: '*/15 * * * *',
        config: { path: './in', glob: '**' },
      },
    ]);
  });

  it('reports all that is wrong at once, each with its line and what would be right', () => {
    const text = `database: mysql://host/db
reportingCurrency: euro
timeZone: Mars/Base
colour: red
connections:
  - name: Core ERP
    connector: sap
    owner: { scheme: GLN, value: 4399901000018 }
  - name: a
    connector: folder
    owner: { scheme: GLN, value: "4399901000017", country: de }
    schedule: often
    config: { pth: ./x, glob: 3 }
  - name: a
    connector: folder
    config: here
  - hello
partners:
  - name: esg
    url: ftp://x
    auth: { header: authorization, value: "" }
limits: { depth: -1, aliases: 1.5, size: 2 }
`;
    expect(offences(text)).toBe(`the configuration has 22 problems:
  hub.yaml:1: database: must be a URL such as postgres://user:password@host:5432/fourflow
  hub.yaml:2: reportingCurrency: must be an ISO 4217 code such as EUR
  hub.yaml:3: timeZone: must be a time zone of the IANA database such as Europe/Berlin
  hub.yaml:4: colour: unknown setting colour; remove it or mend its name.
  hub.yaml:6: connections[0].name: must be lower-case letters, digits and hyphens, such as core-erp
  hub.yaml:7: connections[0].connector: there is no connector "sap"; choose one of folder.
  hub.yaml:8: connections[0].owner.value: must be text in quotes, such as "7300010000001": an identifier is not a number
  hub.yaml:11: connections[1].owner.country: must be an ISO 3166 code such as DE
  hub.yaml:11: connections[1].owner: GLN "4399901000017" must have 13 digits with a right check digit (GS1).
  hub.yaml:12: connections[1].schedule: must be a cron expression such as "*/15 * * * *"
  hub.yaml:13: connections[1].config.path: must be given: text.
  hub.yaml:13: connections[1].config.glob: must be text, but got a number.
  hub.yaml:13: connections[1].config.pth: unknown setting pth; remove it or mend its name.
  hub.yaml:14: connections[2].owner: must be whose data it brings, such as { scheme: GLN, value: "7300010000001", name: "Core AG" }
  hub.yaml:14: connections[2].name: the name a is used twice; give each connection its own.
  hub.yaml:16: connections[2].config: must be settings, each as "name: value", but got text.
  hub.yaml:17: connections[3]: must be settings, each as "name: value", but got text.
  hub.yaml:20: partners[0].url: must be a URL such as https://esg.example.com/graphql
  hub.yaml:21: partners[0].auth.value: must not be empty.
  hub.yaml:22: limits.depth: must be above 0.
  hub.yaml:22: limits.aliases: must be a whole number, but got a fraction.
  hub.yaml:22: limits.size: unknown setting size; remove it or mend its name.`);
  });

  it('tells where the text is no YAML', () => {
    expect(offences('connections:\n\t- name: a\n')).toContain(
      'hub.yaml:2: Tabs are not allowed as indentation.',
    );
    expect(offences('timeZone: UTC\ntimeZone: UTC\n')).toBe(
      'the configuration has 1 problem:\n  hub.yaml:2: Map keys must be unique.',
    );
    expect(offences('hello')).toBe(
      'the configuration has 1 problem:\n  hub.yaml:1: the file: must be settings, each as "name: value", but got text.',
    );
  });
});

describe('references', () => {
  it('are read from the environment and from secret files, within a text too', () => {
    const file = secretFile('s3cret\n');
    const config = parse(
      `database: postgres://hub:\${PASSWORD}@db/hub
partners: [{ name: esg, url: "https://esg.example.com", auth: { header: authorization, value: "Bearer \${file:${file}}" } }]`,
      { PASSWORD: 'pa55' },
    );
    expect(config.database).toBe('postgres://hub:pa55@db/hub');
    expect(config.partners[0]?.auth?.value).toBe('Bearer s3cret');
    expect(config.secrets).toEqual(['pa55', 's3cret']);
  });

  it('mean the embedded database where DATABASE_URL alone is absent or empty', () => {
    expect(parse('database: ${DATABASE_URL}').database).toBeNull();
    expect(parse('database: ${DATABASE_URL}', { DATABASE_URL: '' }).database).toBeNull();
  });

  it('are offences where they lead nowhere, with their line', () => {
    expect(
      offences('timeZone: ${ZONE}\nriskPolicy: "${file:/nowhere/policy}"\nreportingCurrency: EUR${X}\n'),
    ).toBe(
      `the configuration has 5 problems:
  hub.yaml:1: timeZone: the environment has no ZONE; set it, or write the value here.
  hub.yaml:1: timeZone: must be a time zone of the IANA database such as Europe/Berlin
  hub.yaml:2: riskPolicy: the secret file /nowhere/policy cannot be read (ENOENT); create it, readable for the hub alone.
  hub.yaml:3: reportingCurrency: the environment has no X; set it, or write the value here.
  hub.yaml:3: reportingCurrency: must be an ISO 4217 code such as EUR`,
    );
  });

  it('never show what they stand for, whatever is wrong with it', () => {
    const file = secretFile('canary-of-the-file');
    const text = `database: \${SECRET}
reportingCurrency: \${SECRET}
timeZone: \${SECRET}
connections:
  - name: \${SECRET}
    connector: \${SECRET}
    owner: { scheme: "\${SECRET}", value: "\${SECRET}", country: "\${SECRET}" }
    schedule: \${SECRET}
    config: "\${file:${file}}"
  - name: same\${SUFFIX}
    connector: folder
    owner: { scheme: GLN, value: "\${file:${file}}" }
    config: { path: { a: "\${SECRET}" }, glob: ["\${SECRET}"] }
  - name: same\${SUFFIX}
partners: [{ name: esg, url: "\${SECRET}", auth: "\${SECRET}" }]
limits: { depth: "\${SECRET}" }
`;
    const message = offences(text, { SECRET: 'Canary Of The Environment', SUFFIX: '-canary-suffix' });
    expect(message).toContain('problems:');
    expect(message.toLowerCase()).not.toContain('canary');
  });
});

function parse(text: string, environment: Record<string, string> = {}): HubConfig {
  const connectors = new Map([['folder', folder]]);
  return parseHubConfig(text, { file: 'hub.yaml', environment, connectors });
}

function offences(text: string, environment: Record<string, string> = {}): string {
  try {
    parse(text, environment);
  } catch (error) {
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    return (error as Error).message;
  }
  throw new Error('the configuration was accepted');
}

function secretFile(content: string): string {
  const made = mkdtempSync(join(tmpdir(), 'fourflow-config-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  writeFileSync(join(made, 'secret'), content);
  return join(made, 'secret');
}
