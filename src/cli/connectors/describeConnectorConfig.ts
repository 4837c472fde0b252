import { z } from 'zod';
import type { Connector, StreamDefinition } from '../../kit/connector.ts';

/** What a connector is, what it needs to be told, and what it brings: plain data to be printed. */
export interface ConnectorDescription extends Pick<Connector, 'name' | 'title' | 'description' | 'flow'> {
  /** JSON Schema (2020-12) of `config` in hub.yaml; a secret has `secret` and `writeOnly`. */
  readonly config: object;
  readonly streams: readonly Pick<
    StreamDefinition<never>,
    'name' | 'description' | 'mode' | 'kinds' | 'mappingVersion'
  >[];
}

export function describeConnectorConfig(connector: Connector<never>): ConnectorDescription {
  const { name, title, description, flow, streams } = connector;
  const config = z.toJSONSchema(connector.config, {
    // What a person writes, before defaults are filled in.
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema['secret'] === true) jsonSchema.writeOnly = true;
    },
  });
  return {
    ...{ name, title, description, flow, config },
    streams: streams.map(({ name: stream, description: carries, mode, kinds, mappingVersion }) => ({
      ...{ name: stream, description: carries, mode, kinds, mappingVersion },
    })),
  };
}
