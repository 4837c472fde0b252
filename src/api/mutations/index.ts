import { allocationMutations } from './allocation.ts';
import type { HubCommands } from './commands.ts';
import { identityMutations } from './identity.ts';
import type { Mutations } from './mutation.ts';

/** All mutations of the graph, over the commands of this hub. */
export function hubMutations(commands: HubCommands): Mutations {
  const parts = [allocationMutations(commands), identityMutations(commands)];
  return {
    fields: Object.assign({}, ...parts.map(({ fields }) => fields)) as Mutations['fields'],
    payloads: Object.assign({}, ...parts.map(({ payloads }) => payloads)) as Mutations['payloads'],
  };
}
