import { excerptOfPayload } from './payloadExcerpt.ts';

type Resolver = (source: Readonly<Record<string, unknown>>) => unknown;

/** What PostgreSQL cannot compute. A plan leaves under `$` keys what these fields need of their row. */
export const RESOLVERS: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  QuarantinedRecord: {
    payloadExcerpt: ({ $payload }) => (typeof $payload === 'string' ? excerptOfPayload($payload) : null),
  },
};
