import { describe, expect, it } from '@jest/globals';
import { connector } from '../../connectors/_template/connector.ts';
import { describeConnectorConfig } from '../../src/cli/connectors/describeConnectorConfig.ts';
import { type Connector, secret } from '../../src/kit/connector.ts';
import { fileSourceConfig } from '../../src/kit/files/index.ts';

function describeIt(change: object = {}): ReturnType<typeof describeConnectorConfig> {
  return describeConnectorConfig({ ...connector, ...change } as unknown as Connector<never>);
}

describe('describeConnectorConfig', () => {
  it('tells each setting with its description, and which must be there', () => {
    expect(describeIt().config).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['path'],
      additionalProperties: false,
      properties: { path: { type: 'string', description: expect.stringContaining('./inbox/erp') } },
    });
  });

  it('marks a secret', () => {
    const config = fileSourceConfig.extend({ token: secret().describe('Of the service account.') });
    expect(describeIt({ config }).config).toMatchObject({
      properties: {
        token: { type: 'string', secret: true, writeOnly: true, description: 'Of the service account.' },
        path: expect.not.objectContaining({ writeOnly: true }),
      },
    });
  });

  it('tells streams, kinds and mapping versions as plain data', () => {
    const described = describeIt();
    expect(described).toEqual(JSON.parse(JSON.stringify(described)));
    expect(described).toMatchObject({ name: 'template', flow: 'BUSINESS' });
    expect(described.streams).toEqual([
      {
        name: 'invoices',
        description: 'One invoice for each element of each array.',
        mode: 'delta',
        kinds: ['invoice'],
        mappingVersion: 1,
      },
    ]);
  });
});
