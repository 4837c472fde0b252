export type { HubApi } from './graphql/hubGateway.ts';
export { DEFAULT_LIMITS, type Limits, type LimitSettings } from './limits/limits.ts';
export { createLogger, type LoggerOptions } from './logging/createLogger.ts';
export { publicSchema } from './publicSchema.ts';
export { startServer, type RunningServer, type ServerOptions } from './startServer.ts';
