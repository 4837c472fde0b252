export type { HubApi } from './graphql/hubGateway.ts';
export { createLogger } from './logging/createLogger.ts';
export { startServer, type RunningServer, type ServerOptions } from './startServer.ts';
export { startHealthServer } from './startHealthServer.ts';
