import type {
  DecideIdentityReviewInput,
  MergeEnterprisesInput,
  SplitEnterpriseInput,
} from '../../generated/schemaTypes.ts';
import { parseGlobalId } from '../globalId.ts';
import type { HubCommands, IdentityDecided, IdentityDecision, Refused } from './commands.ts';
import type { Mutation, Mutations, Payload } from './mutation.ts';
import { thing } from './payload.ts';

/** What operators decide about who is who. */
export function identityMutations(commands: HubCommands): Mutations {
  const mutation = <Input>(decisionOf: (input: Input) => IdentityDecision): Mutation => ({
    roles: ['ADMIN'],
    run: async (principal, { input }) =>
      payloadOf(await commands.decideIdentity(principal, decisionOf(input as Input))),
  });
  const verdict = (given: 'ACCEPT' | 'REJECT'): Mutation =>
    mutation<DecideIdentityReviewInput>(({ review, reason }) => ({
      ...{ verdict: given, reviewId: uuidOf(review, 'idr'), reason },
    }));
  return {
    fields: {
      acceptIdentityReview: verdict('ACCEPT'),
      rejectIdentityReview: verdict('REJECT'),
      mergeEnterprises: mutation<MergeEnterprisesInput>(({ enterprise, other, reason }) => ({
        verdict: 'MERGE',
        enterpriseIds: [uuidOf(enterprise, 'ent'), uuidOf(other, 'ent')],
        reason,
      })),
      splitEnterprise: mutation<SplitEnterpriseInput>(({ enterprise, references, reason }) => ({
        ...{ verdict: 'SPLIT', enterpriseId: uuidOf(enterprise, 'ent'), refs: references ?? [], reason },
      })),
    },
    payloads: {
      IdentityDecided: { enterprise: thing('Enterprise', 'enterprise'), other: thing('Enterprise', 'other') },
    },
  };
}

function payloadOf(result: IdentityDecided | Refused): Payload {
  if (result.outcome === 'REFUSED') {
    return { typeName: 'IdentityRefused', values: { code: result.code, message: result.message } };
  }
  const [enterprise = null, other = null] = result.enterpriseIds;
  return { typeName: 'IdentityDecided', values: { enterprise, other } };
}

/** An id that names nothing of this kind names nothing that is there. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

function uuidOf(id: string, prefix: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.prefix === prefix ? parsed.uuid : NOTHING;
}
