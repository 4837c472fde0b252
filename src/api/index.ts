/** What the server and the federation use of the API. */
export { createHubExecutor, type HubExecutor, type HubExecutorOptions, type HubRequest } from './executor.ts';
export { formatGlobalId, parseGlobalId } from './globalId.ts';
export { JsonText, stringifyResult, type HubResult } from './jsonText.ts';
export { hubMutations } from './mutations/index.ts';
export type { Mutation, Mutations } from './mutations/mutation.ts';
export { thing } from './mutations/payload.ts';
export type { PlanMoment, Reach } from './plan/planRequest.ts';
export { buildHubSchema, readSdl } from './schema.ts';
