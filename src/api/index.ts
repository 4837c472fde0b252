/** What the server and the federation use of the API. */
export { createHubExecutor, type HubExecutor, type HubExecutorOptions, type HubRequest } from './executor.ts';
export { refusal, withCode, type RefusalCode } from './errors.ts';
export { formatGlobalId, parseGlobalId, type ParsedGlobalId } from './globalId.ts';
export { JsonText, stringifyResult, type HubResult } from './jsonText.ts';
export type { PlanMoment } from './plan/planRequest.ts';
export { buildHubSchema, readSdl } from './schema.ts';
