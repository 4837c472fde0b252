import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { JsonText, type HubExecutor, type HubResult } from '../../api/index.ts';
import type { Principal } from '../../security/index.ts';
import { clientError, timedOut, type Occasion } from '../clientError.ts';
import type { Limits } from '../limits/limits.ts';
import { refuse } from '../refuse.ts';
import { momentAt } from './momentAt.ts';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;
type GatewayResult = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>>;

/** The graph that the server serves, and what answers its operations. */
export interface HubApi {
  /** A Federation 2 subgraph; `_entities` answers under the caller's principal like every other field. */
  readonly schema: GraphQLSchema;
  readonly executor: Pick<HubExecutor, 'executeDocument'>;
  /** Whose end of day an `asOf` date means, an IANA name. */
  readonly timeZone: string;
}

/** What Apollo carries through a request for us. */
export interface RequestContext {
  readonly principal: Principal;
  readonly requestId: string;
}

export interface GatewayOptions {
  readonly api: HubApi;
  readonly limits: Limits;
  readonly logger: Logger;
}

/**
 * Apollo's gateway hook, so that the hub's own executor answers operations: one statement each, whose JSON text
 * passes through to the client without being parsed.
 */
export function hubGateway(options: GatewayOptions): Gateway {
  let publish: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      publish = callback;
      return () => (publish = undefined);
    },
    load: async () => {
      publish?.({ apiSchema: options.api.schema, coreSupergraphSdl: '' });
      return {
        executor: async ({ document, request, context }) =>
          answer(options, document, {
            context: context as unknown as RequestContext,
            variables: request.variables ?? null,
            // As the client sent it: Apollo's own is null where the document has no such operation.
            operationName: request.operationName ?? null,
          }),
      };
    },
    stop: async () => undefined,
  };
}

interface Asked {
  readonly context: RequestContext;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

async function answer(
  { api, limits, logger }: GatewayOptions,
  document: DocumentNode,
  { context, variables, operationName }: Asked,
): Promise<GatewayResult> {
  const occasion: Occasion = { requestId: context.requestId, logger };
  const { principal } = context;
  const moment = momentAt(new Date(), api.timeZone);
  try {
    const work = api.executor.executeDocument(document, {
      ...{ principal, moment, operationName, variables, context },
    });
    return bounded(await withinTime(work, limits.operationMs), limits.responseBytes, occasion);
  } catch (error) {
    throw clientError(error, occasion);
  }
}

/** What runs on past its time ends by the statement's own time limit; nobody waits for it. */
async function withinTime<Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timedOut());
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** Data becomes text here, once, so that its size is known while the status can still say so. */
function bounded({ errors, data, ...rest }: HubResult, maxBytes: number, occasion: Occasion): GatewayResult {
  const text = data && !(data instanceof JsonText) ? new JsonText(JSON.stringify(data)) : data;
  if (text instanceof JsonText && Buffer.byteLength(text.text) > maxBytes) {
    const limit = `${String(Math.floor(maxBytes / 1_024))} KB`;
    throw refuse(
      422,
      'RESPONSE_TOO_LARGE',
      `The response would be larger than ${limit}; ask for less, or in pages.`,
    );
  }
  const shown = errors?.map((error) => clientError(error, occasion));
  // Apollo hands the data on to stringifyResult as it is, whatever it is.
  const carried = text as Record<string, unknown> | null | undefined;
  return { ...rest, ...(shown && { errors: shown }), ...(carried !== undefined && { data: carried }) };
}
