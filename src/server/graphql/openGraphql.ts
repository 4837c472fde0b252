import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { stringifyResult, type HubResult } from '../../api/index.ts';
import { formatError } from './formatError.ts';
import { hubGateway, type GatewayOptions, type RequestContext } from './hubGateway.ts';
import { refuseIntrospection } from './refuseIntrospection.ts';

export interface GraphqlOptions extends GatewayOptions {
  /** Whether every role may introspect. */
  readonly development: boolean;
}

/** Starts the GraphQL server; what it shows of itself and remembers is bounded. */
export async function openGraphql(options: GraphqlOptions): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: hubGateway(options),
    stringifyResult: (result) => stringifyResult(result as HubResult),
    formatError,
    // Refused per principal, by a plugin of our own.
    introspection: true,
    plugins: [...ONLY_WHAT_WE_SERVE, ...(options.development ? [] : [refuseIntrospection()])],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: options.limits.tokens },
    // Persisted operations and parsed documents, 30 MB each at most.
    cache: 'bounded',
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    logger: options.logger.child({ part: 'graphql' }),
  });
  await apollo.start();
  return apollo;
}

const ONLY_WHAT_WE_SERVE = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];
